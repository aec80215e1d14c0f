import { t } from '@/lib/i18n';

/** The time a review is for, as people say it on any day: from how it is kept (`reviewPeriod`). */
export function periodWords(period: string): string {
  const [kind, from = kind] = period.split(' ') as [string, string?];
  if (kind === 'week') return t('review.period.week', { day: said(from, DAY) });
  if (kind === 'quarter') {
    const [year, first] = from.split('-').map(Number) as [number, number];
    const last = `${year}-${String(first + 2).padStart(2, '0')}`;
    return t('review.period.quarter', { from: said(from, { month: 'long' }), to: said(last, MONTH) });
  }
  return said(period, period.length > 'YYYY-MM'.length ? DAY : MONTH);
}

const MONTH = { month: 'long', year: 'numeric' } as const;
const DAY = { day: 'numeric', month: 'short', year: 'numeric' } as const;

const said = (day: string, how: Intl.DateTimeFormatOptions) =>
  new Date(`${day}T12:00:00Z`.replace(/^(\d+-\d+)T/, '$1-01T')).toLocaleDateString('en-GB', {
    ...how,
    timeZone: 'UTC',
  });
