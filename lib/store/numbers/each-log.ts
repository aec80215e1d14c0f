import { Dexie } from 'dexie';

import { type Stored } from '../../domain/log/upcast';
import type { Db, LeadRow } from '../database/db';
import { readPerson } from '../database/person';

/** How many leads are read at a time: few enough that nothing else has to wait. */
const SLICE = 100;

/**
 * Every lead, or those whose ids begin so, with the whole log of the person, a slice of them at a time; `of` is how
 * many there are in all.
 */
export async function* eachLog(
  db: Db,
  begin = '',
): AsyncGenerator<{ read: number; of: number; leads: { row: LeadRow; log: readonly Stored[] }[] }> {
  const ids = (await db.leads.where('id').startsWith(begin).primaryKeys()).toSorted();
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
    const leads = [];
    for (const row of rows) {
      if (!row) continue;
      const log = row.joined.length > 0 ? (await readPerson(db, row.id)).log : (logs.get(row.id) ?? []);
      leads.push({ row, log });
    }
    yield { read: Math.min(ids.length, n + SLICE), of: ids.length, leads };
  }
}
