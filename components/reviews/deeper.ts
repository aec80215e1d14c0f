import type { MonthCost } from '@/lib/domain/month-cost';
import { broughtBy, costPer, costsWithin } from '@/lib/domain/metrics/costs';
import type { Course } from '@/lib/domain/metrics/course';
import { measureOne, type Measured, metrics } from '@/lib/domain/metrics/measure';
import type { Dimension, MetricContext } from '@/lib/domain/metrics/metric';
import type { Period } from '@/lib/domain/metrics/period';
import type { Playbook } from '@/lib/domain/playbook/playbook';
import type { Zone } from '@/lib/domain/time/calendar';
import { t } from '@/lib/i18n';

import { countWords, valueWords } from '../numbers/number-words';
import type { Trend } from './trends';

type Every = Playbook['reviews'][number]['every'];

/**
 * What a long review looks at beyond the trends: each month what works and where leads fall out
 * (seven-components: scripts, timing, channels, the funnel); each quarter whether it is paying.
 */
const LOOKED_AT: Readonly<Partial<Record<Every, readonly (readonly [metric: string, by: Dimension])[]>>> = {
  month: [
    ['reply-rate', 'channel'],
    ['re-engagement-rate', 'touch'],
    ['booking-rate', 'channel'],
    ['stage-conversion', 'stage'],
  ],
  quarter: [
    ['won', 'source'],
    ['win-rate', 'source'],
    ['lead-to-meeting', 'source'],
    ['cycle-length', 'source'],
    ['touches-to-close', 'tier'],
  ],
};

/** One number told apart, as the review and its page say it. */
export type Deeper = { title: string; rows: readonly Trend[] };

export function deeperOf(
  every: Every,
  courses: readonly Course[],
  { now, before }: { now: Period; before: Period },
  context: MetricContext,
  {
    costs,
    zone,
    nameOf,
  }: { costs: readonly MonthCost[]; zone: Zone; nameOf: (by: Dimension, group: string) => string },
): Deeper[] {
  const compared = (id: string, by: Dimension, of: (period: Period) => readonly Measured[]): Deeper => {
    const was = new Map(of(before).map((row) => [row.by, row]));
    return {
      title: t('review.by', {
        name: t(`metrics.name.${id}`),
        by: t(`numbers.dimension.${by}`).toLowerCase(),
      }),
      rows: of(now)
        .filter((row) => row.by !== null)
        .map((row) => ({
          name: nameOf(by, row.by!),
          now: valueWords(row),
          before: was.has(row.by) ? valueWords(was.get(row.by)!) : '',
          counts: countWords(row),
        })),
    };
  };
  const told = (LOOKED_AT[every] ?? []).map(([id, by]) => {
    const metric = metrics.find((one) => one.id === id)!;
    return compared(id, by, (period) => measureOne(metric, courses, { ...period, by }, context));
  });
  const paid =
    every === 'quarter'
      ? ['cost-per-lead', 'cost-per-meeting'].map((id) =>
          compared(id, 'source', (period) =>
            costPer(
              broughtBy(courses, period),
              costsWithin(costs, period, context.until, zone),
              'source',
            ).filter(({ metric }) => metric === id),
          ),
        )
      : [];
  return [...told, ...paid].filter(({ rows }) => rows.length > 0);
}
