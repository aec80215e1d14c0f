import { useMemo } from 'react';

import { type Counts, sumOf } from '@/lib/domain/counts/days';
import { measuredOne } from '@/lib/domain/counts/measured';
import { metrics } from '@/lib/domain/metrics/measure';
import type { Period } from '@/lib/domain/metrics/period';
import type { Zone } from '@/lib/domain/time/calendar';
import { t } from '@/lib/i18n';

import { countWords, valueWords } from '../numbers/number-words';
import { Section } from '../ui/section';
import { ComparedTable, type Every } from './compared-table';

/** The numbers a review begins with. */
const LOOKED_AT = [
  'new-leads',
  'touches-sent',
  'first-response-median',
  'sla-adherence',
  'contact-rate',
  'reply-rate',
  'follow-up-rate',
  'meetings-booked',
  'no-show-rate',
  'win-rate',
].map((id) => metrics.find((one) => one.id === id)!);

export type Trend = { name: string; now: string; before: string; counts: string };
export type Periods = { now: Period; before: Period };

/** The numbers of a review, in words. */
export function trendsOf(counts: Counts, periods: Periods, zone: Zone): Trend[] {
  const of = (period: Period) => ({ cells: sumOf(counts, period, zone), until: counts.until });
  const [now, before] = [of(periods.now), of(periods.before)];
  return LOOKED_AT.map((metric) => {
    const [is, was] = [measuredOne(metric, now), measuredOne(metric, before)];
    return {
      name: t(`metrics.name.${metric.id}`),
      now: valueWords(is),
      before: was.of > 0 ? valueWords(was) : '',
      counts: countWords(is),
    };
  });
}

export function Trends({
  counts,
  periods,
  every,
  zone,
}: {
  counts: Counts;
  periods: Periods;
  every: Every;
  zone: Zone;
}) {
  const rows = useMemo(() => trendsOf(counts, periods, zone), [counts, periods, zone]);
  return (
    <Section
      title={t('review.trends')}
      aside={
        <a className="text-small text-soft underline" href="#numbers">
          {t('review.all-numbers')}
        </a>
      }
    >
      <ComparedTable label={t('review.trends')} head={t('review.number')} every={every} rows={rows} />
    </Section>
  );
}
