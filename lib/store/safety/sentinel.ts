import { z } from 'zod';

import { stored } from '../../browser-storage/stored';
import { type Db, SCHEMA_VERSION } from '../database/db';

// Kept in `storage.local`, another store on disk than the database: Chrome opens a damaged database as a new, empty one without an
// error, and only a witness outside of it can tell.
const Sentinel = z.object({
  schema: z.number(),
  leads: z.number(),
  last: z.string().nullable(),
  at: z.number(),
});
export type Sentinel = z.infer<typeof Sentinel>;

const sentinel = stored('local', 'sentinel', Sentinel);
const NOT_BEFORE_MS = 5000;

export const readSentinel = sentinel.get;

/** Witnesses what the database holds. `last` is the id of the newest event just written; without one the earlier witness of it stays. */
export async function writeSentinel(db: Db, now: number, last?: string): Promise<void> {
  const before = await readSentinel();
  const soon = before && before.leads > 0 && now >= before.at && now - before.at < NOT_BEFORE_MS;
  if (soon && last === undefined) return;
  const leads = soon ? before.leads : await db.leads.count();
  await sentinel.set({ schema: SCHEMA_VERSION, leads, last: last ?? before?.last ?? null, at: now });
}

/** The rep gave the lost data up: what is there now is all there is. */
export const resetSentinel = sentinel.remove;
