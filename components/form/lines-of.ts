/** What somebody wrote into a box, one thing a line or between commas. */
export function linesOf(text: string): string[] {
  return [
    ...new Set(
      text
        .split(/[\n,;]/)
        .map((line) => line.trim())
        .filter(Boolean),
    ),
  ];
}
