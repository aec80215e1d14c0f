import { upcast } from '../../domain/log/upcast';
import type { Course } from '../../domain/metrics/course';
import { courseOf } from '../../domain/metrics/course-of';
import type { Instant } from '../../domain/time/calendar';
import type { Db } from '../database/db';
import { write } from '../database/guard';
import { readCountsState } from '../projections/count-rows';
import { pageOf, type PagesState, readPagesState } from '../projections/course-pages';
import { writePages } from '../projections/write-course-pages';
import { bringUp, changesNothing, isBuiltOn } from './bring-up';
import { lastArrival } from './courses';
import { readCountContext } from './count-context';
import { eachLog } from './each-log';
import { countAnew, moveCounts } from './keep-counts';
import { cameSince } from './refold-courses';

/** Behind everything that an id begins with. */
const END = '~';
/** Pages are made together whose leads begin with so many of the same letters: one reading serves them all. */
const TOGETHER = 2;

/**
 * Makes the pages that `readCourses` reads from and the counts that `readCounts` reads, or brings them up to what has
 * come since and to `now`: for the worker, when nobody waits for it. Stopped on the way, or when something comes
 * meanwhile, it goes on there the next time; after very much, an import for one, it begins anew. Only its own table is
 * written, so that a command waits for no more than a slice of reading.
 */
export async function keepCourses(db: Db, now: Instant): Promise<void> {
  const last = await lastArrival(db);
  const before = await readPagesState(db);
  const came = before && before.upTo <= last ? await cameSince(db, before.upTo) : null;
  let state: PagesState = before && came ? before : { upTo: last, next: '', joined: [] };
  while (state.next !== null) {
    const made = await makePages(db, state, state.next);
    if (!(await keep(db, made, last))) return;
    state = made.state;
  }
  const against = await readCountContext(db, now);
  const counts = await readCountsState(db);
  const kept = counts && isBuiltOn(counts, state, against) ? counts : null;
  if (kept || (came && came.length > 0)) {
    const up = await bringUp(db, state, came ?? [], kept, against.context);
    const isIdle = up.state.upTo === state.upTo && (!up.counts || changesNothing(up.counts));
    if (kept && isIdle) return;
    const done = await write(db, [db.courses, db.arrivals], async () => {
      if ((await lastArrival(db)) !== last) return false;
      if (up.pages.size > 0 || up.state.upTo !== state.upTo) await writePages(db, up.pages, up.state);
      if (up.counts) await moveCounts(db, up.counts, { against: against.against, upTo: up.state.upTo });
      return true;
    });
    if (!done) return;
  }
  if (!kept) await countAnew(db, against);
}

/** `anew`: what pages there were before are none. */
type Made = { pages: ReadonlyMap<string, readonly Course[]>; state: PagesState; anew: boolean };

/** The next pages from there on. */
async function makePages(db: Db, state: PagesState, from: string): Promise<Made> {
  const [first] = await db.leads.where('id').aboveOrEqual(from).limit(1).primaryKeys();
  const anew = from === '';
  if (first === undefined) return { pages: new Map(), state: { ...state, next: null }, anew };
  const begin = first.slice(0, TOGETHER);
  const courses: Course[] = [];
  const joined = [...state.joined];
  for await (const { leads } of eachLog(db, begin))
    for (const { row, log } of leads) {
      const course = courseOf(log.map(upcast));
      if (course) courses.push({ ...course, id: row.id });
      if (row.joined.length > 0) joined.push([row.id, ...row.joined]);
    }
  const pages = Map.groupBy(courses, ({ id }) => pageOf(id));
  return { pages, state: { ...state, joined, next: begin + END }, anew };
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
