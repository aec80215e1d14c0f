import { readFileSync } from 'node:fs';

import Papa from 'papaparse';

import { leakOfName } from '../../lib/domain/learning/leakage';
import { reasonText } from '../../lib/i18n';
import '../../lib/i18n/numbers/numbers';
import { Mistake } from './mistake';

const CONVERTED = 'converted';
/** Points beyond this are a slip: 20 double the odds. */
const MOST_POINTS = 1000;
const MOST_LISTED = 12;

/** Leads of the file in its order, and the text of the columns that were asked for. */
export type Rules = {
  cases: { fired: Record<string, number>; won: boolean }[];
  columns: ReadonlyMap<string, readonly string[]>;
};

/**
 * Points by rule column. Refuses what is no number, and columns whose name says that they are known only
 * after the outcome.
 */
export function readPoints(file: string): Record<string, number> {
  let json: unknown;
  try {
    json = JSON.parse(textOf(file));
  } catch (error) {
    if (error instanceof Mistake) throw error;
    throw new Mistake(`${file} cannot be read as JSON: ${(error as Error).message}`);
  }
  if (typeof json !== 'object' || json === null || Array.isArray(json))
    throw new Mistake(`${file} has to be an object of points by column, such as {"r0": 25}`);
  const points = Object.entries(json);
  if (points.length === 0) throw new Mistake(`${file} names no column`);
  for (const [column, value] of points) {
    if (typeof value !== 'number' || !Number.isFinite(value))
      throw new Mistake(
        `${file}: the points of "${column}" have to be a number, not ${JSON.stringify(value)}`,
      );
    if (Math.abs(value) > MOST_POINTS)
      throw new Mistake(
        `${file}: the points of "${column}" have to lie between -${MOST_POINTS} and ${MOST_POINTS}, not ${value}`,
      );
    const leak = leakOfName(column);
    if (leak) throw new Mistake(`${file}: ${reasonText(leak)}`);
  }
  return Object.fromEntries(points) as Record<string, number>;
}

/**
 * The leads of RULES.csv. `rules` have to be there with 0 or 1 in every line, `others` only have to be there.
 */
export function readRules(file: string, rules: readonly string[], others: readonly string[]): Rules {
  const { data } = Papa.parse<string[]>(textOf(file).replace(/^\uFEFF/, ''));
  // Rows are counted as a spreadsheet counts them: the heads are the first, and empty ones count.
  const [{ cells: heads } = { cells: [] }, ...lines] = data
    .map((cells, nth) => ({ cells, row: nth + 1 }))
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const names = heads.map((head) => head.trim());
  const placeOf = (column: string) => {
    const place = names.indexOf(column);
    if (place < 0) throw new Mistake(`${file} has no column "${column}"; it has ${listed(names)}`);
    if (names.includes(column, place + 1)) throw new Mistake(`${file} has the column "${column}" twice`);
    return place;
  };
  const wonAt = placeOf(CONVERTED);
  const rulesAt = rules.map((rule) => [rule, placeOf(rule)] as const);
  const othersAt = others.map((column) => [column, placeOf(column)] as const);
  if (lines.length === 0) throw new Mistake(`${file} has no leads`);
  const isOne = ({ cells, row }: Line, column: string, place: number) => {
    const cell = cells[place]!.trim();
    const value = cell === '' ? Number.NaN : Number(cell);
    if (value !== 0 && value !== 1)
      throw new Mistake(`${file}, row ${row}, column "${column}": has to be 0 or 1, not "${cell}"`);
    return value === 1;
  };
  const cases = lines.map((line) => {
    if (line.cells.length !== names.length)
      throw new Mistake(`${file}, row ${line.row}: ${line.cells.length} cells under ${names.length} columns`);
    const fired: Record<string, number> = {};
    for (const [rule, place] of rulesAt) if (isOne(line, rule, place)) fired[rule] = 1;
    return { fired, won: isOne(line, CONVERTED, wonAt) };
  });
  return {
    cases,
    columns: new Map(
      othersAt.map(([column, place]) => [column, lines.map(({ cells }) => cells[place]!.trim())]),
    ),
  };
}

type Line = { cells: string[]; row: number };

/** The first columns by name, for a complaint about one that is not there. */
function listed(names: readonly string[]): string {
  const shown = names.slice(0, MOST_LISTED).map((name) => `"${name}"`);
  const more = names.length - shown.length;
  return shown.length === 0 ? 'none' : `${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new Mistake(`${file} cannot be read: ${(error as Error).message}`);
  }
}
