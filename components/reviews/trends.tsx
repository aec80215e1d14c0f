import { useMemo } from 'react';

import type { Course } from '@/lib/domain/metrics/course';
import { measureOne, metrics } from '@/lib/domain/metrics/measure';
import type { MetricContext } from '@/lib/domain/metrics/metric';
import type { Period } from '@/lib/domain/metrics/period';
import { t } from '@/lib/i18n';

import { countWords, valueWords } from '../numbers/number-words';
import { Section } from '../ui/section';
import { ComparedTable } from './compared-table';

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
];

export type Trend = { name: string; now: string; before: string; counts: string };

/** The numbers of a review, in words. */
export function trendsOf(
  courses: readonly Course[],
  { now, before }: { now: Period; before: Period },
  context: MetricContext,
): Trend[] {
  return LOOKED_AT.map((id) => {
    const metric = metrics.find((one) => one.id === id)!;
    const [is] = measureOne(metric, courses, { ...now, by: null }, context);
    const [was] = measureOne(metric, courses, { ...before, by: null }, context);
    return {
      name: t(`metrics.name.${id}`),
      now: valueWords(is!),
      before: was!.of > 0 ? valueWords(was!) : '',
      counts: countWords(is!),
    };
  });
}

export function Trends({
  courses,
  periods,
  context,
}: {
  courses: readonly Course[];
  periods: { now: Period; before: Period };
  context: MetricContext;
}) {
  const rows = useMemo(() => trendsOf(courses, periods, context), [courses, periods, context]);
  return (
    <Section
      title={t('review.trends')}
      aside={
        <a className="text-small text-soft underline" href="#numbers">
          {t('review.all-numbers')}
        </a>
      }
    >
      <ComparedTable label={t('review.trends')} head={t('review.number')} rows={rows} />
    </Section>
  );
}
