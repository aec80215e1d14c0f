import Papa from 'papaparse';

import { guarded } from './formula-guard';

/**
 * A table as text for a spreadsheet: every cell quoted, none of them begins to calculate, with the mark that
 * tells UTF-8. The first row is the heads.
 */
export function tableCsv(rows: readonly (readonly (string | number)[])[]): string {
  const cells = rows.map((row) => row.map((cell) => guarded(String(cell))));
  return `\uFEFF${Papa.unparse(cells, { newline: '\r\n', quotes: true })}\r\n`;
}
