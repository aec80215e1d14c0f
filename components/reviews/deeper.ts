import type { MonthCost } from '@/lib/domain/month-cost';
import { broughtIn, type Counts, sumOf } from '@/lib/domain/counts/days';
import { measuredEach } from '@/lib/domain/counts/measured';
import { costPer, costsWithin } from '@/lib/domain/metrics/costs';
import { type Measured, metrics } from '@/lib/domain/metrics/measure';
import type { Dimension } from '@/lib/domain/metrics/metric';
import type { Period } from '@/lib/domain/metrics/period';
import type { Playbook } from '@/lib/domain/playbook/playbook';
import type { Zone } from '@/lib/domain/time/calendar';
import { t } from '@/lib/i18n';

import { countWords, valueWords } from '../numbers/number-words';
import type { Periods, Trend } from './trends';

type Every = Playbook['reviews'][number]['every'];
type LookedAt = readonly (readonly [metric: string, by: Dimension])[];

/**
 * What a long review looks at beyond the trends: each month what works and where leads fall out
 * (seven-components: scripts, timing, channels, the funnel); each quarter whether it is paying.
 */
const LOOKED_AT: Readonly<Record<Every, LookedAt>> = {
  day: [],
  week: [],
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

/** By what a review tells numbers apart, three things at most. */
export const toldApartBy = (every: Every): Dimension[] => [...new Set(LOOKED_AT[every].map(([, by]) => by))];

/** One number told apart, as the review and its page say it. */
export type Deeper = { title: string; rows: readonly Trend[] };

export function deeperOf(
  every: Every,
  { all, groups }: { all: Counts; groups: Partial<Record<Dimension, Counts>> },
  { now, before }: Periods,
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
  const told = LOOKED_AT[every].map(([id, by]) => {
    const [metric, counts] = [metrics.find((one) => one.id === id)!, groups[by]];
    return compared(id, by, (period) =>
      counts ? measuredEach(metric, { cells: sumOf(counts, period, zone), until: counts.until }) : [],
    );
  });
  const paid =
    every === 'quarter'
      ? ['cost-per-lead', 'cost-per-meeting'].map((id) =>
          compared(id, 'source', (period) =>
            costPer(
              broughtIn(sumOf(all, period, zone)),
              costsWithin(costs, period, all.until, zone),
              'source',
            ).filter(({ metric }) => metric === id),
          ),
        )
      : [];
  return [...told, ...paid].filter(({ rows }) => rows.length > 0);
}
