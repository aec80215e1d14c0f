import { z } from 'zod';

import { stored } from '../../browser-storage/stored';
import { Pieces, readPieces, removePieces, writePieces } from './pieces';

// Copies are kept outside of the database that they may one day have to replace. Two generations: a bad one
// never replaces the only good one; one of how things stood before the last large change; and one that the
// rep has brought in from a file.
export const Snapshot = z.object({
  slot: z.enum(['snapshot-0', 'snapshot-1', 'snapshot-before', 'snapshot-file']),
  schema: z.number(),
  at: z.number(),
  leads: z.number(),
  events: z.number(),
  /** Where its text is; earlier versions kept it whole, under the name of the slot. */
  pieces: Pieces.optional(),
  given: z.literal('up').optional(),
  /**
   * How many of the events stand in records that the rep shares, by scope; and how many people had been
   * erased.
   */
  shared: z.record(z.string(), z.number()).optional(),
  stones: z.number().optional(),
  /** Of the file that it was brought in from. */
  file: z.string().max(300).optional(),
});
export type Snapshot = z.infer<typeof Snapshot>;

const index = stored('local', 'snapshots', z.array(z.unknown()), []);
/** Places for texts: one more than there are copies, so that a new one is written beside them. */
const PLACES = ['copy-0', 'copy-1', 'copy-2', 'copy-3', 'copy-4'];

/** Newest first: in the order in which they were taken, whatever the clock said. */
export async function listSnapshots(): Promise<Snapshot[]> {
  return (await index.get()).flatMap((one) => Snapshot.safeParse(one).data ?? []);
}

const DAILY: ReadonlySet<string> = new Set(['snapshot-0', 'snapshot-1']);

/** The newest that was taken because it was time, or because the rep wanted one. */
export async function newestDaily(): Promise<Snapshot | undefined> {
  return (await listSnapshots()).find(isDaily);
}
export const isDaily = ({ slot }: Snapshot): boolean => DAILY.has(slot);

/** Tells when there are others, until stopped. */
export const onSnapshots = (changed: () => void): (() => void) => index.watch(changed);

/** The lines of a snapshot, one JSON object each. Throws if it is damaged, perhaps only at its end. */
export function snapshotLines({ slot, pieces }: Snapshot): AsyncGenerator<string> {
  return readPieces(pieces ?? slot);
}

/** Whether it can be read to its end, and has in it what it says. */
export async function isSound(snapshot: Snapshot): Promise<boolean> {
  let events = 0;
  try {
    for await (const line of snapshotLines(snapshot)) if (line.startsWith('{"event":')) events += 1;
  } catch {
    return false;
  }
  return events === snapshot.events;
}

/** All of it, for saving to a file. */
export async function readSnapshot(snapshot: Snapshot): Promise<string> {
  return (await Array.fromAsync(snapshotLines(snapshot))).join('\n');
}

/** In a place that no copy takes up. What was begun and came to nothing is taken away at once. */
export async function writeBeside(all: readonly Snapshot[], text: AsyncGenerator<string>): Promise<Pieces> {
  const place = PLACES.find((name) => all.every(({ pieces }) => pieces?.place !== name))!;
  try {
    return await writePieces(place, text);
  } catch (error) {
    await removePieces({ place, count: 0 });
    throw error;
  }
}

/** These are the copies from now on, and nothing else is left of others. */
export async function keep(all: readonly Snapshot[]): Promise<void> {
  await index.set([...all]);
  for (const place of PLACES)
    if (all.every(({ pieces }) => pieces?.place !== place)) await removePieces({ place, count: 0 });
  for (const { slot, pieces } of all) if (pieces) await stored('local', slot, z.string()).remove();
}

/** Changes what is said of copies; their texts stay. */
export const sayOfAll = (all: readonly Snapshot[]): Promise<void> => index.set([...all]);

/** A lock, held by a page that erases many until the last few: the copies are gone through once for all. */
export const ERASING = 'erasing';

/**
 * One after another, in all pages and the worker: places are found by what is kept. `orNot`: where another is
 * at it, nothing is done (`not-yet`).
 */
export function alone<Result>(orNot: false, work: () => Promise<Result>): Promise<Result>;
export function alone<Result>(orNot: boolean, work: () => Promise<Result>): Promise<Result | 'not-yet'>;
export function alone<Result>(orNot: boolean, work: () => Promise<Result>): Promise<Result | 'not-yet'> {
  return navigator.locks.request('snapshot', { ifAvailable: orNot }, async (lock) =>
    lock ? work() : 'not-yet',
  );
}
