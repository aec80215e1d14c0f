import { Dexie } from 'dexie';

import type { LeadId } from '../../domain/lead/lead';
import { namedIn, persons } from '../../domain/log/joined';
import { type Stored, upcast } from '../../domain/log/upcast';
import type { Db } from './db';

/** Logs as they lie here, each under its lead's id. */
export type StoredLogs = ReadonlyMap<LeadId, readonly Stored[]>;

/** What lies here under one id. */
export function logOf(db: Db, id: string) {
  return db.events.where('[leadId+at]').between([id, Dexie.minKey], [id, Dexie.maxKey]);
}

/**
 * The logs of these leads and of everybody of whom it was ever said that they are the same person as one of
 * them. `given` stand for what lies here: logs that have been read, with what is about to be added.
 */
export async function logsAround(
  db: Db,
  ids: Iterable<LeadId>,
  given: StoredLogs = new Map(),
): Promise<Map<LeadId, readonly Stored[]>> {
  const logs = new Map<LeadId, readonly Stored[]>();
  for (let next = [...ids]; next.length > 0;) {
    const [read, namers] = await Promise.all([
      Promise.all(next.map((id) => given.get(id) ?? logOf(db, id).toArray())),
      db.events.where('with').anyOf(next).toArray(),
    ]);
    next.forEach((id, n) => logs.set(id, read[n]!));
    const named = [...read.flatMap(namedIn), ...namers.map(({ leadId }) => leadId as LeadId)];
    next = [...new Set(named)].filter((id) => !logs.has(id));
  }
  return logs;
}

/** A person: under which ids, in order, and all that was logged of them. */
export type Person = { ids: readonly LeadId[]; log: readonly Stored[] };

/** Everybody in these logs, who is one person as one. */
export function personsIn(logs: StoredLogs): Person[] {
  // As most are.
  if (logs.size === 1) return [...logs].map(([id, log]) => ({ ids: [id], log }));
  const groups = persons(new Map([...logs].map(([id, log]) => [id, log.map(upcast)])));
  return groups.map((ids) => ({ ids, log: ids.flatMap((id) => logs.get(id)!) }));
}

/** Everything logged of whoever a lead is, under whichever ids. */
export async function readPerson(db: Db, id: LeadId): Promise<Person> {
  return personsIn(await logsAround(db, [id])).find(({ ids }) => ids.includes(id))!;
}

/** The id under which a person is shown: the first of those that something was logged under. */
export function shownId({ ids, log }: Person): LeadId {
  return log.length === 0
    ? ids[0]!
    : (log.reduce((first, { leadId }) => (leadId < first ? leadId : first), log[0]!.leadId) as LeadId);
}
