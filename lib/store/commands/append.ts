import { isKept } from '../../domain/lead/keeper';
import type { LeadId } from '../../domain/lead/lead';
import type { Context } from '../../domain/log/context';
import type { Event } from '../../domain/log/event';
import { folded } from '../../domain/log/evolve';
import { liveEvents } from '../../domain/log/log';
import { scriptResults } from '../../domain/log/script-results';
import { namedIn } from '../../domain/log/joined';
import { isStone, stoneOf } from '../../domain/log/stone';
import { type Stored, upcast } from '../../domain/log/upcast';
import { DAY, type Instant } from '../../domain/time/calendar';
import { type Db, type LeadRow, UNSEEN } from '../database/db';
import { write } from '../database/guard';
import { toRow } from '../projections/rows';
import { type Change, moveTallies } from '../projections/tallies';
import { contextFor, readWorld, type World } from '../read/context';
import { logOf, logsAround, personsIn, shownId, type StoredLogs } from '../database/person';
import { giveWay } from './give-way';

/** The tables that a command, or an addition to the record, may change. */
export const written = (db: Db) => [
  db.events,
  db.arrivals,
  db.leads,
  db.versions,
  db.answers,
  db.tallies,
  db.notified,
  db.meta,
];

/** What is added to one lead's log, and the row it comes to; `alerts` of these events are still to be shown to the rep. */
export type Addition = Change & { leadId: LeadId; events: readonly Stored[]; alerts: readonly string[] };

/**
 * The one way into the record: the events, the order in which they came, the rows, the counters and what is to be told, in the caller's transaction, all of
 * it or nothing. The rows are what `fold` makes of whole logs; nothing is read here that the caller has.
 */
export async function enter(db: Db, additions: readonly Addition[], world: World): Promise<void> {
  const events = additions.flatMap((one) => one.events);
  const stones = events.filter(isStone);
  if (stones.length > 0) await giveWay(db, stones);
  const rows = additions.flatMap(({ after }) => after ?? []);
  const gone = additions.filter(({ before, after }) => before && !after).map(({ leadId }) => leadId);
  const alerts = additions.flatMap((one) => one.alerts.map((id) => ({ id: `alert:${id}`, at: UNSEEN })));
  await Promise.all([
    events.length > 0 ? db.events.bulkAdd([...events]) : null,
    events.length > 0 ? db.arrivals.add({ events: events.map(({ id }) => id) }) : null,
    rows.length > 0 ? db.leads.bulkPut(rows) : null,
    gone.length > 0 ? db.leads.bulkDelete(gone) : null,
    moveTallies(db, additions, world),
    alerts.length > 0 ? db.notified.bulkPut(alerts) : null,
  ]);
}

/** What was decided now, as it is stored: today's events need no other shape. */
export const asStored = (events: readonly Event[]) => events as readonly Event[] as readonly Stored[];

export const alertsIn = (events: readonly Event[]) =>
  events.filter(({ type }) => type === 'alerted').map(({ id }) => id);

/** So many events in one transaction: enough to be quick, few enough that nobody waits. */
const SLICE = 1000;

/** `added`: events that were not here. `done` of all that were given, when a slice has been written. */
export type Appended = { added: number; done: number };

type How = {
  /** Told of after each slice, and awaited: the place to keep how far it has come. */
  progress?: (soFar: Appended) => Promise<void>;
  /** Alerts of the last day that are among the events are shown to the rep. */
  alert?: boolean;
};

/**
 * Adds events that were made elsewhere, or earlier, in any order and however often they come: what is here already stays as it is. Whole leads at a
 * time, each slice all or nothing; stopped on the way and begun again it ends the same.
 */
export async function append(
  db: Db,
  events: readonly Stored[],
  now: Instant,
  { progress, alert = false }: How = {},
): Promise<Appended> {
  const soFar: Appended = { added: 0, done: 0 };
  for (const slice of slicesOf(events)) {
    soFar.added += await write(db, written(db), () => appendSlice(db, slice, now, alert));
    soFar.done += [...slice.values()].reduce((sum, { length }) => sum + length, 0);
    await progress?.({ ...soFar });
  }
  return soFar;
}

/** By lead, leads together until there are enough for one transaction. */
function* slicesOf(events: readonly Stored[]): Generator<Map<LeadId, Stored[]>> {
  let slice = new Map<LeadId, Stored[]>();
  let size = 0;
  for (const [leadId, all] of Map.groupBy(events, (event) => event.leadId as LeadId)) {
    slice.set(leadId, all);
    size += all.length;
    if (size < SLICE) continue;
    yield slice;
    [slice, size] = [new Map(), 0];
  }
  if (size > 0) yield slice;
}

async function appendSlice(
  db: Db,
  slice: ReadonlyMap<LeadId, readonly Stored[]>,
  now: Instant,
  alert: boolean,
): Promise<number> {
  const ids = [...slice.keys()];
  const [world, logs] = await Promise.all([
    readWorld(db, now),
    Promise.all(ids.map((id) => logOf(db, id).toArray())),
  ]);
  const fresh = new Map(
    ids
      .map((id, n): [LeadId, Stored[]] => [id, news(logs[n]!, slice.get(id)!)])
      .filter(([, one]) => one.length > 0),
  );
  const known = new Map(ids.map((id, n) => [id, logs[n]!]));
  const toTell = (row: LeadRow, live: readonly Event[]) => {
    const recent = new Set(
      [...fresh.values()]
        .flat()
        .filter(({ at }) => at > now - DAY)
        .map(({ id }) => id),
    );
    return alert && isKept(row, world.self) ? alertsIn(live).filter((id) => recent.has(id)) : [];
  };
  const additions = await additionsOf(db, fresh, known, await contextFor(db, world, undefined, now), toTell);
  await enter(db, additions, world);
  return additions.reduce((sum, one) => sum + one.events.length, 0);
}

/** Of what has come, what is not there; of two under one id the first. Beside a stone there is nothing, and where one comes nothing else does. */
function news(known: readonly Stored[], came: readonly Stored[]): Stored[] {
  if (known.some(isStone)) return [];
  const stone = came.find(isStone);
  if (stone) return [...asStored([stoneOf(stone.leadId as LeadId, upcast(stone).scope)])];
  const ids = new Set(known.map(({ id }) => id));
  return came.filter(({ id }) => !ids.has(id) && ids.add(id));
}

/**
 * What these events add, by lead, with the rows of everybody who is, or was until now, one person with one of those. `known`: logs that have been read.
 * `alertsOf`: what of a person's events is still to be told.
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
    // With a stone goes what a log said of others, too.
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

/** A whole log, and the row it comes to. */
export function refold(
  stored: readonly Stored[],
  context: Parameters<typeof toRow>[2],
): { row: LeadRow | undefined; live: readonly Event[] } {
  const log = stored.map(upcast);
  const standing = liveEvents(log);
  const lead = folded(standing);
  return { row: lead && toRow(lead, scriptResults(log), context), live: standing.live };
}
