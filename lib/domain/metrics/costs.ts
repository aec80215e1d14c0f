import type { MonthCost } from '../month-cost';
import { addDays, type Day, type Instant, midnightOf, type Zone } from '../time/calendar';
import type { Course } from './course';
import type { Asked, Measured } from './measure';
import type { Period } from './period';

/** What a source cost in the period, in whatever currency, by source. */
export type Costs = Readonly<Record<string, number>>;

/**
 * What each source cost in a period (null: ever, until now), its months spread evenly over their days: a week
 * has its share of a month, and the month under way as much of it as is over.
 */
export function costsWithin(
  costs: readonly MonthCost[],
  period: Period | null,
  until: Instant,
  zone: Zone,
): Costs {
  const from = period?.from ?? Number.NEGATIVE_INFINITY;
  const to = Math.min(period?.to ?? until, until);
  const sums: Record<string, number> = {};
  for (const { source, month, amount } of costs) {
    const begins = midnightOf(`${month}-01` as Day, zone);
    const ends = midnightOf(`${addDays(`${month}-01` as Day, 31).slice(0, 7)}-01` as Day, zone);
    const share = Math.max(0, Math.min(ends, to) - Math.max(begins, from)) / (ends - begins);
    if (share > 0) sums[source] = (sums[source] ?? 0) + amount * share;
  }
  return sums;
}

/** How many leads, and how many first meetings, a source brought. */
export type Brought = (what: 'leads' | 'meetings', source: string) => number;

/** The same of these courses, in the time asked for. */
export function broughtBy(courses: readonly Course[], { from, to }: Pick<Asked, 'from' | 'to'>): Brought {
  const within = (at: number | undefined) =>
    at !== undefined && (from === null || at >= from) && (to === null || at < to);
  return (what, source) =>
    courses.filter(
      (course) => course.source === source && within(what === 'leads' ? course.savedAt : course.calls[0]?.at),
    ).length;
}

/**
 * What a lead and a first meeting cost, of the sources that have a cost (speed-to-lead): of all of them
 * together, and of each where numbers are told apart by source. Null where a cost brought nobody: there is no
 * price of nothing.
 */
export function costPer(brought: Brought, costs: Costs, by: Asked['by']): Measured[] {
  const names = Object.keys(costs).toSorted();
  if (names.length === 0) return [];
  const groups = [null, ...(by === 'source' ? names : [])];
  const row = (metric: string, name: string | null, what: 'leads' | 'meetings'): Measured => {
    const mine = name === null ? names : [name];
    const n = mine.reduce((all, one) => all + brought(what, one), 0);
    const sum = mine.reduce((all, one) => all + costs[one]!, 0);
    return { metric, by: name, value: n === 0 ? null : sum / n, unit: 'money', n, of: n, interval: null };
  };
  return [
    ...groups.map((name) => row('cost-per-lead', name, 'leads')),
    ...groups.map((name) => row('cost-per-meeting', name, 'meetings')),
  ];
}
