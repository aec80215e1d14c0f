import type { Instant } from '@/lib/domain/time/calendar';

/** What one tab may have noted in a minute: two long conversations, and more than anybody reads. */
export const MOST_A_MINUTE = 250;
const MINUTE_MS = 60_000;

const spent = new Map<number, { since: Instant; count: number }>();

/**
 * Takes `count` (messages, or facts) out of what a tab may still have noted in this minute; false where there
 * is not as much left, and then nothing is taken. Kept in memory: a worker that was stopped had nothing to do
 * for half a minute.
 */
export function allow(tab: number, count: number, now: Instant): boolean {
  const before = spent.get(tab);
  const begun =
    before && now >= before.since && now - before.since < MINUTE_MS ? before : { since: now, count: 0 };
  if (begun.count + count > MOST_A_MINUTE) return false;
  spent.set(tab, { since: begun.since, count: begun.count + count });
  return true;
}
