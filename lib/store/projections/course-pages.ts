import type { LeadId } from '../../domain/lead/lead';
import type { Course } from '../../domain/metrics/course';
import type { Db } from '../database/db';

// The courses of leads as one text for some dozens of them: a tenth of the time that their logs take to read.
// Nothing waits for it: a page is made and mended after the fact, and whoever reads adds what has come since.

/** Changes whenever courses are made differently: all pages are then made anew. */
export const MADE = 2;
export const UP_TO = 'upTo';

/**
 * How far the pages have come: up to which arrival; from which page on they are still to be made (null: they are all
 * there); and which leads were joined as one.
 */
export type PagesState = { upTo: number; next: string | null; joined: readonly (readonly LeadId[])[] };

/** The page on which a lead stands: one of 4,096, by how its id begins; so few to each that one is soon read and written. */
export const pageOf = (id: string): string => id.slice(0, 3);

/** Whether a row of the table is a page of courses. */
export const isPage = (key: string): boolean => pageOf(key) === key;

/** Null where no pages are, or they were made otherwise. */
export async function readPagesState(db: Db): Promise<PagesState | null> {
  const row = await db.courses.get(UP_TO);
  const { made, ...state } = row ? (JSON.parse(row.text) as PagesState & { made: number }) : { made: null };
  return made === MADE ? (state as PagesState) : null;
}

/** The courses on each of these pages, by lead; one that was never made is empty. */
export async function readPages(db: Db, pages: readonly string[]): Promise<Course[][]> {
  const rows = await db.courses.bulkGet([...pages]);
  return rows.map((row) => (row ? (JSON.parse(row.text) as Course[]) : []));
}
