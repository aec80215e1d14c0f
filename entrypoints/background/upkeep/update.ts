import { browser } from 'wxt/browser';
import { z } from 'zod';

import { stored } from '@/lib/browser-storage/stored';
import type { Db } from '@/lib/store/database/db';
import { takeCopyBefore } from '@/lib/store/safety/snapshot';

const ready = stored('session', 'update-ready', z.boolean(), false);

/**
 * A new version waits. It may keep things in another shape, so how they stand is copied first. It is taken
 * when no page of ours is open: reloading would close it under the rep's hands.
 */
export async function noteUpdate(db: Db, now: number): Promise<void> {
  await takeCopyBefore(db, now).catch((error: unknown) => console.error('copy before an update', error));
  await ready.set(true);
  await reloadIfReady();
}

export async function reloadIfReady(): Promise<void> {
  if (!(await ready.get())) return;
  const open = await browser.runtime.getContexts({ contextTypes: ['SIDE_PANEL', 'TAB'] });
  if (open.length > 0) return;
  await ready.remove();
  browser.runtime.reload();
}
