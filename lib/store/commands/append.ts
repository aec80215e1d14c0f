import { isOurLead } from '../../domain/lead/keeper';
import type { LeadId } from '../../domain/lead/lead';
import type { Event } from '../../domain/log/event';
import { isStone, stoneOf } from '../../domain/log/stone';
import { type Stored, upcast } from '../../domain/log/upcast';
import { FIRST, type Self } from '../../domain/self';
import { DAY, type Instant } from '../../domain/time/calendar';
import type { Db, LeadRow } from '../database/db';
import { write } from '../database/guard';
import { logsOf } from '../database/person';
import { becomeAnother } from '../database/self';
import { contextFor, readSharedContext } from '../read/context';
import { additionsOf, alertsIn, asStored, enter, written } from './enter';
import { applyStops } from './apply-stops';

/** Events in one transaction: enough to be quick, few enough that other writers do not wait. */
const SLICE = 1000;

/** `added`: events that were not here. `done` of all that were given, when a slice has been written. */
export type Appended = { added: number; done: number };

export type How = {
  /** How many of the same events an earlier attempt had stored before it was stopped: it goes on after them. */
  from?: number;
  /** Told of after each slice, and awaited: the place to keep how far it has come. */
  progress?: (soFar: Appended) => Promise<void>;
  /** Alerts of the last day that are among the events are shown to the rep. */
  alert?: boolean;
  /** They come from the team, which need not be told of them. */
  heard?: boolean;
};

/**
 * Adds events that were made elsewhere, or earlier, in any order and however often they come: what is here
 * already stays as it is. Whole leads at a time, each slice all or nothing; stopped on the way and begun
 * again it ends the same.
 */
export async function append(
  db: Db,
  events: readonly Stored[],
  now: Instant,
  { from = 0, progress, alert = false, heard = false }: How = {},
): Promise<Appended> {
  const soFar: Appended = { added: 0, done: 0 };
  // What was heard of comes with how far it goes: its caller writes both in one transaction, whatever they are cut in.
  for (const slice of slicesOf(events, heard ? Infinity : SLICE)) {
    const after = soFar.done + [...slice.values()].reduce((sum, { length }) => sum + length, 0);
    if (after > from)
      soFar.added += await write(db, written(db), () => appendSlice(db, slice, now, alert, heard));
    soFar.done = after;
    if (after <= from) continue;
    await progress?.({ ...soFar });
  }
  return soFar;
}

/** By lead, leads together until there are enough for one transaction. */
function* slicesOf(events: readonly Stored[], enough: number): Generator<Map<LeadId, Stored[]>> {
  let slice = new Map<LeadId, Stored[]>();
  let size = 0;
  for (const [leadId, all] of Map.groupBy(events, (event) => event.leadId as LeadId)) {
    slice.set(leadId, all);
    size += all.length;
    if (size < enough) continue;
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
  heard: boolean,
): Promise<number> {
  const ids = [...slice.keys()];
  const [shared, known] = await Promise.all([readSharedContext(db, now), logsOf(db, ids)]);
  const fresh = new Map(
    ids
      .map((id): [LeadId, Stored[]] => [id, news(known.get(id)!, slice.get(id)!)])
      .filter(([, one]) => one.length > 0),
  );
  const devices = [...fresh.values()].flat().map(({ device }) => device);
  if (isOwn(devices, shared.self)) shared.self = await becomeAnother(db, shared.self);
  const recent = new Set(
    [...fresh.values()].flatMap((some) => some.filter(({ at }) => at > now - DAY).map(({ id }) => id)),
  );
  const toTell = (row: LeadRow, live: readonly Event[]) =>
    alert && isOurLead(row, shared.self) ? alertsIn(live).filter((id) => recent.has(id)) : [];
  const additions = await additionsOf(db, fresh, known, await contextFor(db, shared, undefined, now), toTell);
  await enter(db, additions, shared, heard);
  await applyStops(
    db,
    additions.flatMap(({ after }) => after ?? []),
    shared,
    now,
  );
  return additions.reduce((sum, one) => sum + one.events.length, 0);
}

/**
 * Whether something among what is new here, given by the devices that wrote it, was written by this very one.
 */
export function isOwn(devices: readonly unknown[], { device }: Self): boolean {
  return device !== FIRST.device && devices.includes(device);
}

/**
 * The events among `came` that are not stored yet; of two with one id the first. A lead that was erased takes
 * no more events, and the event that erases it is stored alone.
 */
function news(known: readonly Stored[], came: readonly Stored[]): Stored[] {
  if (known.some(isStone)) return [];
  const stone = came.find(isStone);
  if (stone) return [...asStored([stoneOf(stone.leadId as LeadId, upcast(stone).scope)])];
  const ids = new Set(known.map(({ id }) => id));
  return came.filter(({ id }) => !ids.has(id) && ids.add(id));
}
