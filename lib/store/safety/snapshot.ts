import { z } from 'zod';

import { stored } from '../../browser-storage/stored';
import { STONE } from '../../domain/log/stone';
import { DAY, HOUR, MINUTE } from '../../domain/time/calendar';
import { type Db, SCHEMA_VERSION } from '../database/db';
import { SCOPE } from '../projections/counted';
import { type Counted, copyLines, momentOf, withStones } from './copy-lines';
import {
  alone,
  ERASING,
  isDaily,
  keep,
  listSnapshots,
  sayOfAll,
  type Snapshot,
  snapshotLines,
  writeBeside,
} from './kept-copies';

/**
 * What came of the last attempt, if no copy. `shrunk`: there are fewer events than a snapshot holds, of the
 * records that are here. Nothing removes events but erasing somebody, and then from the copies, too; so that
 * one is the better copy. `unfinished`: it failed, or was stopped midway.
 */
const Tried = z.object({ at: z.number(), came: z.enum(['unfinished', 'too-big', 'shrunk']) });
export type Taken = 'taken' | 'not-yet' | 'empty' | 'too-big' | 'shrunk';

const tried = stored('local', 'snapshot-tried', Tried);
const EVERY_MS = DAY;
/** After an attempt that came to nothing, stopped midway perhaps: not at every wake again. */
const AGAIN_MS = 6 * HOUR;
export const MOST_EVENTS = 400_000;

/** Why no copy of today's data is being kept; null where one is, or is being made. */
export async function whyNoCopy(now: number): Promise<z.infer<typeof Tried>['came'] | null> {
  const last = await tried.get();
  return !last || (last.came === 'unfinished' && isWithin(last.at, HOUR, now)) ? null : last.came;
}

/** A copy that had to be made now could not be made. */
export const noteNoCopy = (now: number): Promise<void> => tried.set({ at: now, came: 'unfinished' });

/**
 * Takes a snapshot once a day, in place of the older of the two. Rejects where that fails; `whyNoCopy` says
 * so from then on. One that says it is of a later day was taken by a clock that was ahead: it counts as taken
 * now. `atOnce`: whether or not it is time; then it takes the place of today's, so that the one of another
 * day stays.
 */
export function takeSnapshot(db: Db, now: number, atOnce = false): Promise<Taken> {
  return alone(!atOnce, async () => {
    await eraseFromAll(db);
    const snapshots = (await listSnapshots()).map((one) => ({ ...one, at: Math.min(one.at, now) }));
    const newest = snapshots.find(isDaily);
    const isOfToday = newest !== undefined && isWithin(newest.at, EVERY_MS, now);
    if (isOfToday && !atOnce) {
      if (newest.at === now) await sayOfAll(snapshots);
      return 'not-yet';
    }
    const last = await tried.get();
    if (!atOnce && last && last.came !== 'shrunk' && isWithin(last.at, AGAIN_MS, now)) return 'not-yet';
    const moment = await momentOf(db);
    if (moment.events === 0) return 'empty';
    const cannot = await whyNot(db, snapshots, moment.events);
    if (cannot === null || cannot !== last?.came) await tried.set({ at: now, came: cannot ?? 'unfinished' });
    if (cannot) return cannot;
    const other = newest?.slot === 'snapshot-0' ? 'snapshot-1' : 'snapshot-0';
    await copyTo(isOfToday ? newest.slot : other, db, moment, snapshots, now);
    await tried.remove();
    return 'taken';
  });
}

/** Copying this many events takes no longer than a press. */
const QUICK_EVENTS = 20_000;
/** With more events, one copy serves all merges and erasures within this time: somebody is tidying up. */
const RUN_MS = 10 * MINUTE;

/**
 * Takes one now, of how things stand before many of them change at once. `small`: before a merge or an
 * erasure, which come one after another; where a copy takes its time, one from a moment ago serves.
 */
export function takeCopyBefore(db: Db, now: number, small = false): Promise<'taken' | 'empty' | 'too-big'> {
  return alone(false, async () => {
    await eraseFromAll(db);
    const moment = await momentOf(db);
    if (moment.events === 0) return 'empty';
    if (moment.events > MOST_EVENTS) return 'too-big';
    const snapshots = await listSnapshots();
    const before = snapshots.find(({ slot }) => slot === 'snapshot-before');
    if (small && moment.events > QUICK_EVENTS && before && isWithin(before.at, RUN_MS, now)) return 'taken';
    await copyTo('snapshot-before', db, moment, snapshots, now);
    return 'taken';
  });
}

async function copyTo(
  slot: Snapshot['slot'],
  db: Db,
  moment: Awaited<ReturnType<typeof momentOf>>,
  snapshots: readonly Snapshot[],
  now: number,
): Promise<void> {
  const count: Counted = { shared: {}, stones: 0 };
  const pieces = await writeBeside(snapshots, copyLines(db, moment, count));
  const { leads, events } = moment;
  const taken: Snapshot = { slot, schema: SCHEMA_VERSION, at: now, leads, events, pieces, ...count };
  await keep([taken, ...snapshots.filter((one) => one.slot !== slot)]);
}

async function whyNot(
  db: Db,
  snapshots: readonly Snapshot[],
  events: number,
): Promise<'shrunk' | 'too-big' | null> {
  const scopes = await db.tallies.where('id').startsWith(SCOPE).primaryKeys();
  const here = (scope: string) => scopes.includes(SCOPE + scope);
  if (snapshots.some((one) => !one.given && !one.file && eventsOf(one, here) > events)) return 'shrunk';
  return events > MOST_EVENTS ? 'too-big' : null;
}

/** Without those of shared records that are no longer here: the rep has left the group. */
function eventsOf({ events, shared = {} }: Snapshot, here: (scope: string) => boolean): number {
  return Object.entries(shared).reduce((left, [scope, count]) => (here(scope) ? left : left - count), events);
}

/**
 * Copies from before somebody was erased hold them no more: their lines give way to their stones. One that
 * cannot be read stays as it is.
 */
export function eraseFromSnapshots(db: Db): Promise<void> {
  return alone(false, () => eraseFromAll(db));
}

async function eraseFromAll(db: Db): Promise<void> {
  const { held = [] } = await navigator.locks.query();
  if (held.some(({ name }) => name === ERASING)) return;
  const stones = await db.events.where('id').startsWith(STONE).toArray();
  for (const { slot } of await listSnapshots()) {
    const all = await listSnapshots();
    const before = all.find((one) => one.slot === slot);
    if (!before || (before.stones ?? 0) === stones.length) continue;
    const count = { shared: {}, stones: 0, events: before.events, leads: before.leads };
    const pieces = await writeBeside(all, withStones(snapshotLines(before), stones, count)).catch(() => null);
    if (pieces) await keep(all.map((one) => (one === before ? { ...one, ...count, pieces } : one)));
  }
}

/**
 * The rep starts afresh: these no longer keep smaller ones from being taken, and are still there to be saved
 * to a file.
 */
export async function giveUpSnapshots(): Promise<void> {
  await sayOfAll((await listSnapshots()).map((one): Snapshot => ({ ...one, given: 'up' })));
  await tried.remove();
}

/** Less than `span` ago, and not ahead. */
function isWithin(at: number, span: number, now: number): boolean {
  return now >= at && now - at < span;
}
