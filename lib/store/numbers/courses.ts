import type { LeadId } from '../../domain/lead/lead';
import { upcast } from '../../domain/log/upcast';
import type { Course } from '../../domain/metrics/course';
import { courseOf } from '../../domain/metrics/course-of';
import type { Db } from '../database/db';
import { logsAround } from '../database/person';
import { readCoursesAfter, readCoursesState } from '../projections/course-rows';
import { eachLog } from './each-log';
import { cameSince, coursesIn, type Joined, refoldCourses, withRefolded } from './refold-courses';

/**
 * The courses of all leads, in the order of their ids; of those that were joined from several leads which;
 * and the last of what has come to this database (`arrivals`) that is in them.
 */
export type KnownCourses = { courses: readonly Course[]; joined: Joined; upTo: number };

/** Told how many have been read, of how many; answers whether anybody still wants them. */
type Progress = (read: number, of: number) => boolean;

/** How many courses are read at a time: few enough that nothing else has to wait. */
const SLICE = 1000;

/**
 * The course of every lead, of who was joined as one; null once `progress` says that nobody wants them any more. Of
 * what was `known` before, or else is kept (`keepCourses`), only those leads are read again of whom something
 * has come since, whichever way: a press, an undo, another device, a joining, an erasure.
 */
export async function readCourses(
  db: Db,
  progress: Progress = () => true,
  known?: KnownCourses,
): Promise<KnownCourses | null> {
  // Looked at first: what comes while the logs are read is read again the next time.
  const upTo = await lastArrival(db);
  const before = known && upTo >= known.upTo ? known : await readKept(db, progress);
  if (before === null) return null;
  const came = before && upTo >= before.upTo ? await cameSince(db, before.upTo) : null;
  if (!before || !came) return recountCourses(db, progress);
  const again = await refoldCourses(db, came, before.joined);
  if (again.concerned.size === 0) return { ...before, upTo };
  return { courses: withRefolded(before.courses, again), joined: again.joined, upTo };
}

/** The same from nothing but the logs. */
export async function recountCourses(db: Db, progress: Progress = () => true): Promise<KnownCourses | null> {
  const upTo = await lastArrival(db);
  const courses: Course[] = [];
  const joined: LeadId[][] = [];
  for await (const { read, of, leads } of eachLog(db)) {
    for (const { row, log } of leads) {
      const course = courseOf(log.map(upcast));
      if (course) courses.push({ ...course, id: row.id });
      if (row.joined.length > 0) joined.push([row.id, ...row.joined]);
    }
    if (!progress(read, of)) return null;
  }
  return { courses, joined, upTo };
}

/** Undefined where not all courses are kept yet. */
async function readKept(db: Db, progress: Progress): Promise<KnownCourses | null | undefined> {
  // The state first: what the courses know beyond it is only read once more.
  const state = await readCoursesState(db);
  if (!state || state.next !== null) return undefined;
  const of = await db.leads.count();
  const courses: Course[] = [];
  for (let some = await readCoursesAfter(db, '', SLICE); some.length > 0;) {
    for (const one of some) courses.push(one);
    if (!progress(Math.min(of, courses.length), of)) return null;
    some = await readCoursesAfter(db, some.at(-1)!.id, SLICE);
  }
  return { courses, joined: state.joined, upTo: state.upTo };
}

/** The courses of some leads, from their logs. Of those that are one person the one they are shown as. */
export async function readCoursesOf(db: Db, leads: readonly string[]): Promise<readonly Course[]> {
  return (await coursesIn(db, await logsAround(db, new Set(leads as LeadId[])))).courses;
}

/** The last of what has come to this database; 0 where nothing has. */
export async function lastArrival(db: Db): Promise<number> {
  // oxlint-disable-next-line unicorn/no-array-reverse -- a query, no array
  const keys = await db.arrivals.orderBy('n').reverse().limit(1).primaryKeys();
  return keys[0] ?? 0;
}
