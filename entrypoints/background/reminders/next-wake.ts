import { addDays, dayOf, type Instant, midnightOf } from '@/lib/domain/time/calendar';
import { contextFor, readSharedContext } from '@/lib/store/read/context';
import type { Db } from '@/lib/store/database/db';

import { nextDaily } from './daily';
import { quietUntil } from './quiet';
import { AGAIN } from './told';

/** The soonest moment at which there may be something to do: at the latest when a new day begins. */
export async function nextWake(db: Db, now: Instant): Promise<number> {
  const context = await contextFor(db, await readSharedContext(db, now), undefined, now);
  const lead = await db.leads.orderBy('wakeAt').first();
  const again = await db.notified.get(AGAIN);
  const { zone } = context.settings;
  const midnight = midnightOf(addDays(dayOf(now, zone), 1), zone);
  return soonest([lead?.wakeAt, again?.at, nextDaily(context), quietUntil(context.settings, now), midnight])!;
}

/** When the rep will be reminded next, of a touch or of the day; for "Test my reminders". */
export async function nextReminder(db: Db, now: Instant): Promise<number | null> {
  const context = await contextFor(db, await readSharedContext(db, now), undefined, now);
  const lead = await db.leads.where('dueAt').above(now).first();
  return soonest([lead?.dueAt, nextDaily(context)]);
}

function soonest(times: readonly (number | null | undefined)[]): number | null {
  const known = times.filter((time) => time !== null && time !== undefined);
  return known.length > 0 ? Math.min(...known) : null;
}
