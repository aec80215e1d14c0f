import { browser } from 'wxt/browser';

import { clockOf, dayOf, HOUR, type Instant } from '@/lib/domain/time/calendar';
import { plus } from '@/lib/domain/time/instant';
import { dueInstant } from '@/lib/domain/lead/due';
import { aboutOf } from '@/lib/domain/log/about';
import { askToOpen } from '@/lib/session/open-lead';
import { commit } from '@/lib/store/commands/commit';
import type { Db } from '@/lib/store/database/db';
import { write } from '@/lib/store/database/guard';
import { readLead } from '@/lib/store/read/log';
import { readSettings } from '@/lib/store/read/settings';

import { AGAIN } from '../reminders/told';
import { isOurs, leadOf, momentOf } from '../reminders/reminder';
import { showPanel } from './show-panel';

const OPEN = 0;

/**
 * Opens the panel at the lead, or at Today. Changes nothing: a notification may be clicked long after the
 * touch was made.
 */
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

/**
 * An hour later: the touch the notification told of is moved, like any snooze and as undoable, and nothing
 * happens when that touch was made or moved meanwhile; anything else is only told again. Pressed twice, done
 * once.
 */
async function snooze(db: Db, notification: string, now: Instant): Promise<void> {
  const later = plus(now, HOUR);
  const leadId = leadOf(notification);
  const told = leadId === null ? null : await touchTold(db, leadId, notification);
  if (told === 'gone') return;
  if (told === null) {
    await write(db, [db.notified], () => db.notified.put({ id: AGAIN, at: later }));
    return;
  }
  const { row, zone } = told;
  const until = { day: dayOf(later, zone), time: clockOf(later, zone) };
  const about = aboutOf(row, now);
  await commit(db, { id: crypto.randomUUID(), type: 'snooze', leadId: row.id, about, until }, now);
}

/**
 * The lead whose touch a notification told of; null where it told of something else, `gone` where that has
 * gone by.
 */
async function touchTold(db: Db, leadId: string, notification: string) {
  const [row, { settings }] = await Promise.all([readLead(db, leadId), readSettings(db)]);
  const moment = momentOf(notification);
  const next = row?.paused ? null : row?.enrolment?.next;
  if (row && next && moment !== null && [dueInstant(next.due, settings), next.due.deadline].includes(moment))
    return { row, zone: settings.zone };
  return row && (moment === null || row.dueAt === moment) ? null : 'gone';
}
