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
  const counted = first.map((row) => ({ row, known: knownNames(row, first) }));
  const best = counted.reduce((one, other) => (other.known > one.known ? other : one), {
    row: first[0],
    known: 0,
  });
  const width = Math.max(0, ...first.map(({ cells }) => filled(cells)));
  if (best.row && (best.known > 1 || (best.known === 1 && width <= 2))) return best.row;
  const widest = first.find(({ cells }) => filled(cells) >= Math.max(1, width * 0.6));
  if (!widest) return null;
  // Names stand over some of the columns only.
  if (holdsSomebody(widest.cells)) return best.known === 1 && best.row === first[0] ? best.row! : null;
  return best.known === 1 && filled(best.row!.cells) > 1 ? best.row! : widest;
}

/**
 * The names of the columns in a header row. Where a name is merged over two rows it stands in the upper one:
 * an empty cell takes the name that is known right above it.
 */
export function columnNames(header: Row, rows: readonly Row[]): readonly string[] {
  const above = rows.find(({ row }) => row === header.row - 1)?.cells ?? [];
  const width = Math.max(header.cells.length, above.length);
  const names = Array.from({ length: width }, (_, at) => {
    const [name = '', over = ''] = [header.cells[at], above[at]];
    if (name.trim() !== '') return underGroup(name, at, header.cells, above);
    return over.length < 80 && fieldByName(over) !== null ? over : name;
  });
  return names.slice(0, Math.max(header.cells.length, names.findLastIndex((name) => name.trim() !== '') + 1));
}

/**
 * A name is told by the group that is written above it where it stands there twice, or is that of a company:
 * under `Company`, `Name`.
 */
function underGroup(name: string, at: number, names: readonly string[], above: readonly string[]): string {
  const group = above.slice(0, at + 1).findLast((cell) => cell.trim() !== '') ?? '';
  const whole = `${group.trim()} ${name.trim()}`;
  const field = group.length < 80 ? fieldByName(whole) : null;
  const isTwice = names.filter((other) => other.trim() === name.trim()).length > 1;
  const isGrouped = above.filter((cell) => cell.trim() !== '').length > 1;
  return isTwice ? (field === null ? name : whole) : isGrouped && field === 'company' ? whole : name;
}

function filled(cells: readonly string[]): number {
  return cells.filter((cell) => cell.trim() !== '').length;
}

function knownNames(row: Row, rows: readonly Row[]): number {
  if (holdsSomebody(row.cells)) return 0;
  return columnNames(row, rows).filter((cell) => cell.length < 80 && fieldByName(cell) !== null).length;
}

function holdsSomebody(cells: readonly string[]): boolean {
  return cells.some(
    (cell) =>
      cell.split(/[\s<>,;]+/).some((part) => part.includes('@') && emailKey(part) !== null) ||
      /^\+\d[\d\s()-]{6,}$|linkedin\.com\/in\//.test(cell.trim()),
  );
}
