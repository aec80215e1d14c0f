import type { Course } from '../../domain/metrics/course';
import type { Db } from '../database/db';
import { MADE, pageOf, type PagesState, readPages, UP_TO } from './course-pages';
import { forgetCounts } from './write-count-rows';

/** Writes whole pages and how far they have come, both or neither; inside of the caller's transaction, or of its own. */
export async function writePages(
  db: Db,
  pages: ReadonlyMap<string, readonly Course[]>,
  state: PagesState,
): Promise<void> {
  const rows = [...pages].map(([page, courses]) => ({ page, text: JSON.stringify(courses) }));
  await db.courses.bulkPut([...rows, { page: UP_TO, text: JSON.stringify({ ...state, made: MADE }) }]);
}

/** Whoever is erased stands on no page any more from that moment on; what all count for is then counted anew. */
export async function takeOffPages(db: Db, leads: readonly string[]): Promise<void> {
  const gone = new Set(leads);
  const pages = [...new Set(leads.map(pageOf))];
  const courses = await readPages(db, pages);
  const changed = pages.flatMap((page, n) => {
    const left = courses[n]!.filter(({ id }) => !gone.has(id));
    return left.length < courses[n]!.length ? [{ page, text: JSON.stringify(left) }] : [];
  });
  if (changed.length > 0) await db.courses.bulkPut(changed);
  await forgetCounts(db);
}
