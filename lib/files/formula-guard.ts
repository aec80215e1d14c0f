/**
 * Where a spreadsheet would begin to calculate: a sign of a formula, also in its full width, behind spaces, at
 * the start of a cell or of a line in it, or behind a sign (a tab among them) that another country's
 * spreadsheet takes for the end of a cell. Apostrophes that stand there already are counted in, so that none is lost or
 * gained on the way out and back.
 */
const START = /(^|[;,|\t\n\r])('*)([^\S\t\n\r]*[=+\-@＝＋－＠])/g;

/**
 * A text as it can be written into a table that somebody opens in a spreadsheet: an apostrophe before each
 * start of a formula.
 */
export function guarded(text: string): string {
  return text.replace(START, "$1'$2$3");
}

/** The text that `guarded` was given. An apostrophe before anything else stays. */
export function unguarded(text: string): string {
  if (!text.includes("'")) return text;
  return text.replace(
    START,
    (_, before: string, marks: string, start: string) => `${before}${marks.slice(1)}${start}`,
  );
}
