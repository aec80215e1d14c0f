/** UTF-8 that was read as Windows-1252: each letter above ASCII became two or three of these. */
const TWICE = /[ÂÃÄÅâãÐÑÎÏ][\u0080-\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/;

/** What Windows-1252 shows for the bytes 0x80 to 0x9F. */
const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

/**
 * The text as it was meant, where it went through the wrong encoding on its way: `MÃ¼ller` is `Müller`. Null
 * where it did not. Nothing is put right by this alone: somebody's name may look like that.
 */
export function meantText(text: string): string | null {
  if (!TWICE.test(text)) return null;
  // Beside it may stand what came by another way, and right.
  const meant = text.replace(RUN, (run) => asUtf8(run) ?? run);
  return meant === text ? null : meant;
}

/** What the bytes of one character became; its first says how many there are. */
const MORE = `[\u0080-\u00BF${HIGH}]`;
const RUN = new RegExp(`[Â-ß]${MORE}|[à-ï]${MORE}{2}|[ð-ô]${MORE}{3}`, 'g');

function asUtf8(letters: string): string | null {
  const bytes = [...letters].map((sign) =>
    HIGH.includes(sign) ? 0x80 + HIGH.indexOf(sign) : sign.codePointAt(0)!,
  );
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(new Uint8Array(bytes));
  } catch {
    return null;
  }
}

/** Whether letters were lost on the way: nothing can bring them back. */
export function hasLostLetters(text: string): boolean {
  return text.includes('\uFFFD') || (text.includes('?') && /\p{L}\?\p{Ll}/u.test(text));
}
