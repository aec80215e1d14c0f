import { browser } from 'wxt/browser';
import { z } from 'zod';

import { stored } from '../../browser-storage/stored';
import { HOUR } from '../../domain/time/calendar';
import { type Db, SCHEMA_VERSION } from '../database/db';

// A copy of everything that happened, kept outside of the database it may one day have to replace. Two generations: a bad one never
// replaces the only good one. Lines of JSON, compressed: ten times as much fits.
export const Snapshot = z.object({
  slot: z.enum(['snapshot-0', 'snapshot-1']),
  schema: z.number(),
  at: z.number(),
  leads: z.number(),
  events: z.number(),
  given: z.literal('up').optional(),
});
export type Snapshot = z.infer<typeof Snapshot>;
export type SnapshotLine = { event: unknown } | { document: unknown };
/** `shrunk`: there are fewer events than a snapshot holds. Nothing removes events, so that one is the better copy. */
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

/** Newest first. */
export async function listSnapshots(): Promise<Snapshot[]> {
  return (await index.get())
    .flatMap((one) => Snapshot.safeParse(one).data ?? [])
    .toSorted((a, b) => b.at - a.at);
}

/** The text of a snapshot, one JSON object a line: for saving to a file, and for restoring. Rejects if it is damaged. */
export async function readSnapshot({ slot }: Snapshot): Promise<string> {
  const text = z.string().parse(await stored('local', slot, z.string()).get());
  const bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).text();
}

/** Whether there is more than a copy can hold, so that none is being kept. */
export async function isTooBig(): Promise<boolean> {
  return (await tooBig.get()) !== undefined;
}

/** Takes a snapshot once a day, over the older of the two. */
export async function takeSnapshot(db: Db, now: number): Promise<Taken> {
  const snapshots = await listSnapshots();
  const newest = snapshots[0];
  const within = (at: number | undefined, span: number) => at !== undefined && now >= at && now - at < span;
  if (within(newest?.at, EVERY_MS) || within(await tried.get(), AGAIN_MS)) return 'not-yet';
  const [leads, events] = await Promise.all([db.leads.count(), db.events.count()]);
  if (events === 0) return 'empty';
  if (snapshots.some((one) => !one.given && one.events > events)) return 'shrunk';
  await tried.set(now);
  const text = events > MOST_EVENTS ? null : await compress(db);
  if (text === null || text.length > MOST_CHARACTERS) {
    await tooBig.set(now);
    return 'too-big';
  }
  const taken: Snapshot = {
    slot: newest?.slot === 'snapshot-0' ? 'snapshot-1' : 'snapshot-0',
    schema: SCHEMA_VERSION,
    at: now,
    leads,
    events,
  };
  // Both or neither.
  await browser.storage.local.set({
    [taken.slot]: text,
    [index.key]: [taken, ...snapshots.filter(({ slot }) => slot !== taken.slot)],
  });
  await Promise.all([tried.remove(), tooBig.remove()]);
  return 'taken';
}

/** The rep starts afresh: these no longer keep smaller ones from being taken, and are still there to be saved to a file. */
export async function giveUpSnapshots(): Promise<void> {
  const snapshots = await listSnapshots();
  await index.set(snapshots.map((one): Snapshot => ({ ...one, given: 'up' })));
}

async function compress(db: Db): Promise<string> {
  const gzip = new CompressionStream('gzip');
  const packed = new Response(gzip.readable).arrayBuffer();
  const writer = gzip.writable.getWriter();
  const encoder = new TextEncoder();
  for await (const some of lines(db)) await writer.write(encoder.encode(some));
  await writer.close();
  return toBase64(new Uint8Array(await packed));
}

/** As many bytes at a time as fit on the stack. */
function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let n = 0; n < bytes.length; n += 8190) text += String.fromCharCode(...bytes.subarray(n, n + 8190));
  return btoa(text);
}

async function* lines(db: Db): AsyncGenerator<string> {
  yield toLines((await db.versions.toArray()).map((document) => ({ document })));
  for (let last = ''; ;) {
    const events = await db.events.where('id').above(last).limit(SLICE).toArray();
    if (events.length === 0) return;
    yield toLines(events.map((event) => ({ event })));
    last = events.at(-1)!.id;
  }
}

function toLines(all: readonly SnapshotLine[]): string {
  return all.map((one) => `${JSON.stringify(one)}\n`).join('');
}
