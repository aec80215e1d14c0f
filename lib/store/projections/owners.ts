import type { OwnerCount } from '../../domain/log/context';
import type { Lead } from '../../domain/lead/lead';
import type { Roster } from '../../domain/settings/roster';
import type { Db } from '../database/db';
import { type Counted, OWNER } from './counted';

const OPEN: ReadonlySet<Lead['status']> = new Set(['active', 'follow-up', 'booked']);

/**
 * The tally in which a lead counts as one of its owner's. Who is in nurture, ghosted or closed takes no room.
 */
export function ownedBy({ owner, status }: Pick<Lead, 'owner' | 'status'>): string | null {
  return owner !== null && OPEN.has(status) ? OWNER + owner : null;
}

/** What everybody of the roster has, and when they were last given a lead; by id. */
export async function countOwned(
  db: Db,
  roster: Roster,
  counted: Counted,
): Promise<Record<string, OwnerCount>> {
  const lasts = await Promise.all(
    roster.map(({ id }) => db.leads.where('[owner+ownerAt]').between([id, 0], [id, Infinity]).last()),
  );
  return Object.fromEntries(
    roster.map(({ id }, n): [string, OwnerCount] => [
      id,
      { open: counted.get(OWNER + id)?.['open'] ?? 0, lastAt: lasts[n]?.ownerAt ?? null },
    ]),
  );
}
