import type { Instant } from '@/lib/domain/time/calendar';

/** What one tab may have noted in a minute: two long conversations, and more than anybody reads. */
export const MOST_OF_TAB = 250;
/** The same for all tabs of a site together: a browser that opens again with a dozen of its conversations. */
const MOST_OF_SITE = 1000;
const MINUTE_MS = 60_000;

const spent = new Map<string, { since: Instant; count: number }>();

/**
 * Takes `count` (messages, or facts) out of what a tab, and all those of its site together, may still have
 * noted in this minute; false where there is not as much left, and then nothing is taken. Kept in memory: a
 * worker that was stopped had nothing to do for half a minute.
 */
export function allow(tab: { id: number; site: string }, count: number, now: Instant): boolean {
  const limits: [string, number][] = [
    [`tab ${tab.id}`, MOST_OF_TAB],
    [`site ${tab.site}`, MOST_OF_SITE],
  ];
  const after = limits.map(([name, most]) => {
    const before = spent.get(name);
    const sameMinute = before && now >= before.since && now - before.since < MINUTE_MS;
    const { since, count: already } = sameMinute ? before : { since: now, count: 0 };
    return { name, most, since, count: already + count };
  });
  if (after.some((one) => one.count > one.most)) return false;
  for (const { name, since, count: taken } of after) spent.set(name, { since, count: taken });
  return true;
}
