import { browser } from 'wxt/browser';

import { clockOf, dayOf, HOUR, type Instant } from '@/lib/domain/time/calendar';
import { askToOpen } from '@/lib/session/open-lead';
import { commit } from '@/lib/store/commands/commit';
import type { Db } from '@/lib/store/database/db';
import { derivedId } from '@/lib/store/database/derived-id';
import { write } from '@/lib/store/database/guard';
import { readSettings } from '@/lib/store/read/settings';

import { AGAIN } from '../reminders/remind';
import { isOurs, leadOf } from '../reminders/reminder';
import { showPanel } from './show-panel';

const OPEN = 0;

/** Opens the panel at the lead, or at Today. Changes nothing: a notification may be clicked long after the touch was made. */
export async function open(notification: string): Promise<void> {
  if (!isOurs(notification)) return;
  // The browser counts the click only for what is asked at once.
  const shown = showPanel();
  await askToOpen(leadOf(notification));
  await shown;
  await browser.notifications.clear(notification);
}

export async function press(db: Db, notification: string, button: number, now: Instant): Promise<void> {
  if (!isOurs(notification)) return;
  if (button === OPEN) return open(notification);
  await snooze(db, notification, now);
  await browser.notifications.clear(notification);
}

/** An hour later: a lead's own touch is moved, like any snooze and as undoable; a digest is only told again. Pressed twice, done once. */
async function snooze(db: Db, notification: string, now: Instant): Promise<void> {
  const leadId = leadOf(notification);
  const later = (now + HOUR) as Instant;
  if (leadId === null) {
    await write(db, [db.notified], () => db.notified.put({ id: AGAIN, at: later }));
    return;
  }
  const { zone } = (await readSettings(db)).settings;
  const until = { day: dayOf(later, zone), time: clockOf(later, zone) };
  await commit(
    db,
    { id: derivedId(`snooze:${notification}`), type: 'snooze', leadId: leadId as never, until },
    now,
  );
}
