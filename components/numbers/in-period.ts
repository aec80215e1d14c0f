import { type Counts, daysOf, sumOf } from '@/lib/domain/counts/days';
import { type Asked, PACE_DAYS } from '@/lib/domain/counts/questions';
import type { Period } from '@/lib/domain/metrics/period';
import { addDays, type Day, dayOf, type Instant, type Zone } from '@/lib/domain/time/calendar';

/** The first day that is asked for, for a period and for the pace of the last weeks; null: all there are. */
export function firstDay(period: Period | null, now: Instant, zone: Zone): Day | null {
  if (period === null) return null;
  const [first] = daysOf(period, zone);
  const pace = addDays(dayOf(now, zone), 1 - PACE_DAYS);
  return first < pace ? first : pace;
}

/** What the questions are answered from, of a period. */
export function inPeriod(counts: Counts, period: Period | null, now: Instant, zone: Zone): Asked {
  return {
    period: { cells: sumOf(counts, period, zone), until: counts.until },
    now: counts.now,
    days: counts.days,
    today: dayOf(now, zone),
  };
}
