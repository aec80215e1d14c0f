import type { Instant } from '@/lib/domain/time/calendar';
import { isDoubted, latestBelieved } from '@/lib/domain/time/doubt';
import { type Db, type LeadRow, UNSEEN } from '@/lib/store/database/db';

/**
 * Up to when everything due has been told; and when the rep wants to hear of it again. Rows of `notified`
 * like any other.
 */
export const TOLD = 'told';
export const AGAIN = 'again';

/**
 * What nothing has been said of. What was told ahead of now was told by a clock that was wrong, and has its
 * own time still to come.
 */
export async function unsaid(
  db: Db,
  all: { id: string; row: LeadRow }[],
  now: Instant,
): Promise<{ id: string; row: LeadRow }[]> {
  const known = await db.notified.bulkGet(all.map(({ id }) => id));
  return all.filter((_, n) => known[n] === undefined || isDoubted(known[n].at, now));
}

/**
 * Up to when everything due has been told, as far as that can be believed: the clock may have been ahead when
 * it was noted.
 */
export async function toldUntil(db: Db, now: Instant): Promise<number> {
  const noted = (await db.notified.get(TOLD))?.at ?? 0;
  if (!isDoubted(noted, now)) return Math.min(noted, now);
  const last = await db.notified.where('at').between(UNSEEN, latestBelieved(now), false, true).last();
  return Math.min(last?.at ?? 0, now);
}

/** When the rep was last told something; null if never. */
export async function lastReminder(db: Db, now: Instant): Promise<number | null> {
  const told = await db.notified.where('at').between(UNSEEN, latestBelieved(now), false, true).toArray();
  const times = told.filter(({ id }) => id !== TOLD && id !== AGAIN).map(({ at }) => at);
  return times.length > 0 ? Math.max(...times) : null;
}
