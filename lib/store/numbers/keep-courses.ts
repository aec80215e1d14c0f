import { upcast } from '../../domain/log/upcast';
import type { Course } from '../../domain/metrics/course';
import { courseOf } from '../../domain/metrics/course-of';
import type { ArrivalRow, Db } from '../database/db';
import { write } from '../database/guard';
import { pageOf, type PagesState, readPages, readPagesState } from '../projections/course-pages';
import { writePages } from '../projections/write-course-pages';
import { lastArrival } from './courses';
import { eachLog } from './each-log';
import { cameSince, refoldCourses, withRefolded } from './refold-courses';

/** Behind everything that an id begins with. */
const END = '~';

/**
 * Makes the pages that `readCourses` reads from, or brings them up to what has come since: for the worker, when
 * nobody waits for it. Stopped on the way, or when something comes meanwhile, it goes on there the next time; after
 * very much, an import for one, it begins anew. Only its own table is written, so that a command waits for no more
 * than a slice of reading.
 */
export async function keepCourses(db: Db): Promise<void> {
  const last = await lastArrival(db);
  const before = await readPagesState(db);
  const came = before && before.upTo <= last ? await cameSince(db, before.upTo) : null;
  let state: PagesState = before && came ? before : { upTo: last, next: '', joined: [] };
  while (state.next !== null) {
    const made = await makePage(db, state, state.next);
    if (!(await keep(db, made, last))) return;
    state = made.state;
  }
  if (came && came.length > 0) await keep(db, await takenUp(db, state, came), last);
}

/** `anew`: what pages there were before are none. */
type Made = { pages: ReadonlyMap<string, readonly Course[]>; state: PagesState; anew: boolean };

/** The next page from there on. */
async function makePage(db: Db, state: PagesState, from: string): Promise<Made> {
  const [first] = await db.leads.where('id').aboveOrEqual(from).limit(1).primaryKeys();
  const anew = from === '';
  if (first === undefined) return { pages: new Map(), state: { ...state, next: null }, anew };
  const page = pageOf(first);
  const courses: Course[] = [];
  const joined = [...state.joined];
  for await (const { leads } of eachLog(db, page))
    for (const { row, log } of leads) {
      const course = courseOf(log.map(upcast));
      if (course) courses.push({ ...course, id: row.id });
      if (row.joined.length > 0) joined.push([row.id, ...row.joined]);
    }
  return { pages: new Map([[page, courses]]), state: { ...state, joined, next: page + END }, anew };
}

async function takenUp(db: Db, state: PagesState, came: readonly ArrivalRow[]): Promise<Made> {
  const again = await refoldCourses(db, came, state.joined);
  const names = [...new Set([...again.concerned].map(pageOf))];
  const pages = await readPages(db, names);
  const fresh = names.map((name, n): [string, Course[]] => [
    name,
    withRefolded(pages[n]!, {
      concerned: again.concerned,
      courses: again.courses.filter(({ id }) => pageOf(id) === name),
    }),
  ]);
  return {
    pages: new Map(fresh),
    state: { ...state, joined: again.joined, upTo: came.at(-1)!.n! },
    anew: false,
  };
}

/** False, and nothing is written, where something has come since `last`: who is erased must not come back. */
function keep(db: Db, { pages, state, anew }: Made, last: number): Promise<boolean> {
  return write(db, [db.courses, db.arrivals], async () => {
    if ((await lastArrival(db)) !== last) return false;
    if (anew) await db.courses.clear();
    await writePages(db, pages, state);
    return true;
  });
}
