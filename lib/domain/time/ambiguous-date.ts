/**
 * Whether a numeric date could be a day and a month either way round: `03/04/2026` could, `13/04/2026` and
 * `04/04/2026` could not.
 */
export function isAmbiguousDate(text: string): boolean {
  for (const [, first, sign, second, year] of text.matchAll(
    /(?<![\d/.:-])(\d{1,2})([/.-])(\d{1,2})(?:\2(\d{2,4}))?(?![\d/:-])/g,
  )) {
    if (sign !== '/' && year === undefined) continue;
    const [a, b] = [Number(first), Number(second)];
    if (a !== b && a >= 1 && b >= 1 && a <= 12 && b <= 12) return true;
  }
  return false;
}
