import { Dexie } from 'dexie';

import { upcast } from '../../domain/log/upcast';
import { type Course, courseOf } from '../../domain/metrics/course';
import type { Db } from '../database/db';
import { readPerson } from '../database/person';

/** So many leads at a time, that nothing else waits for it. */
const SLICE = 100;

/** The course of every lead, of who was joined as one. `progress` hears how many have been read, of how many; null once it says that nobody wants them any more. */
export async function readCourses(
  db: Db,
  progress: (read: number, of: number) => boolean = () => true,
): Promise<Course[] | null> {
  const ids = (await db.leads.toCollection().primaryKeys()).toSorted();
  const courses: Course[] = [];
  for (let n = 0; n < ids.length; n += SLICE) {
    const some = ids.slice(n, n + SLICE);
    const [rows, events] = await Promise.all([
      db.leads.bulkGet(some),
      db.events
        .where('[leadId+at]')
        .between([some[0], Dexie.minKey], [some.at(-1), Dexie.maxKey])
        .toArray(),
    ]);
    const logs = Map.groupBy(events, ({ leadId }) => leadId);
    for (const row of rows) {
      if (!row) continue;
      const log = row.joined.length > 0 ? (await readPerson(db, row.id)).log : (logs.get(row.id) ?? []);
      const course = courseOf(log.map(upcast));
      if (course) courses.push({ ...course, id: row.id });
    }
    if (!progress(Math.min(ids.length, n + SLICE), ids.length)) return null;
  }
  return courses;
}
