import type { Course } from './course';
import type { Asked, Measured } from './measure';

/** What a source cost in the period, in whatever currency, by source. */
export type Costs = Readonly<Record<string, number>>;

/**
 * What a lead and a first meeting cost, of the sources that have a cost (speed-to-lead): of all of them
 * together, and of each where numbers are told apart by source. Null where a cost brought nobody: there is no
 * price of nothing.
 */
export function costPer(courses: readonly Course[], costs: Costs, { from, to, by }: Asked): Measured[] {
  const within = (at: number | undefined) =>
    at !== undefined && (from === null || at >= from) && (to === null || at < to);
  const names = Object.keys(costs).toSorted();
  if (names.length === 0) return [];
  const groups = [null, ...(by === 'source' ? names : [])];
  const row = (
    metric: string,
    name: string | null,
    came: (course: Course) => number | undefined,
  ): Measured => {
    const mine = name === null ? names : [name];
    const n = courses.filter((course) => mine.includes(course.source) && within(came(course))).length;
    const sum = mine.reduce((all, one) => all + costs[one]!, 0);
    return { metric, by: name, value: n === 0 ? null : sum / n, unit: 'money', n, of: n, interval: null };
  };
  return [
    ...groups.map((name) => row('cost-per-lead', name, ({ savedAt }) => savedAt)),
    ...groups.map((name) => row('cost-per-meeting', name, ({ calls }) => calls[0]?.at)),
  ];
}
