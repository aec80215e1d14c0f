import { Dexie } from 'dexie';

import type { LeadId } from '../../domain/lead/lead';
import type { Context } from '../../domain/log/context';
import type { Event } from '../../domain/log/event';
import { folded } from '../../domain/log/evolve';
import { isWithdrawn, liveEvents } from '../../domain/log/log';
import { scriptResultsOf } from '../../domain/log/script-results';
import { namedIn } from '../../domain/log/joined';
import { isStone } from '../../domain/log/stone';
import { type Stored, upcast } from '../../domain/log/upcast';
import { type Db, type LeadRow, UNSEEN } from '../database/db';
import { toRow } from '../projections/rows';
import { type Change, moveTallies } from '../projections/tallies';
import type { SharedContext } from '../read/context';
import { logOf, logsAround, personsIn, shownId, type StoredLogs } from '../database/person';
import { giveWay } from './give-way';

/** The tables that a command may change where it erases nobody: none that others read or write at length. */
export const writtenOfLead = (db: Db) => [
  db.events,
  db.arrivals,
  db.leads,
  db.versions,
  db.answers,
  db.tallies,
  db.notified,
  db.meta,
];

/** The tables that a command, or an addition to the record, may change. */
export const written = (db: Db) => [...writtenOfLead(db), db.courses];

/**
 * What is added to one lead's log, and the row it comes to; `alerts` of these events are still to be shown to
 * the rep.
 */
export type Addition = Change & { leadId: LeadId; events: readonly Stored[]; alerts: readonly string[] };

/**
 * The one way into the record: the events, the order in which they came, the rows, the counters and what is
 * to be told, in the caller's transaction, all of it or nothing. The rows are what `fold` makes of whole
 * logs; nothing is read here that the caller has. `heard`: of the team, which has it already.
 */
export async function enter(
  db: Db,
  additions: readonly Addition[],
  shared: SharedContext,
  heard = false,
): Promise<void> {
  await Promise.all([store(db, additions, { heard }), moveTallies(db, additions, shared)]);
}

/** All of it but the counters. `arrived`: the ids of all events that come at once, where they are more than these. */
export async function store(
  db: Db,
  additions: readonly Addition[],
  { heard = false, arrived }: { heard?: boolean; arrived?: string[] } = {},
): Promise<void> {
  const events = additions.flatMap((one) => one.events);
  const stones = events.filter(isStone);
  if (stones.length > 0) await giveWay(db, stones);
  const ids = arrived ?? events.map(({ id }) => id);
  await Promise.all([
    storeLeads(db, additions),
    ids.length > 0 ? db.arrivals.add({ events: ids, ...(heard && { heard }) }) : null,
  ]);
}

/**
 * The events and the rows of leads of whom nobody is erased, and what is to be told of them. Asks the database at
 * once and by Dexie's promises alone: whoever goes on beside it stays in their transaction.
 */
export function storeLeads(db: Db, additions: readonly Addition[]): PromiseLike<unknown> {
  const events = additions.flatMap((one) => one.events);
  const rows = additions.flatMap(({ after }) => after ?? []);
  const gone = additions.filter(({ before, after }) => before && !after).map(({ leadId }) => leadId);
  const alerts = additions.flatMap((one) => one.alerts.map((id) => ({ id: `alert:${id}`, at: UNSEEN })));
  return Dexie.Promise.all([
    events.length > 0 ? db.events.bulkAdd(events) : null,
    rows.length > 0 ? db.leads.bulkPut(rows) : null,
    gone.length > 0 ? db.leads.bulkDelete(gone) : null,
    alerts.length > 0 ? db.notified.bulkPut(alerts) : null,
  ]);
}

/** What was decided now, as it is stored: today's events need no other shape. */
export const asStored = (events: readonly Event[]) => events as readonly Event[] as readonly Stored[];

/** The ids of what is to be told at once. */
export const alertsIn = (events: readonly Event[]) =>
  events.filter(({ type }) => type === 'alerted').map(({ id }) => id);

/**
 * What these events add, by lead, with the rows of everybody who is, or was until now, one person with one of
 * those. `known`: logs that have been read. `alertsOf`: what of a person's events is still to be told.
 */
export async function additionsOf(
  db: Db,
  fresh: ReadonlyMap<LeadId, readonly Stored[]>,
  known: StoredLogs,
  context: Context,
  alertsOf: (row: LeadRow, live: readonly Event[]) => readonly string[],
): Promise<Addition[]> {
  const after = new Map<LeadId, readonly Stored[]>();
  const concerned = new Set(fresh.keys());
  for (const [id, events] of fresh) {
    const log = known.get(id) ?? (await logOf(db, id).toArray());
    // An erased log may have said something of other leads, which goes with it: they are worked out anew.
    for (const other of namedIn(log)) concerned.add(other);
    after.set(id, events.some(isStone) ? events : [...log, ...events]);
  }
  const logs = await logsAround(db, concerned, after);
  const before = new Map(
    (await db.leads.bulkGet([...logs.keys()])).flatMap((row) => (row ? [[row.id, row]] : [])),
  );
  return personsIn(logs).flatMap((person): Addition[] => {
    const { row, live } = refold(person.log, context);
    const shown = row?.id ?? shownId(person);
    const gone = person.ids.filter((id) => id !== shown && before.has(id));
    return [
      {
        leadId: shown,
        before: before.get(shown),
        after: row,
        events: person.ids.flatMap((id) => fresh.get(id) ?? []),
        alerts: row ? alertsOf(row, live) : [],
      },
      ...gone.map((id) => ({ leadId: id, before: before.get(id), after: undefined, events: [], alerts: [] })),
    ];
  });
}

/** A whole log, and the row it comes to; none of whom another member has for themselves again. */
export function refold(
  stored: readonly Stored[],
  context: Parameters<typeof toRow>[2],
): { row: LeadRow | undefined; live: readonly Event[] } {
  const log = stored.map(upcast);
  const standing = liveEvents(log);
  const found = folded(standing);
  const lead = found && isWithdrawn(found, log, context) ? undefined : found;
  return { row: lead && toRow(lead, scriptResultsOf(standing.live), context), live: standing.live };
}
