import type { OwnerCount } from '../../domain/log/context';
import type { Lead } from '../../domain/lead/lead';
import type { Roster } from '../../domain/settings/roster';
import type { Db, TallyRow } from '../database/db';

/** How many open leads somebody has, by the id of their tally. */
export type Owners = Map<string, TallyRow['counts']>;

export const OWNER = 'owner:';
const OPEN: ReadonlySet<Lead['status']> = new Set(['active', 'follow-up', 'booked']);
/** Closed leads below which a source's rate says nothing. */
const ENOUGH_CLOSED = 10;

/** The tally in which a lead counts as one of its owner's. Who is in nurture, ghosted or closed takes no room. */
export function ownedBy({ owner, status }: Pick<Lead, 'owner' | 'status'>): string | null {
  return owner !== null && OPEN.has(status) ? OWNER + owner : null;
}

/** What everybody of the roster has, and when they were last given a lead; by id. */
export async function countOwned(
  db: Db,
  roster: Roster,
  owners: Owners,
): Promise<Record<string, OwnerCount>> {
  const lasts = await Promise.all(
    roster.map(({ id }) => db.leads.where('[owner+ownerAt]').between([id, 0], [id, Infinity]).last()),
  );
  return Object.fromEntries(
    roster.map(({ id }, n): [string, OwnerCount] => [
      id,
      { open: owners.get(OWNER + id)?.['open'] ?? 0, lastAt: lasts[n]?.ownerAt ?? null },
    ]),
  );
}

/** What everybody has open, and the share of closed leads that were won by source (null where too few were closed): side by side in one read. */
export async function readRates(
  db: Db,
): Promise<{ owners: Owners; sourceRate: (source: string) => number | null }> {
  const [owned, sources] = await Promise.all([
    db.tallies.where('id').startsWith(OWNER).toArray(),
    db.tallies.where('id').startsWith('source:').toArray(),
  ]);
  const rates = new Map(
    sources.map(({ id, counts }) => [id, rateOf(counts['won'] ?? 0, counts['lost'] ?? 0)]),
  );
  return {
    owners: new Map(owned.map(({ id, counts }) => [id, counts])),
    sourceRate: (source) => rates.get(`source:${source}`) ?? null,
  };
}

function rateOf(won: number, lost: number): number | null {
  return won + lost < ENOUGH_CLOSED ? null : won / (won + lost);
}
