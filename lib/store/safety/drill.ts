import { Dexie } from 'dexie';

import type { Instant } from '../../domain/time/calendar';
import { Db } from '../database/db';
import { holdsAll } from './held';
import { type Snapshot, snapshotLines } from './kept-copies';
import { restore } from './restore';

const APART = 'fifth-touch-drill';

/** What came of a drill: how many there were, and whether all of it was as the copy has it. */
export type Drilled = { leads: number; events: number; equal: boolean };

/**
 * Restores a copy into a database of its own, compares every event with the copy, and takes that database
 * away again: what the rep has stays untouched. Rejects where the copy cannot be read.
 */
export async function drill(snapshot: Snapshot, now: Instant): Promise<Drilled> {
  // One that was stopped on the way left what it had.
  await Dexie.delete(APART);
  const apart = new Db(APART);
  try {
    const { unreadable } = await restore(apart, snapshot, now);
    const { events, equal } = await holdsAll(apart, snapshotLines(snapshot));
    const [leads, written] = await Promise.all([apart.leads.count(), apart.events.count()]);
    const asSaid = snapshot.file !== undefined || (leads === snapshot.leads && events === snapshot.events);
    return { leads, events, equal: equal && asSaid && unreadable === 0 && written === events && events > 0 };
  } finally {
    apart.close();
    await Dexie.delete(APART).catch((error: unknown) => console.error('drill', error));
  }
}
