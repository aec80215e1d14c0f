import type { LeadId } from '../../domain/lead/lead';
import { upcast } from '../../domain/log/upcast';
import type { Course } from '../../domain/metrics/course';
import { courseOf } from '../../domain/metrics/course-of';
import type { Db } from '../database/db';
import { isPage, readPages, readPagesState } from '../projections/course-pages';
import { eachLog } from './each-log';
import { cameSince, type Joined, refoldCourses, withRefolded } from './refold-courses';

/**
 * The courses of all leads, in the order of their ids; of those that were joined from several leads which;
 * and the last of what has come to this database (`arrivals`) that is in them.
 */
export type KnownCourses = { courses: readonly Course[]; joined: Joined; upTo: number };

/** Told how many have been read, of how many; answers whether anybody still wants them. */
type Progress = (read: number, of: number) => boolean;

/** How many pages are read at a time: few enough that nothing else has to wait. */
const PAGES = 128;

/**
 * The course of every lead, of who was joined as one; null once `progress` says that nobody wants them any more. Of
 * what was `known` before, or else lies on pages (`keepCourses`), only those leads are read again of whom something
 * has come since, whichever way: a press, an undo, another device, a joining, an erasure.
 */
export async function readCourses(
  db: Db,
  progress: Progress = () => true,
  known?: KnownCourses,
): Promise<KnownCourses | null> {
  // Looked at first: what comes while the logs are read is read again the next time.
  const upTo = await lastArrival(db);
  const before = known && upTo >= known.upTo ? known : await readFromPages(db, progress);
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

/** Undefined where the pages are not all there yet. */
async function readFromPages(db: Db, progress: Progress): Promise<KnownCourses | null | undefined> {
  // The state first: what the pages know beyond it is only read once more.
  const state = await readPagesState(db);
  if (!state || state.next !== null) return undefined;
  const [of, keys] = await Promise.all([db.leads.count(), db.courses.toCollection().primaryKeys()]);
  const pages = keys.filter(isPage);
  const courses: Course[] = [];
  for (let n = 0; n < pages.length; n += PAGES) {
    const some = await readPages(db, pages.slice(n, n + PAGES));
    for (const one of some.flat()) courses.push(one);
    if (!progress(Math.min(of, courses.length), of)) return null;
  }
  return { courses, joined: state.joined, upTo: state.upTo };
}

/** The last of what has come to this database; 0 where nothing has. */
export async function lastArrival(db: Db): Promise<number> {
  // oxlint-disable-next-line unicorn/no-array-reverse -- a query, no array
  const keys = await db.arrivals.orderBy('n').reverse().limit(1).primaryKeys();
  return keys[0] ?? 0;
}
