import { browser } from 'wxt/browser';

import type { Event } from '@/lib/domain/log/event';
import { isStone } from '@/lib/domain/log/stone';
import { forgetFlag } from '@/lib/session/flags';
import { forgetInserted } from '@/lib/session/inserted';
import { letGoOf } from '@/lib/session/unanswered';
import type { Db } from '@/lib/store/database/db';
import { eraseFromSnapshots } from '@/lib/store/safety/snapshot';

import { leadOf } from '../reminders/reminder';

/**
 * What lies outside of the database of those who have just been erased: words that were inserted, presses
 * that wait, flags, notifications on screen, copies. The answer waits for it: a worker stopped on the way is
 * asked the same again, and does it again.
 */
export async function forgetErased(db: Db, events: readonly Event[]): Promise<void> {
  const leads = events.filter(isStone).map(({ leadId }) => leadId as string);
  if (leads.length === 0) return;
  const shown = Object.keys(await browser.notifications.getAll());
  await Promise.all([
    forgetInserted(leads),
    letGoOf(leads),
    ...leads.map(forgetFlag),
    ...shown.filter((id) => leads.includes(leadOf(id) ?? '')).map((id) => browser.notifications.clear(id)),
    eraseFromSnapshots(db),
  ]);
}
