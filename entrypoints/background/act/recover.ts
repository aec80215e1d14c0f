import type { Instant } from '@/lib/domain/time/calendar';
import { Refused } from '@/lib/messages/serve';
import type { Db } from '@/lib/store/database/db';
import { openDb } from '@/lib/store/database/guard';
import { restore, type Restored } from '@/lib/store/safety/restore';
import { resetSentinel, writeSentinel } from '@/lib/store/safety/sentinel';
import { giveUpSnapshots, listSnapshots, takeCopyBefore } from '@/lib/store/safety/snapshot';

import { wake } from '../wake/wake';

/** Adds a snapshot to what the database holds. Only the rep starts this. */
export async function recover(db: Db, slot: string, now: Instant): Promise<Restored> {
  const snapshot = (await listSnapshots()).find((one) => one.slot === slot);
  const opened = await openDb(db);
  if (!snapshot || opened.state !== 'open')
    throw new Refused(opened.state === 'newer' ? 'read-only' : 'failed');
  const restored = await restore(db, snapshot, now);
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
