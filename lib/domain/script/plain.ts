/**
 * The two characters that stand for a value while a script is being rendered; no other text may hold them.
 */
export const MARK = { open: '\uE000', close: '\uE001' } as const;

const LONE_SURROGATE = /\p{Surrogate}/gu;
// Controls, marks that turn the reading direction, and characters nobody can see. ZWJ stays: emoji need it.
const UNSEEN = /(?![\n\t])\p{Cc}|[\u200B\u202A-\u202E\u2060\u2066-\u2069\uFEFF\uE000\uE001]/gu;

/**
 * Text of several lines as it may be written into a page: no controls, no turned reading direction, lone
 * surrogates as U+FFFD, NFC.
 */
export function plainText(text: string): string {
  return text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(UNSEEN, '')
    .replace(LONE_SURROGATE, '\uFFFD')
    .normalize('NFC');
}

/** The same on one line, trimmed, of at most `max` characters as people count them (never half an emoji). */
export function plainLine(text: string, max = 500): string {
  const line = plainText(text).replace(/\s+/g, ' ').trim();
  if (line.length <= max) return line;
  let kept = '';
  let count = 0;
  for (const { segment } of new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(
    line.slice(0, max * 12),
  )) {
    if ((count += 1) > max) break;
    kept += segment;
  }
  return kept.trimEnd();
}
