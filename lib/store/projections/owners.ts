import type { OwnerCount } from '../../domain/log/context';
import type { Lead, LeadId } from '../../domain/lead/lead';
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
  const lasts = await Promise.all(roster.map(({ id }) => lastGiven(db, id)));
  return ownerCounts(roster, counted, (id) => lasts[roster.findIndex((one) => one.id === id)] ?? null);
}

/** When somebody was last given a lead, those of `without` left out; null: never. */
export async function lastGiven(
  db: Db,
  owner: string,
  without: { has(id: LeadId): boolean } = new Set(),
): Promise<number | null> {
  const theirs = db.leads.where('[owner+ownerAt]').between([owner, 0], [owner, Infinity]);
  const last = await theirs.filter(({ id }) => !without.has(id)).last();
  return last?.ownerAt ?? null;
}

/** `lastAt`: when somebody was last given a lead. */
export function ownerCounts(
  roster: Roster,
  counted: Counted,
  lastAt: (owner: string) => number | null,
): Record<string, OwnerCount> {
  return Object.fromEntries(
    roster.map(({ id }): [string, OwnerCount] => [
      id,
      { open: counted.get(OWNER + id)?.['open'] ?? 0, lastAt: lastAt(id) },
    ]),
  );
}
