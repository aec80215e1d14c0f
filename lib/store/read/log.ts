import type { LeadId } from '../../domain/lead/lead';
import type { Event } from '../../domain/log/event';
import { sorted } from '../../domain/log/log';
import { upcast } from '../../domain/log/upcast';
import type { Db, LeadRow } from '../database/db';
import { readPerson, shownId } from '../database/person';

export type Page = { offset: number; limit: number };

/** A lead, under any id of the person's. */
export async function readLead(db: Db, id: string): Promise<LeadRow | undefined> {
  const leadId = id as LeadId;
  return (await db.leads.get(leadId)) ?? db.leads.get(shownId(await readPerson(db, leadId)));
}

/** In the order asked for; one that is gone is left out. */
export async function readLeads(db: Db, ids: readonly string[]): Promise<LeadRow[]> {
  return (await db.leads.bulkGet(ids as LeadRow['id'][])).filter((row) => row !== undefined);
}

/**
 * Every saved lead that has one of these normalised keys (`lib/domain/keys`), each once, the most recently
 * saved first.
 */
export async function findByKeys(db: Db, keys: readonly string[]): Promise<LeadRow[]> {
  const rows = await db.leads
    .where('allKeys')
    .anyOf([...keys])
    .distinct()
    .toArray();
  return rows.toSorted((a, b) => b.savedAt - a.savedAt);
}

/**
 * What happened to a lead, newest first. Undone events are there too, and the `undone` that names their
 * command.
 */
export async function timeline(db: Db, id: string, { offset, limit }: Page): Promise<Event[]> {
  return sorted(await readLog(db, id))
    .toReversed()
    .slice(offset, offset + limit);
}

/**
 * The whole log of a lead, and of those who are the same person, as today's product reads it; in no order.
 */
export async function readLog(db: Db, id: string): Promise<Event[]> {
  return (await readPerson(db, id as LeadId)).log.map(upcast);
}
