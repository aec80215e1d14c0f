import { emailKey } from '../../../domain/email';
import { fieldByName } from '../header-names/by-name';
import type { Row } from '../reading/row';

/** Sentences, filters and titles that tools write above the table are at most this many rows. */
const ABOVE = 40;

/**
 * The row that names the columns: among the first, the one with most names that are known. Null: the first
 * row is somebody already. A table in which no name is known has its names in its first row of full width.
 */
export function headerRow(rows: readonly Row[]): Row | null {
  const first = rows.slice(0, ABOVE).filter(({ broken }) => !broken);
  const counted = first.map((row) => ({ row, known: knownNames(row) }));
  const best = counted.reduce((one, other) => (other.known > one.known ? other : one), {
    row: first[0],
    known: 0,
  });
  const width = Math.max(0, ...first.map(({ cells }) => filled(cells)));
  if (best.row && (best.known > 1 || (best.known === 1 && width <= 2))) return best.row;
  const widest = first.find(({ cells }) => filled(cells) >= Math.max(1, width * 0.6));
  if (!widest || holdsSomebody(widest.cells)) return null;
  return best.known === 1 && filled(best.row!.cells) > 1 ? best.row! : widest;
}

function filled(cells: readonly string[]): number {
  return cells.filter((cell) => cell.trim() !== '').length;
}

function knownNames({ cells }: Row): number {
  if (holdsSomebody(cells)) return 0;
  return cells.filter((cell) => cell.length < 80 && fieldByName(cell) !== null).length;
}

function holdsSomebody(cells: readonly string[]): boolean {
  return cells.some(
    (cell) =>
      cell.split(/[\s<>,;]+/).some((part) => part.includes('@') && emailKey(part) !== null) ||
      /^\+\d[\d\s()-]{6,}$|linkedin\.com\/in\//.test(cell.trim()),
  );
}
