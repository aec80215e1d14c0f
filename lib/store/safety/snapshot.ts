import { browser } from 'wxt/browser';
import { z } from 'zod';

import { stored } from '../../browser-storage/stored';
import { isStone, STONE } from '../../domain/log/stone';
import { type Stored, upcast } from '../../domain/log/upcast';
import { isOwnScope } from '../../domain/self';
import { HOUR } from '../../domain/time/calendar';
import { type Db, SCHEMA_VERSION } from '../database/db';
import { SCOPE } from '../projections/tallies';
import { packed, unpacked } from './packed';

// A copy of everything that happened, kept outside of the database it may one day have to replace. Two generations: a bad one never
// replaces the only good one. Lines of JSON, compressed: ten times as much fits.
export const Snapshot = z.object({
  slot: z.enum(['snapshot-0', 'snapshot-1']),
  schema: z.number(),
  at: z.number(),
  leads: z.number(),
  events: z.number(),
  given: z.literal('up').optional(),
  /** How many of the events stand in records that the rep shares, by scope; and how many people had been erased. */
  shared: z.record(z.string(), z.number()).optional(),
  stones: z.number().optional(),
});
export type Snapshot = z.infer<typeof Snapshot>;
export type SnapshotLine = { event: unknown } | { document: unknown };
/**
 * `shrunk`: there are fewer events than a snapshot holds, of the records that are here. Nothing removes events but erasing somebody, and then from
 * the copies, too; so that one is the better copy.
 */
export type Taken = 'taken' | 'not-yet' | 'empty' | 'too-big' | 'shrunk';

const index = stored('local', 'snapshots', z.array(z.unknown()), []);
const tried = stored('local', 'snapshot-tried', z.number());
const tooBig = stored('local', 'snapshot-too-big', z.number());
const EVERY_MS = 24 * HOUR;
/** After an attempt that came to nothing, stopped midway perhaps: not at every wake again. */
const AGAIN_MS = 6 * HOUR;
const MOST_EVENTS = 400_000;
const MOST_CHARACTERS = 8_000_000;
const SLICE = 1000;

/** Newest first: in the order in which they were taken, whatever the clock said. */
export async function listSnapshots(): Promise<Snapshot[]> {
  return (await index.get()).flatMap((one) => Snapshot.safeParse(one).data ?? []);
}

/** The text of a snapshot, one JSON object a line: for saving to a file, and for restoring. Rejects if it is damaged. */
export async function readSnapshot({ slot }: Snapshot): Promise<string> {
  return unpacked(z.string().parse(await stored('local', slot, z.string()).get()));
}

/** Whether there is more than a copy can hold, so that none is being kept. */
export async function isTooBig(): Promise<boolean> {
  return (await tooBig.get()) !== undefined;
}

/** Takes a snapshot once a day, over the older of the two. One that says it is of a later day was taken by a clock that was ahead: it counts as taken now. */
export async function takeSnapshot(db: Db, now: number): Promise<Taken> {
  await eraseFromSnapshots(db);
  const snapshots = (await listSnapshots()).map((one) => ({ ...one, at: Math.min(one.at, now) }));
  const newest = snapshots[0];
  const within = (at: number | undefined, span: number) => at !== undefined && now >= at && now - at < span;
  if (within(newest?.at, EVERY_MS)) {
    if (newest!.at === now) await index.set(snapshots);
    return 'not-yet';
  }
  if (within(await tried.get(), AGAIN_MS)) return 'not-yet';
  const [leads, events, scopes] = await Promise.all([
    db.leads.count(),
    db.events.count(),
    db.tallies.where('id').startsWith(SCOPE).primaryKeys(),
  ]);
  if (events === 0) return 'empty';
  const here = (scope: string) => scopes.includes(SCOPE + scope);
  if (snapshots.some((one) => !one.given && eventsOf(one, here) > events)) return 'shrunk';
  await tried.set(now);
  const count: Counted = { shared: {}, stones: 0 };
  const text = events > MOST_EVENTS ? null : await packed(lines(db, count));
  if (text === null || text.length > MOST_CHARACTERS) {
    await tooBig.set(now);
    return 'too-big';
  }
  const slot = newest?.slot === 'snapshot-0' ? 'snapshot-1' : 'snapshot-0';
  const taken: Snapshot = { slot, schema: SCHEMA_VERSION, at: now, leads, events, ...count };
  await keep(taken, text, [taken, ...snapshots.filter((one) => one.slot !== slot)]);
  await Promise.all([tried.remove(), tooBig.remove()]);
  return 'taken';
}

