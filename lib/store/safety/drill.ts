import { Dexie } from 'dexie';

import type { Instant } from '../../domain/time/calendar';
import { Db } from '../database/db';
import { compareCopy, isWhole } from './compare';
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
    await restore(apart, snapshot, now);
    const compared = await compareCopy(apart, snapshotLines(snapshot));
    const leads = await apart.leads.count();
    const same = compared.fresh === 0 && compared.other === 0 && compared.absent === 0;
    const asMany =
      snapshot.file !== undefined || (leads === snapshot.leads && compared.events === snapshot.events);
    return { leads, events: compared.events, equal: same && asMany && isWhole(compared) };
  } finally {
    apart.close();
    await Dexie.delete(APART).catch((error: unknown) => console.error('drill', error));
  }
}
