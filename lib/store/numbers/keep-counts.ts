import { type Cells, isNothing, moved, noCells } from '../../domain/counts/cells';
import type { CourseRow, Db } from '../database/db';
import { write } from '../database/guard';
import {
  countRow,
  countRowKey,
  countRowsNamed,
  type CountsState,
  stateRow,
  turnRow,
  turnsOf,
} from '../projections/count-rows';
import { readCoursesAfter, readCoursesState, readErased } from '../projections/course-rows';
import { clearCounts } from '../projections/write-count-rows';
import type { Against } from './against';
import { counted, type Difference, type Turns } from './bring-up';
import { inSlices, othersTurn } from './in-slices';

/** Writes in one go, unless somebody was erased since `erased` was read; whether it did. */
export function writeUnless(db: Db, erased: string, work: () => Promise<unknown>): Promise<boolean> {
  return write(db, [db.courses], async () => {
    if ((await readErased(db)) !== erased) return false;
    await work();
    return true;
  });
}

/** How many courses are read, and how many rows read and written, at a time. */
const COURSES = 32;
const ROWS = 8;

/** The rows that a difference makes others, and those of which it leaves nothing. Nothing is written. */
export async function movedCounts(
  db: Db,
  { until, before, now, off, on }: Difference,
  state: Omit<CountsState, 'until'>,
): Promise<{ put: CourseRow[]; gone: string[] }> {
  const names = [...new Set([...before.keys(), ...now.keys()])];
  const hours = [...new Set([...off.keys(), ...on.keys()])];
  const turns = await turnsOf(db, hours);
  const put = [stateRow({ ...state, until })];
  const gone: string[] = [];
  for (let n = 0; n < names.length; n += ROWS) {
    const some = names.slice(n, n + ROWS);
    const rows = await countRowsNamed(db, some);
    await inSlices(some, (name) => {
      const of = (all: ReadonlyMap<string, Cells>) => all.get(name) ?? noCells();
      const cells = moved(of(rows), of(before), of(now));
      if (isNothing(cells)) gone.push(countRowKey(name));
      else put.push(countRow(name, cells));
    });
  }
  for (const hour of hours) {
    const leads = [...(turns.get(hour) ?? [])]
      .filter((id) => !off.get(hour)?.has(id))
      .concat([...(on.get(hour) ?? [])]);
    if (leads.length === 0) gone.push(hour);
    else put.push(turnRow(hour, leads));
  }
  return { put, gone };
}

/**
 * Counts everybody from the courses. They are read a few at a time, and what they come to is written a few at a time,
 * how far it has come last: until then nothing is built on it.
 */
export async function countAnew(db: Db, { context, against }: Against, erased: string): Promise<void> {
  const state = await readCoursesState(db);
  if (!state || state.next !== null) return;
  const into = { rows: new Map<string, Cells>(), turns: new Map() as Turns };
  for (let some = await readCoursesAfter(db, '', COURSES); some.length > 0;) {
    await counted({ courses: some, context }, into);
    await othersTurn();
    some = await readCoursesAfter(db, some.at(-1)!.id, COURSES);
  }
  if (!(await writeUnless(db, erased, () => clearCounts(db)))) return;
  const rows = [...into.rows];
  for (let n = 0; n < rows.length; n += ROWS) {
    const some = rows
      .slice(n, n + ROWS)
      .map(([name, cells]) => countRow(name, moved(cells, noCells(), noCells())));
    if (!(await writeUnless(db, erased, () => db.courses.bulkPut(some)))) return;
  }
  const turns = [...into.turns].map(([hour, leads]) => turnRow(hour, [...leads]));
  await writeUnless(db, erased, () =>
    db.courses.bulkPut([...turns, stateRow({ against, until: context.until, upTo: state.upTo })]),
  );
}
