import { wilson } from '../experiment/intervals';
import type { Instant } from '../time/calendar';
import { conversion } from './conversion';
import type { Course } from './course';
import type { Dimension, Metric, Observation, Unit, MetricContext } from './metric';
import { mean, percentile } from '../percentile';
import { reaches } from './reach';
import { speed } from './speed';
import { stages } from './stages';
import { touches } from './touches';
import { type Wait, waitedUntil } from './waiting';

/** Every number there is, by what it is about, in the order in which they are shown. */
export const metricGroups = { speed, touches, conversion, stages } as const;
export const metrics: readonly Metric[] = Object.values(metricGroups).flat();

/**
 * One number. `value` is null where it cannot be told: nobody to count, or a time that more than so many have
 * not reached. A share counts `n` of `of`; a time or a mean is of `of`, of whom `n` have come to their end;
 * `interval` is that of a share (Wilson, 95 %).
 */
export type Measured = {
  metric: string;
  by: string | null;
  value: number | null;
  unit: Unit;
  n: number;
  of: number;
  interval: readonly [number, number] | null;
};

/**
 * What is asked for: what happened from `from` on and before `to` (moments), told apart by `by` where that is
 * given.
 */
export type Asked = { from: Instant | null; to: Instant | null; by: Dimension | null };

/** Fewer say nothing: what is shown is "3 of 4: too few to say". */
export const ENOUGH = 5;

/** Every metric over these leads: of all together first (`by` null), then of each group, by name. */
export function measure(courses: readonly Course[], asked: Asked, context: MetricContext): Measured[] {
  const within = courses.filter((course) => reaches(course, asked.from, asked.to));
  return metrics.flatMap((metric) => count(metric, metric.standing ? courses : within, asked, context));
}

/** One metric, as `measure` has it. */
export function measureOne(
  metric: Metric,
  courses: readonly Course[],
  asked: Asked,
  context: MetricContext,
): Measured[] {
  const within = (course: Course) => metric.standing || reaches(course, asked.from, asked.to);
  return count(metric, courses.filter(within), asked, context);
}

function count(
  metric: Metric,
  courses: readonly Course[],
  { from, to, by }: Asked,
  context: MetricContext,
): Measured[] {
  const seen: Observation<object>[] = [];
  for (const course of courses)
    for (const one of metric.read(course, context) as readonly Observation<object>[])
      // How things stand at the end of a period is of that period.
      if (
        (from === null || one.at >= from) &&
        (to === null || one.at < to || (metric.standing && one.at === to))
      )
        seen.push(one);
  const all = total(metric, null, seen);
  if (by === null) return [all];
  const groups = Map.groupBy(seen, ({ where }) => where()[by]);
  return [
    all,
    ...[...groups]
      .flatMap(([name, some]) => (name === undefined ? [] : [total(metric, name, some)]))
      .toSorted((a, b) => order.compare(a.by!, b.by!)),
  ];
}

const order = new Intl.Collator('en', { numeric: true });

function total(metric: Metric, by: string | null, seen: readonly object[]): Measured {
  const of = seen.length;
  switch (metric.kind) {
    case 'count':
      return told(metric, by, { value: of, n: of, of });
    case 'share': {
      const n = (seen as readonly { hit: boolean }[]).filter(({ hit }) => hit).length;
      return told(metric, by, { value: of === 0 ? null : n / of, n, of });
    }
    case 'quantile': {
      const waits = seen as readonly Wait[];
      const n = waits.filter(({ over }) => over).length;
      return told(metric, by, { value: waitedUntil(waits, metric.share), n, of });
    }
    case 'middle':
      return told(metric, by, { value: percentile(valuesOf(seen), 0.5), n: of, of });
    case 'mean':
      return told(metric, by, { value: mean(valuesOf(seen)), n: of, of });
  }
}

/** A number as it is told, once it is counted. */
export function told(
  { id, unit, kind }: Metric,
  by: string | null,
  { value, n, of }: Pick<Measured, 'value' | 'n' | 'of'>,
): Measured {
  const interval = kind === 'share' ? wilson({ n: of, successes: n }) : null;
  return { metric: id, by, value, unit, n, of, interval };
}

const valuesOf = (seen: readonly object[]) =>
  (seen as readonly { value: number }[]).map(({ value }) => value);
