import Papa from 'papaparse';

import { guarded } from '../../formula-guard';

const ROWS = 500;

/**
 * Rows as a CSV file for any spreadsheet, in pieces: UTF-8 with its mark, so that Excel reads the letters;
 * nothing in it begins to calculate, in whichever country it is opened; every cell in quotation marks, so
 * that no separator is taken for another.
 */
export function* csvPieces(rows: Iterable<readonly string[]>): Generator<string> {
  let piece: string[][] = [];
  let head = '\uFEFF';
  const written = () => `${head}${Papa.unparse(piece, { newline: '\r\n', quotes: true })}\r\n`;
  for (const row of rows) {
    piece.push(row.map(guarded));
    if (piece.length < ROWS) continue;
    yield written();
    piece = [];
    head = '';
  }
  if (piece.length > 0) yield written();
}
