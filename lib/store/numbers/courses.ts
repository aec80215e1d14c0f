import { Dexie } from 'dexie';

import { upcast } from '../../domain/log/upcast';
import { type Course, courseOf } from '../../domain/metrics/course';
import type { Db } from '../database/db';

/** So many leads at a time, that nothing else waits for it. */
const SLICE = 100;

/** The course of every lead. `progress` hears how many have been read, of how many; null once it says that nobody wants them any more. */
export async function readCourses(
  db: Db,
  progress: (read: number, of: number) => boolean = () => true,
): Promise<Course[] | null> {
  const ids = (await db.leads.toCollection().primaryKeys()).toSorted();
  const courses: Course[] = [];
  for (let n = 0; n < ids.length; n += SLICE) {
    const some = ids.slice(n, n + SLICE);
    const events = await db.events
      .where('[leadId+at]')
      .between([some[0], Dexie.minKey], [some.at(-1), Dexie.maxKey])
      .toArray();
    const logs = Map.groupBy(events.map(upcast), ({ leadId }) => leadId);
    for (const id of some) {
      const course = courseOf(logs.get(id) ?? []);
      if (course) courses.push(course);
    }
    if (!progress(Math.min(ids.length, n + SLICE), ids.length)) return null;
  }
  return courses;
}
