import { upcast } from '../../domain/log/upcast';
import type { Course } from '../../domain/metrics/course';
import { courseOf } from '../../domain/metrics/course-of';
import type { Instant } from '../../domain/time/calendar';
import type { Db } from '../database/db';
import { readCountsState } from '../projections/count-rows';
import { type CoursesState, readCoursesState, readErased } from '../projections/course-rows';
import { clearCourses, writeCourses } from '../projections/write-course-rows';
import { bringUp, changesNothing, isBuiltOn } from './bring-up';
import { lastArrival } from './courses';
import { readCountContext } from './count-context';
import { eachLog } from './each-log';
import { countAnew, movedCounts, writeUnless } from './keep-counts';
import { cameSince } from './refold-courses';

/** Behind everything that an id begins with. */
const END = '~';
/** Courses are made together whose leads begin with so many of the same letters. */
const TOGETHER = 2;

/**
 * Makes the courses that `readCourses` reads and the counts that `readCounts` reads, or brings them up to what has come
 * since and to `now`: for the worker, when nobody waits for it. Stopped on the way it goes on there the next time; after
 * very much, an import for one, it begins anew. Everything is read and worked out outside of any transaction and only
 * its own table is written, in which no press has a part: none waits for more than a slice of reading. Whatever was read
 * before somebody was erased is not written.
 */
export async function keepCourses(db: Db, now: Instant): Promise<void> {
  const erased = await readErased(db);
  const last = await lastArrival(db);
  const before = await readCoursesState(db);
  const isNear = before !== null && before.upTo <= last && (await cameSince(db, before.upTo)) !== null;
  let state: CoursesState = isNear ? before : { upTo: last, next: '', joined: [] };
  while (state.next !== null) {
    const made = await makeSlice(db, state, state.next);
    const isKept = await writeUnless(db, erased, async () => {
      if (made.anew) await clearCourses(db);
      await writeCourses(db, [], made.courses, made.state);
    });
    if (!isKept) return;
    state = made.state;
  }
  const against = await readCountContext(db, now);
  const counts = await readCountsState(db);
  const kept = counts && isBuiltOn(counts, state, against) ? counts : null;
  const came = (await cameSince(db, state.upTo)) ?? [];
  if (kept || came.length > 0) {
    const up = await bringUp(db, state, came, kept, against.context);
    const isIdle = up.state.upTo === state.upTo && (!up.counts || changesNothing(up.counts));
    if (kept && isIdle) return;
    const rows =
      up.counts && (await movedCounts(db, up.counts, { against: against.against, upTo: up.state.upTo }));
    const isKept = await writeUnless(db, erased, async () => {
      await writeCourses(db, up.leads, up.courses, up.state);
      if (rows) await Promise.all([db.courses.bulkPut(rows.put), db.courses.bulkDelete(rows.gone)]);
    });
    if (!isKept) return;
  }
  if (!kept) await countAnew(db, against, erased);
}

/** `anew`: what there was before goes. */
type Made = { courses: readonly Course[]; state: CoursesState; anew: boolean };

/** The next courses from there on. */
async function makeSlice(db: Db, state: CoursesState, from: string): Promise<Made> {
  const [first] = await db.leads.where('id').aboveOrEqual(from).limit(1).primaryKeys();
  const anew = from === '';
  if (first === undefined) return { courses: [], state: { ...state, next: null }, anew };
  const begin = first.slice(0, TOGETHER);
  const courses: Course[] = [];
  const joined = [...state.joined];
  for await (const { leads } of eachLog(db, begin))
    for (const { row, log } of leads) {
      const course = courseOf(log.map(upcast));
      if (course) courses.push({ ...course, id: row.id });
      if (row.joined.length > 0) joined.push([row.id, ...row.joined]);
    }
  return { courses, state: { ...state, joined, next: begin + END }, anew };
}
