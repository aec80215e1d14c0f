import { Dexie, type EntityTable } from 'dexie';

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

/** So many logs are read in one go where the database holds few others: hundreds of questions take longer. */
const MANY = 200;

/** The logs of these leads. */
export async function logsOf(db: Db, ids: readonly LeadId[]): Promise<Map<LeadId, Stored[]>> {
  const isMost = ids.length > MANY && (await db.leads.count()) < 2 * ids.length;
  if (!isMost) {
    const logs = await Promise.all(ids.map((id) => logOf(db, id).toArray()));
    return new Map(ids.map((id, n) => [id, logs[n]!]));
  }
  const [first, ...others] = ids.toSorted();
  const events = await db.events
    .where('[leadId+at]')
    .between([first, Dexie.minKey], [others.at(-1), Dexie.maxKey])
    .toArray();
  const logs = Map.groupBy(events, ({ leadId }) => leadId as LeadId);
  return new Map(ids.map((id) => [id, logs.get(id) ?? []]));
}

/** Whole logs of the leads that come after one, until there are `enough` events; none: there are no more. */
export async function nextLogs(
  events: EntityTable<Stored, 'id'>,
  after: string,
  enough: number,
): Promise<Stored[]> {
  const some = await events.where('[leadId+at]').above([after, Dexie.maxKey]).limit(enough).toArray();
  if (some.length < enough) return some;
  const { leadId } = some.at(-1)!;
  const last = await events
    .where('[leadId+at]')
    .between([leadId, Dexie.minKey], [leadId, Dexie.maxKey])
    .toArray();
  return [...some.filter((event) => event.leadId !== leadId), ...last];
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
  // As most are: nobody is named by anybody.
  if ([...logs.values()].every((log) => namedIn(log).length === 0))
    return [...logs]
      .map(([id, log]) => ({ ids: [id], log }))
      .toSorted((a, b) => (a.ids[0]! < b.ids[0]! ? -1 : 1));
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
