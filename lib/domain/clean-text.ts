const NEWLINES = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;
/**
 * C0 and C1 controls, zero-width space, word joiner, byte-order mark, and everything that turns the direction
 * of writing. Joiners stay: names and emoji need them.
 */
const UNSEEN = /[\u0000-\u001F\u007F-\u009F\u200B\u2060\uFEFF\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]/g;
const LONE_SURROGATE = /\p{Surrogate}/gu;

/**
 * What most texts are, and nothing has to be done about: English letters, figures and signs with single
 * spaces.
 */
const PLAIN = /^[!-~]+(?: [!-~]+)*$/;

/**
 * Text from a page or a form as it is stored: one line, composed (NFC), nothing unseen in it, at most `most`
 * characters as a reader counts them.
 */
export function cleanText(text: string, most: number): string {
  if (text.length <= most && PLAIN.test(text)) return text;
  const clean = text
    .slice(0, most * 20)
    .replace(LONE_SURROGATE, '\uFFFD')
    .replace(NEWLINES, ' ')
    .replace(UNSEEN, '')
    .normalize('NFC')
    .replace(/[\s\u00A0]+/g, ' ')
    .trim();
  if (!/[^\s\u200C\u200D]/.test(clean)) return '';
  if (clean.length <= most) return clean;
  let end = 0;
  let count = 0;
  for (const { index, segment } of new Intl.Segmenter().segment(clean)) {
    if (count === most || index + segment.length > 2000) break;
    end = index + segment.length;
    count += 1;
  }
  return clean.slice(0, end).trim();
}
