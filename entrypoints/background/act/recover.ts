import { z } from 'zod';

import { stored } from '@/lib/browser-storage/stored';
import type { Instant } from '@/lib/domain/time/calendar';
import { Refused } from '@/lib/messages/serve';
import type { Db } from '@/lib/store/database/db';
import { openDb } from '@/lib/store/database/guard';
import { restore, type Restored } from '@/lib/store/safety/restore';
import { resetSentinel, writeSentinel } from '@/lib/store/safety/sentinel';
import { giveUpSnapshots, listSnapshots, takeCopyBefore } from '@/lib/store/safety/snapshot';

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
export async function recover(db: Db, slot: string, now: Instant): Promise<Restored> {
  const snapshot = (await listSnapshots()).find((one) => one.slot === slot);
  const opened = await openDb(db);
  if (!snapshot || opened.state !== 'open')
    throw new Refused(opened.state === 'newer' ? 'read-only' : 'failed');
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
  return restored;
}

export async function startAfresh(db: Db): Promise<void> {
  await giveUpSnapshots();
  await resetSentinel();
  await wake(db);
}

/** A copy before something large is done. What the database cannot give now is no copy. */
export async function copyBefore(db: Db, now: Instant): ReturnType<typeof takeCopyBefore> {
  const opened = await openDb(db);
  if (opened.state !== 'open') throw new Refused(opened.state === 'newer' ? 'read-only' : 'failed');
  return takeCopyBefore(db, now);
}
