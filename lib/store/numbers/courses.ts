import { upcast } from '../../domain/log/upcast';
import type { Course } from '../../domain/metrics/course';
import { courseOf } from '../../domain/metrics/course-of';
import type { Db } from '../database/db';
import { eachLog } from './each-log';

/**
 * The course of every lead, of who was joined as one. `progress` hears how many have been read, of how many;
 * null once it says that nobody wants them any more.
 */
export async function readCourses(
  db: Db,
  progress: (read: number, of: number) => boolean = () => true,
): Promise<Course[] | null> {
  const courses: Course[] = [];
  for await (const { read, of, leads } of eachLog(db)) {
    for (const { row, log } of leads) {
      const course = courseOf(log.map(upcast));
      if (course) courses.push({ ...course, id: row.id });
    }
    if (!progress(read, of)) return null;
  }
  return courses;
}
