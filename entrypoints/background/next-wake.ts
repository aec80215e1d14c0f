import type { Instant } from '@/lib/domain/calendar';
import type { Context } from '@/lib/domain/context';
import { contextFor, readWorld } from '@/lib/store/context';
import type { Db } from '@/lib/store/db';

import { nextDaily } from './daily';
import { quietUntil } from './quiet';
import { AGAIN } from './remind';

/** The soonest moment at which there may be something to do; null when nothing lies ahead. */
export async function nextWake(db: Db, now: Instant): Promise<number | null> {
  const context = await contextFor(db, await readWorld(db, now), undefined, now);
  const lead = await db.leads.orderBy('wakeAt').first();
  const again = await db.notified.get(AGAIN);
  return soonest([lead?.wakeAt, again?.at, ...reminderTimes(context)]);
}

/** When the rep will be reminded next, of a touch or of the day; for "Test my reminders". */
export async function nextReminder(db: Db, now: Instant): Promise<number | null> {
  const context = await contextFor(db, await readWorld(db, now), undefined, now);
  const lead = await db.leads.where('dueAt').above(now).first();
  return soonest([lead?.dueAt, nextDaily(context)]);
}

function reminderTimes(context: Context): (number | null)[] {
  return [nextDaily(context), quietUntil(context.settings, context.now)];
}

function soonest(times: readonly (number | null | undefined)[]): number | null {
  const known = times.filter((time) => time !== null && time !== undefined);
  return known.length > 0 ? Math.min(...known) : null;
}
