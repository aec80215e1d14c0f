import type { LeadId } from '../../domain/lead/lead';
import type { Course } from '../../domain/metrics/course';
import type { Db } from '../database/db';

// The course of each lead as one text: a fraction of the time that its log takes to read. Nothing waits for it: a row is
// made and mended after the fact, and whoever reads adds what has come since. No command but the erasing of somebody
// has a part in this table, so that none waits for what is read and written here.

/** Changes whenever courses are made differently: all rows are then made anew. */
export const MADE = 3;
export const UP_TO = 'upTo';
/** Rows of courses, by lead. */
export const COURSE = 'c/';
/** Behind everything that an id begins with. */
const END = '~';
/** Another text whenever somebody was erased: what was read before must not be written after that. */
export const ERASED = 'erased';

/**
 * How far the rows have come: up to which arrival; from which lead on they are still to be made (null: they are all
 * there); and which leads were joined as one.
 */
export type CoursesState = { upTo: number; next: string | null; joined: readonly (readonly LeadId[])[] };

/** Null where no rows are, or they were made otherwise. */
export async function readCoursesState(db: Db): Promise<CoursesState | null> {
  const row = await db.courses.get(UP_TO);
  const { made, ...state } = row ? (JSON.parse(row.text) as CoursesState & { made: number }) : { made: null };
  return made === MADE ? (state as CoursesState) : null;
}

/** Who has been erased so far, as a text that is another one after the next. */
export const readErased = async (db: Db): Promise<string> => (await db.courses.get(ERASED))?.text ?? '';

/** The courses of these leads, as far as they have one. */
export async function readCourseRows(db: Db, leads: readonly string[]): Promise<Course[]> {
  const rows = await db.courses.bulkGet(leads.map((lead) => COURSE + lead));
  return rows.flatMap((row) => (row ? [JSON.parse(row.text) as Course] : []));
}

/** The next courses after a lead (empty: from the first), in the order of their ids. */
export async function readCoursesAfter(db: Db, lead: string, most: number): Promise<Course[]> {
  const rows = await db.courses
    .where('page')
    .between(COURSE + lead, COURSE + END, false)
    .limit(most)
    .toArray();
  return rows.map(({ text }) => JSON.parse(text) as Course);
}
