import type { LeadId } from '../../domain/lead/lead';
import { upcast } from '../../domain/log/upcast';
import type { Course } from '../../domain/metrics/course';
import { courseOf } from '../../domain/metrics/course-of';
import type { Db } from '../database/db';
import { logsAround, personsIn } from '../database/person';
import { eachLog } from './each-log';

/**
 * The courses of all leads, in the order of their ids; of those that were joined from several leads which;
 * and the last of what has come to this database (`arrivals`) that is in them.
 */
export type KnownCourses = {
  courses: readonly Course[];
  joined: readonly (readonly LeadId[])[];
  upTo: number;
};

/**
 * The course of every lead, of who was joined as one. `progress` hears how many have been read, of how many;
 * null once it says that nobody wants them any more. Of what was `known` before only those leads are read
 * again of whom something has come since, whichever way: a press, an undo, another device, a joining, an
 * erasure.
 */
export async function readCourses(
  db: Db,
  progress: (read: number, of: number) => boolean = () => true,
  known?: KnownCourses,
): Promise<KnownCourses | null> {
  // Looked at first: what comes while the logs are read is read again the next time.
  const upTo = await lastArrival(db);
  if (known && upTo >= known.upTo) return { ...(await readAgain(db, known)), upTo };
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

async function lastArrival(db: Db): Promise<number> {
  // oxlint-disable-next-line unicorn/no-array-reverse -- a query, no array
  const keys = await db.arrivals.orderBy('n').reverse().limit(1).primaryKeys();
  return keys[0] ?? 0;
}

async function readAgain(
  db: Db,
  { courses, joined, upTo }: KnownCourses,
): Promise<Pick<KnownCourses, 'courses' | 'joined'>> {
  const came = await db.arrivals.where('n').above(upTo).toArray();
  const events = await db.events.bulkGet(came.flatMap((one) => one.events));
  const touched = new Set(events.flatMap((event) => (event ? [event.leadId as LeadId] : [])));
  if (touched.size === 0) return { courses, joined };
  // Of whoever was one person with them until now, too: they may be so no more.
  const parted = joined.filter((ids) => ids.some((id) => touched.has(id)));
  const logs = await logsAround(db, new Set([...touched, ...parted.flat()]));
  const rows = (await db.leads.bulkGet([...logs.keys()])).filter((row) => row !== undefined);
  const again = personsIn(logs).flatMap(({ ids, log }): Course[] => {
    const shown = rows.find(({ id }) => ids.includes(id));
    const course = shown && courseOf(log.map(upcast));
    return course ? [{ ...course, id: shown.id }] : [];
  });
  return {
    courses: [...courses.filter(({ id }) => !logs.has(id as LeadId)), ...again].toSorted((a, b) =>
      a.id < b.id ? -1 : 1,
    ),
    joined: [
      ...joined.filter((ids) => !ids.some((id) => logs.has(id))),
      ...rows.flatMap((row) => (row.joined.length > 0 ? [[row.id, ...row.joined]] : [])),
    ].toSorted(([a], [b]) => (a! < b! ? -1 : 1)),
  };
}
