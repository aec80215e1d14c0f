import type { LeadId } from '../../domain/lead/lead';
import type { Db, LeadRow } from '../database/db';

/** How many leads are read at once: few enough that neither an outcome nor the screen has to wait. */
const SLICE = 250;

/** All leads by primary key, each slice in a transaction of its own: nobody who writes waits for all of it. */
export async function* leadSlices(db: Db): AsyncGenerator<LeadRow[], void> {
  for (let last = '' as LeadId; ;) {
    const rows = await db.leads.where('id').above(last).limit(SLICE).toArray();
    if (rows.length === 0) return;
    yield rows;
    last = rows.at(-1)!.id;
  }
}
