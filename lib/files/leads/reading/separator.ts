import Papa from 'papaparse';

const KNOWN = [',', ';', '\t', '|', '^', '~', Papa.RECORD_SEP, Papa.UNIT_SEP];
const LINES = 60;

/**
 * What stands between the cells of a table, from its beginning. A first line `sep=;`, which Excel reads and
 * writes, says it; else the one that cuts the lines into rows of one width. A comma where nothing does: the
 * table has one column.
 */
export function separatorOf(start: string): { separator: string; said: boolean } {
  const said = /^"?sep=(.)"?[ \t]*(?:\r|\n|$)/i.exec(start)?.[1];
  if (said) return { separator: said, said: true };
  const rows = start.split(/\r\n|\r|\n/, LINES).filter((line) => line.trim() !== '');
  // A sentence above the table is cut by anything: the table's own lines are those that are cut alike.
  const best = KNOWN.map((separator) => ({ separator, fit: fit(rows, separator) }))
    .filter((one) => one.fit > 0)
    .reduce((one, other) => (other.fit > one.fit ? other : one), { separator: ',', fit: 0 });
  return { separator: best.separator, said: false };
}

/** How many cells stand in rows as wide as most others are, and more than one. */
function fit(lines: readonly string[], delimiter: string): number {
  const { data } = Papa.parse<string[]>(lines.join('\n'), { delimiter, newline: '\n' });
  const widths = new Map<number, number>();
  for (const { length } of data) widths.set(length, (widths.get(length) ?? 0) + 1);
  return Math.max(
    0,
    ...[...widths].map(([width, rows]) => (width > 1 ? (rows * rows * Math.min(width, 8)) / data.length : 0)),
  );
}
