import { z } from 'zod';

import { stored } from '@/lib/browser-storage/stored';
import { ActorId, DeviceId } from '@/lib/domain/self';
import type { Db } from '@/lib/store/database/db';
import { write } from '@/lib/store/database/guard';
import { becomeAnother, storedSelf } from '@/lib/store/database/self';
import { openSafely } from '@/lib/store/safety/open-safely';

const copy = stored('local', 'self', z.object({ actor: ActorId, device: DeviceId }));

/**
 * Who writes here is known outside of the database, too. Where the database was lost the rep is still who
 * they were; where the two do not belong together, one of them was brought from another computer or another
 * day. In both cases this is another device from now on: what was written last under the old id may be
 * missing here. Call before anything is written.
 */
export function keepSelf(db: Db): Promise<void> {
  return navigator.locks.request('self', () => compare(db));
}

async function compare(db: Db): Promise<void> {
  if ((await openSafely(db, Date.now())).state !== 'open') return;
  const [inside, outside] = await Promise.all([storedSelf(db), copy.get()]);
  const before = inside ?? outside;
  if (!before) return;
  const same = inside !== undefined && (!outside || outside.device === inside.device);
  const self = same ? inside : await write(db, [db.meta], () => becomeAnother(db, before));
  if (self.device !== outside?.device || self.actor !== outside.actor) await copy.set(self);
}