/** Both or neither. */
function keep({ slot }: Snapshot, text: string, all: readonly Snapshot[]): Promise<void> {
  return browser.storage.local.set({ [slot]: text, [index.key]: all });
}

/** Without those of shared records that are no longer here: the rep has left the group. */
function eventsOf({ events, shared = {} }: Snapshot, here: (scope: string) => boolean): number {
  return Object.entries(shared).reduce((left, [scope, count]) => (here(scope) ? left : left - count), events);
}

/** Copies from before somebody was erased hold them no more: their lines give way to their stones. One that cannot be read stays as it is. */
export async function eraseFromSnapshots(db: Db): Promise<void> {
  const stones = await db.events.where('id').startsWith(STONE).toArray();
  for (const snapshot of await listSnapshots()) {
    if ((snapshot.stones ?? 0) === stones.length) continue;
    const text = await readSnapshot(snapshot).catch(() => null);
    if (text === null) continue;
    const { kept, events, leads, shared } = withStones(text.split('\n').filter(Boolean), stones);
    const after: Snapshot = {
      ...snapshot,
      events: snapshot.events + events,
      leads: Math.max(0, snapshot.leads - leads),
      shared,
      stones: stones.length,
    };
    const all = (await listSnapshots()).map((one) => (one.slot === snapshot.slot ? after : one));
    await keep(after, await packed([kept.join('\n'), '\n']), all);
  }
}

/** `events`: by how many there are more, or fewer; `leads`: of how many people. */
function withStones(all: readonly string[], stones: readonly Stored[]) {
  const erased = new Map<string | undefined, Stored>(stones.map((stone) => [stone.leadId, stone]));
  // Inside a text the quotation marks would be escaped.
  const leadOf = (line: string) =>
    line.startsWith('{"event":') ? /"leadId":"([0-9a-f-]{36})"/.exec(line)?.[1] : undefined;
  const kept = all.filter((line) => !erased.has(leadOf(line)));
  const found = [...new Set(all.map(leadOf))].flatMap((id) => erased.get(id) ?? []);
  const shared: Record<string, number> = {};
  for (const line of [...kept, ...found.map((event) => JSON.stringify({ event }))]) {
    const scope = leadOf(line) && /"scope":"([0-9a-z.]+)"/.exec(line)?.[1];
    if (scope && !isOwnScope(scope)) shared[scope] = (shared[scope] ?? 0) + 1;
  }
  return {
    shared,
    kept: [...kept, ...found.map((event) => JSON.stringify({ event }))],
    events: kept.length + found.length - all.length,
    leads: found.length,
  };
}

/** The rep starts afresh: these no longer keep smaller ones from being taken, and are still there to be saved to a file. */
export async function giveUpSnapshots(): Promise<void> {
  const snapshots = await listSnapshots();
  await index.set(snapshots.map((one): Snapshot => ({ ...one, given: 'up' })));
}

type Counted = { shared: Record<string, number>; stones: number };

async function* lines(db: Db, count: Counted): AsyncGenerator<string> {
  yield toLines((await db.versions.toArray()).map((document) => ({ document })));
  for (let last = ''; ;) {
    const events = await db.events.where('id').above(last).limit(SLICE).toArray();
    if (events.length === 0) return;
    count.stones += events.filter(isStone).length;
    for (const { scope } of events.map(upcast))
      if (!isOwnScope(scope)) count.shared[scope] = (count.shared[scope] ?? 0) + 1;
    yield toLines(events.map((event) => ({ event })));
    last = events.at(-1)!.id;
  }
}

function toLines(all: readonly SnapshotLine[]): string {
  return all.map((one) => `${JSON.stringify(one)}\n`).join('');
}
