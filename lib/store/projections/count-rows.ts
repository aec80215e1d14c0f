import type { Cells } from '../../domain/counts/cells';
import { type Part, rowName } from '../../domain/counts/count-course';
import { type Day, HOUR, type Instant } from '../../domain/time/calendar';
import type { CourseRow, Db } from '../database/db';

// What all leads count for, by day and part, beside the courses it was counted from and always as far as those: read to
// show the numbers of a month without reading what became of every lead.

/** Changes whenever leads are counted differently: everything is then counted anew. */
const MADE = 4;
/** Under which it stands how far the counts have come. */
export const COUNTS = 'counts';
/** Rows of counts; rows of leads that count otherwise from an hour on. */
export const ROW = 'n/';
export const TURN = 't/';
/** Behind everything that a name begins with. */
const END = '~';

/**
 * Up to which arrival (`upTo`) and as of which moment (`until`) leads are counted, and against what: hours, zone and
 * whether somebody works alone, as one text.
 */
export type CountsState = { against: string; until: Instant; upTo: number };

/** Null where nothing is counted, or not in this way. */
export async function readCountsState(db: Db): Promise<CountsState | null> {
  const row = await db.courses.get(COUNTS);
  const { made, ...state } = row ? (JSON.parse(row.text) as CountsState & { made: number }) : { made: null };
  return made === MADE ? (state as CountsState) : null;
}

export const stateRow = (state: CountsState): CourseRow => ({
  page: COUNTS,
  text: JSON.stringify({ ...state, made: MADE }),
});

/** Of a part from a day on (null: all), and how things stand now, which comes after the days, by name. */
export async function readCountRows(db: Db, part: Part, from: Day | null): Promise<Map<string, Cells>> {
  const rows = await db.courses
    .where('page')
    .between(ROW + (from === null ? `${part}/` : rowName(part, from)), `${ROW}${part}/${END}`)
    .toArray();
  return new Map(rows.map((row) => [row.page.slice(ROW.length), cellsIn(row)]));
}

/** The days of a part, the first first or the last (`back`), as far as `enough` of their rows want; by name. */
export async function readSome(
  db: Db,
  part: Part,
  enough: (rows: readonly Cells[]) => boolean,
  back: boolean,
): Promise<Map<string, Cells>> {
  const found = new Map<string, Cells>();
  const days = db.courses.where('page').between(`${ROW}${part}/`, `${ROW}${part}/${END}`);
  // oxlint-disable-next-line unicorn/no-array-reverse -- a query, no array
  await (back ? days.reverse() : days)
    .until(() => enough([...found.values()]), false)
    .each((row) => {
      found.set(row.page.slice(ROW.length), cellsIn(row));
    });
  return found;
}

/** These rows, where they are. */
export async function countRowsNamed(db: Db, names: readonly string[]): Promise<Map<string, Cells>> {
  const rows = await db.courses.bulkGet(names.map((name) => ROW + name));
  return new Map(names.flatMap((name, n) => (rows[n] ? [[name, cellsIn(rows[n])]] : [])));
}

/** One row as it is kept: counts as a text, and lists one after another as numbers. */
export function countRow(name: string, { tallies, lists }: Cells): CourseRow {
  const names = Object.keys(lists);
  const values = new Float64Array(names.reduce((sum, one) => sum + lists[one]!.length, 0));
  let at = 0;
  for (const one of names) {
    values.set(lists[one]!, at);
    at += lists[one]!.length;
  }
  const lengths = Object.fromEntries(names.map((one) => [one, lists[one]!.length]));
  return { page: ROW + name, text: JSON.stringify({ tallies, lengths }), values };
}

function cellsIn({ text, values }: CourseRow): Cells {
  const { tallies, lengths } = JSON.parse(text) as {
    tallies: Cells['tallies'];
    lengths: Record<string, number>;
  };
  const lists: Cells['lists'] = {};
  let at = 0;
  for (const [name, length] of Object.entries(lengths)) {
    lists[name] = values!.subarray(at, at + length);
    at += length;
  }
  return { tallies, lists };
}

export const countRowKey = (name: string): string => ROW + name;

/** The hour in which a moment lies, so that names in order are hours in order. */
export const turnHour = (at: Instant): string => TURN + String(Math.floor(at / HOUR)).padStart(8, '0');

/** Which leads count otherwise from some moment of an hour on, by hour, up to a moment. */
export async function readTurns(db: Db, until: Instant): Promise<Map<string, string[]>> {
  const rows = await db.courses.where('page').between(TURN, turnHour(until), true, true).toArray();
  return new Map(rows.map(({ page, text }) => [page, JSON.parse(text) as string[]]));
}

/** The leads of these hours, where there are any. */
export async function turnsOf(db: Db, hours: readonly string[]): Promise<Map<string, string[]>> {
  const rows = await db.courses.bulkGet([...hours]);
  return new Map(rows.flatMap((row) => (row ? [[row.page, JSON.parse(row.text) as string[]]] : [])));
}

export const turnRow = (page: string, leads: readonly string[]): CourseRow => ({
  page,
  text: JSON.stringify(leads),
});
