import type { Course } from '../../domain/metrics/course';
import type { CourseRow, Db } from '../database/db';
import { COURSE, type CoursesState, ERASED, MADE, readCoursesState, UP_TO } from './course-rows';
import { forgetCounts } from './write-count-rows';

/**
 * Courses in the place of those of these leads, of whom some may have none any more, and how far all have come; inside
 * of the caller's transaction.
 */
export async function writeCourses(
  db: Db,
  leads: Iterable<string>,
  courses: readonly Course[],
  state: CoursesState,
): Promise<void> {
  const known = new Set(courses.map(({ id }) => id));
  const gone = [...leads].filter((lead) => !known.has(lead));
  const rows = courses.map((course): CourseRow => ({
    page: COURSE + course.id,
    text: JSON.stringify(course),
  }));
  await Promise.all([
    db.courses.bulkPut([...rows, { page: UP_TO, text: JSON.stringify({ ...state, made: MADE }) }]),
    gone.length > 0 ? db.courses.bulkDelete(gone.map((lead) => COURSE + lead)) : null,
  ]);
}

/** Everything that is kept goes, but for the mark of who was erased: what lies before it and behind it, each at once. */
export const clearCourses = (db: Db) =>
  Promise.all([
    db.courses.where('page').below(ERASED).delete(),
    db.courses.where('page').above(ERASED).delete(),
  ]);

/** Whoever is erased has no course any more from that moment on; what all count for is then counted anew. */
export async function takeOutCourses(db: Db, leads: readonly string[]): Promise<void> {
  // Of what was made otherwise nobody knows where they stand.
  if ((await readCoursesState(db)) === null) await clearCourses(db);
  await Promise.all([
    db.courses.bulkDelete(leads.map((lead) => COURSE + lead)),
    db.courses.put({ page: ERASED, text: crypto.randomUUID() }),
    forgetCounts(db),
  ]);
}
