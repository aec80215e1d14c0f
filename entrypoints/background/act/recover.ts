import { z } from 'zod';

import { stored } from '@/lib/browser-storage/stored';
import type { Instant } from '@/lib/domain/time/calendar';
import type { Reply } from '@/lib/messages/protocol';
import { Refused } from '@/lib/messages/serve';
import type { Db } from '@/lib/store/database/db';
import { openDb } from '@/lib/store/database/guard';
import { restore } from '@/lib/store/safety/restore';
import { resetSentinel, writeSentinel } from '@/lib/store/safety/sentinel';
import { letGo } from '@/lib/store/safety/brought-in';
import { drill } from '@/lib/store/safety/drill';
import { writeToFolder } from '@/lib/store/safety/folder';
import { holdsAll } from '@/lib/store/safety/held';
import { listSnapshots, newestDaily, type Snapshot, snapshotLines } from '@/lib/store/safety/kept-copies';
import { giveUpSnapshots, takeCopyBefore, takeSnapshot } from '@/lib/store/safety/snapshot';

import { wake } from '../wake/wake';

/**
 * The snapshot that is being restored, and how many of its events are: asked again after a worker was
 * stopped, it goes on there.
 */
const restoring = stored(
  'local',
  'restoring',
  z.object({ slot: z.string(), at: z.number(), done: z.number() }),
);

/** Adds a snapshot to what the database holds. Only the rep starts this. */
export async function recover(db: Db, slot: string, now: Instant): Promise<Reply['restore']> {
  const snapshot = await snapshotIn(slot);
  const opened = await openDb(db);
  if (opened.state !== 'open') throw new Refused(opened.state === 'newer' ? 'read-only' : 'failed');
  const { at } = snapshot;
  const before = await restoring.get();
  const restored = await restore(db, snapshot, now, {
    from: before?.slot === slot && before.at === at ? before.done : 0,
    // Each step is also a sign of life: a worker that only writes to the database is taken for idle.
    progress: ({ done }) => restoring.set({ slot, at, done }),
  });
  await restoring.remove();
  await resetSentinel();
  await writeSentinel(db, now);
  void wake(db);
  const { equal } = await holdsAll(db, snapshotLines(snapshot));
  if (slot === 'snapshot-file') await letGo();
  return { ...restored, leads: await db.leads.count(), equal };
}

/** Nothing of what the rep has is read or written. */
export async function practise(slot: string, now: Instant): Promise<Reply['drill']> {
  return drill(await snapshotIn(slot), now);
}

async function snapshotIn(slot: string): Promise<Snapshot> {
  const snapshot = (await listSnapshots()).find((one) => one.slot === slot);
  if (!snapshot) throw new Refused('failed');
  return snapshot;
}

export async function startAfresh(db: Db): Promise<void> {
  await giveUpSnapshots();
  await resetSentinel();
  await wake(db);
}

/** What the database cannot give now is no copy. */
export async function copyNow(
  db: Db,
  why: 'change' | 'small-change' | 'today',
  now: Instant,
): Promise<Reply['take-copy']['taken']> {
  const opened = await openDb(db);
  if (opened.state !== 'open') throw new Refused(opened.state === 'newer' ? 'read-only' : 'failed');
  if (why !== 'today') return takeCopyBefore(db, now, why === 'small-change');
  const taken = await takeSnapshot(db, now, true);
  if (taken === 'taken') await fillFolder(now);
  return taken;
}

export async function fillFolder(now: Instant): Promise<Reply['fill-folder']['came']> {
  const newest = await newestDaily();
  return newest ? ((await writeToFolder(newest, now, true))?.came ?? null) : null;
}
