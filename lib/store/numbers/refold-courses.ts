import type { LeadId } from '../../domain/lead/lead';
import { upcast } from '../../domain/log/upcast';
import type { Course } from '../../domain/metrics/course';
import { courseOf } from '../../domain/metrics/course-of';
import type { ArrivalRow, Db, LeadRow } from '../database/db';
import { logsAround, personsIn, type StoredLogs } from '../database/person';

/** Leads that were joined as one, each with the id they are shown under first. */
export type Joined = readonly (readonly LeadId[])[];

/** Of more than this it is quicker to read everybody's logs one after another than those of whom something has come. */
const MOST_EVENTS = 5000;

/** What has come to this database after an arrival; null where it is very much. */
export async function cameSince(db: Db, upTo: number): Promise<ArrivalRow[] | null> {
  const came = await db.arrivals
    .where('n')
    .above(upTo)
    .limit(MOST_EVENTS + 1)
    .toArray();
  const events = came.reduce((sum, one) => sum + Math.max(1, one.events.length), 0);
  return events > MOST_EVENTS ? null : came;
}

/**
 * What arrivals change in courses: `concerned` are all leads whose course may be another one now, or none; `courses`
 * those that they have; `joined` all that are joined, of those who were until then.
 */
export async function refoldCourses(
  db: Db,
  came: readonly ArrivalRow[],
  joined: Joined,
): Promise<{ concerned: ReadonlySet<string>; courses: readonly Course[]; joined: Joined }> {
  const events = await db.events.bulkGet(came.flatMap((one) => one.events));
  const touched = new Set(events.flatMap((event) => (event ? [event.leadId as LeadId] : [])));
  if (touched.size === 0) return { concerned: new Set(), courses: [], joined };
  // Of whoever was one person with them until now, too: they may be so no more.
  const parted = joined.filter((ids) => ids.some((id) => touched.has(id)));
  const logs = await logsAround(db, new Set([...touched, ...parted.flat()]));
  const { rows, courses } = await coursesIn(db, logs);
  return {
    concerned: new Set(logs.keys()),
    courses,
    joined: [
      ...joined.filter((ids) => !ids.some((id) => logs.has(id))),
      ...rows.flatMap((row) => (row.joined.length > 0 ? [[row.id, ...row.joined]] : [])),
    ].toSorted(([a], [b]) => (a! < b! ? -1 : 1)),
  };
}

/** The course of everybody in these logs, under the lead they are shown as. */
export async function coursesIn(
  db: Db,
  logs: StoredLogs,
): Promise<{ rows: readonly LeadRow[]; courses: readonly Course[] }> {
  const rows = (await db.leads.bulkGet([...logs.keys()])).filter((row) => row !== undefined);
  const shown = new Set<string>(rows.map(({ id }) => id));
  const courses = personsIn(logs).flatMap(({ ids, log }): Course[] => {
    const id = ids.find((one) => shown.has(one));
    const course = id && courseOf(log.map(upcast));
    return course ? [{ ...course, id }] : [];
  });
  return { rows, courses };
}

/** With the courses that are other ones now in their places, by id. */
export function withRefolded(
  courses: readonly Course[],
  again: { concerned: ReadonlySet<string>; courses: readonly Course[] },
): Course[] {
  return [...courses.filter(({ id }) => !again.concerned.has(id)), ...again.courses].toSorted((a, b) =>
    a.id < b.id ? -1 : 1,
  );
}
