/** Lower-case words as the filter compares them: accents, case and punctuation do not matter. */
export function wordsOf(text: string): string[] {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}

/** Of a name the word that fewest share: the longest, and of two the last. */
export const tellingWord = (name: string): string =>
  wordsOf(name).reduce((long, one) => (one.length < long.length ? long : one), '');
