import { upcast } from '../../domain/log/upcast';
import type { Course } from '../../domain/metrics/course';
import { courseOf } from '../../domain/metrics/course-of';
import type { Db } from '../database/db';
import { write } from '../database/guard';
import { pageOf, type PagesState, readPages, readPagesState } from '../projections/course-pages';
import { writePages } from '../projections/write-course-pages';
import { lastArrival } from './courses';
import { eachLog } from './each-log';
import { refoldCourses, withRefolded } from './refold-courses';

/** So much of what has come is taken up at once. */
const ARRIVALS = 200;
/** Behind everything that an id begins with. */
const END = '~';

/**
 * Makes the pages that `readCourses` reads from, or brings them up to what has come since: for the worker, when
 * nobody waits for it. Stopped on the way it goes on where it was. Only its own table is written, so that a command
 * waits for no more than a slice of reading.
 */
export async function keepCourses(db: Db): Promise<void> {
  const last = await lastArrival(db);
  const before = await readPagesState(db);
  // What comes while pages are made is taken up afterwards.
  let state = before && before.upTo <= last ? before : { upTo: last, next: '', joined: [] };
  while (state.next !== null) state = await makePage(db, state, state.next);
  while (state.upTo < last) state = await takeUp(db, state);
}

async function makePage(db: Db, state: PagesState, from: string): Promise<PagesState> {
  const [first] = await db.leads.where('id').aboveOrEqual(from).limit(1).primaryKeys();
  const pages = new Map<string, Course[]>();
  const joined = [...state.joined];
  if (first !== undefined) {
    const page = pageOf(first);
    const courses: Course[] = [];
    for await (const { leads } of eachLog(db, page))
      for (const { row, log } of leads) {
        const course = courseOf(log.map(upcast));
        if (course) courses.push({ ...course, id: row.id });
        if (row.joined.length > 0) joined.push([row.id, ...row.joined]);
      }
    pages.set(page, courses);
  }
  return keep(
    db,
    pages,
    { ...state, joined, next: first === undefined ? null : pageOf(first) + END },
    from === '',
  );
}

async function takeUp(db: Db, state: PagesState): Promise<PagesState> {
  const came = await db.arrivals.where('n').above(state.upTo).limit(ARRIVALS).toArray();
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
  return keep(db, new Map(fresh), { ...state, joined: again.joined, upTo: came.at(-1)!.n! });
}

/** `anew`: what pages there were before are none. */
async function keep(
  db: Db,
  pages: ReadonlyMap<string, readonly Course[]>,
  state: PagesState,
  anew = false,
): Promise<PagesState> {
  await write(db, [db.courses], async () => {
    if (anew) await db.courses.clear();
    await writePages(db, pages, state);
  });
  return state;
}
