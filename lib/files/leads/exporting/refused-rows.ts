import type { RefusedRow } from '../importing/preview';

/**
 * The rows that an import refused, as a table like the one they came from, so that they can be mended and
 * imported again: their cells, and beside them the row and the reason. `say` gives a reason's sentence.
 */
export function* refusedRows(
  refused: readonly RefusedRow[],
  headers: readonly string[],
  say: (why: RefusedRow['refused']) => string,
): Generator<string[]> {
  const width = refused.reduce((most, { cells }) => Math.max(most, cells.length), headers.length);
  const filled = (cells: readonly string[]) => Array.from({ length: width }, (_, at) => cells[at] ?? '');
  yield ['Row', 'Reason', ...filled(headers)];
  for (const { row, refused: why, cells } of refused) yield [String(row), say(why), ...filled(cells)];
}
