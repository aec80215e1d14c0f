import {
  addDays,
  type Day,
  daysBetween,
  type Instant,
  midnightOf,
  weekday,
  type Zone,
} from '../time/calendar';

export const PERIODS = ['this-week', 'last-week', '30-days', '90-days', 'all'] as const;
export type PeriodName = (typeof PERIODS)[number];

/** Moments: from the first on and before the second. */
export type Period = { from: Instant; to: Instant };

function between(first: Day, last: Day, zone: Zone): Period {
  return { from: midnightOf(first, zone), to: midnightOf(addDays(last, 1), zone) };
}

/**
 * The days a period has, `today` the last of those that are not over; null: all there are. Weeks begin on
 * Monday.
 */
function daysOf(name: PeriodName, today: Day): [Day, Day] | null {
  const monday = addDays(today, 1 - weekday(today));
  switch (name) {
    case 'this-week':
      return [monday, today];
    case 'last-week':
      return [addDays(monday, -7), addDays(monday, -1)];
    case '30-days':
      return [addDays(today, -29), today];
    case '90-days':
      return [addDays(today, -89), today];
    case 'all':
      return null;
  }
}

/**
 * A period by its name, and the one of as many days before it to compare with (for weeks the same days of the
 * week before). Null: everything.
 */
export function periodOf(name: PeriodName, today: Day, zone: Zone): { now: Period; before: Period } | null {
  const days = daysOf(name, today);
  if (!days) return null;
  const [first, last] = days;
  const back = name === 'this-week' || name === 'last-week' ? 7 : daysBetween(first, last) + 1;
  return {
    now: between(first, last, zone),
    before: between(addDays(first, -back), addDays(last, -back), zone),
  };
}
