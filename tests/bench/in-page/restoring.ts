import '@/components/frame/no-eval';

import { Dexie } from 'dexie';

import type { Instant } from '@/lib/domain/time/calendar';
import { Db } from '@/lib/store/database/db';
import { listSnapshots } from '@/lib/store/safety/kept-copies';
import { restore } from '@/lib/store/safety/restore';
import { takeSnapshot } from '@/lib/store/safety/snapshot';

import { notingWrites, type Write, writeRaw } from './writes';

const [OURS, RAW] = ['bench-restored', 'bench-raw'];

/**
 * A copy of everything, brought back into an empty database, against the same events and leads inserted into
 * another one, slice for slice.
 */
export async function restoring(now: Instant) {
  const db = new Db();
  await db.open();
  await takeSnapshot(db, now, true);
  const snapshot = (await listSnapshots())[0]!;
  const [ours, raw] = [new Db(OURS), new Db(RAW)];
  const writes = notingWrites(ours);
  const slices: Write[][] = [];
  const began = performance.now();
  const { events } = await restore(ours, snapshot, now, {
    progress: async () => {
      slices.push(writes.splice(0).filter(({ store }) => store === 'events' || store === 'leads'));
    },
  });
  const oursMs = performance.now() - began;
  const leads = await ours.leads.count();
  ours.close();
  await raw.open();
  const from = performance.now();
  for (const slice of slices) await writeRaw(raw.backendDB(), slice);
  const baselineMs = performance.now() - from;
  raw.close();
  await Promise.all([Dexie.delete(OURS), Dexie.delete(RAW)]);
  return { ratio: oursMs / baselineMs, oursMs, baselineMs, leads, events };
}
