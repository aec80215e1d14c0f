import Papa from 'papaparse';

import { fieldByName } from '../header-names/by-name';

const KNOWN = [',', ';', '\t', '|', '^', '~', Papa.RECORD_SEP, Papa.UNIT_SEP];
const LINES = 60;

/** How the lines of a table are cut into cells. */
export type Separator = {
  separator: string;
  /** A first line says only what the separator is. */
  said: boolean;
  /** Each line is one cell in quotation marks that holds the whole row, quoted once more. */
  wrapped: boolean;
};

/**
 * What stands between the cells of a table, from its beginning. A first line `sep=;`, which Excel reads and
 * writes, says it; else the one that cuts the lines into rows of one width. A comma where nothing does: the
 * table has one column.
 */
export function separatorOf(start: string): Separator {
  const said = /^"?sep=(.)"?[ \t]*(?:\r|\n|$)/i.exec(start)?.[1];
  if (said) return { separator: said, said: true, wrapped: false };
  const rows = start.split(/\r\n|\r|\n/, LINES).filter((line) => line.trim() !== '');
  const inner = rows.map(unwrapped).filter((row) => row !== null);
  if (rows.length > 1 && inner.length === rows.length) {
    const { separator } = best(inner);
    if (cells(inner[0]!, separator).filter(fieldByName).length > 1)
      return { separator, said: false, wrapped: true };
  }
  return { ...best(rows), said: false, wrapped: false };
}

function best(rows: readonly string[]): { separator: string } {
  // A sentence above the table is cut by anything: the table's own lines are those that are cut alike.
  return KNOWN.map((separator) => ({ separator, fit: fit(rows, separator) }))
    .filter((one) => one.fit > 0)
    .reduce((one, other) => (other.fit > one.fit ? other : one), { separator: ',', fit: 0 });
}

/** The row within a line that is one quoted cell; null for another. */
function unwrapped(line: string): string | null {
  return /^"(?:[^"]|"")*"$/.test(line.trim()) ? line.trim().slice(1, -1).replaceAll('""', '"') : null;
}

/** The cells of one line. */
export function cells(line: string, delimiter: string): string[] {
  return Papa.parse<string[]>(line, { delimiter }).data[0] ?? [];
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
