import { z } from 'zod';

import { stored } from '../../browser-storage/stored';
import type { Stored } from '../../domain/log/upcast';
import { isOwnScope } from '../../domain/self';
import { type Db, SCHEMA_VERSION } from '../database/db';
import { SCOPE } from '../projections/counted';

// Kept in `storage.local`, another store on disk than the database: Chrome opens a damaged database as a new,
// empty one without an error, and only a witness outside of it can tell.
const Sentinel = z.object({
  schema: z.number(),
  /** In the rep's own record: what is shared lies with others, too. */
  leads: z.number(),
  /** The newest event that was written, and whose it is. */
  last: z.string().nullable(),
  lead: z.string().nullable().default(null),
  at: z.number(),
});
type Sentinel = z.infer<typeof Sentinel>;

const sentinel = stored('local', 'sentinel', Sentinel);
const NOT_BEFORE_MS = 5000;

export const readSentinel = sentinel.get;

/**
 * Witnesses what the database holds. `last` is the newest event just written; without one the earlier witness
 * of it stays.
 */
export async function writeSentinel(
  db: Db,
  now: number,
  last?: Pick<Stored, 'id' | 'leadId'>,
): Promise<void> {
  const before = await readSentinel();
  const soon = before && before.leads > 0 && now >= before.at && now - before.at < NOT_BEFORE_MS;
  if (soon && last === undefined) return;
  const leads = soon ? before.leads : await ownLeads(db);
  const newest = last
    ? { last: last.id, lead: last.leadId }
    : { last: before?.last ?? null, lead: before?.lead ?? null };
  await sentinel.set({ schema: SCHEMA_VERSION, leads, ...newest, at: now });
}

/** The rep gave the lost data up: what is there now is all there is. */
export const resetSentinel = sentinel.remove;

async function ownLeads(db: Db): Promise<number> {
  const tallies = await db.tallies.where('id').startsWith(SCOPE).toArray();
  const own = tallies.filter(({ id }) => isOwnScope(id.slice(SCOPE.length)));
  return own.reduce((sum, { counts }) => sum + (counts['leads'] ?? 0), 0);
}
