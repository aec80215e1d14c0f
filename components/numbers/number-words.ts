import { ENOUGH, type Measured } from '@/lib/domain/metrics/measure';
import { t } from '@/lib/i18n';

/** In minutes. */
const HOUR = 60;
const DAY = 24 * HOUR;

const rounded = (value: number, digits = 0) =>
  value.toLocaleString('en-GB', { maximumFractionDigits: digits });

/** A share of 1 in whole percent. */
export const percent = (share: number): string => t('numbers.share', { value: rounded(share * 100) });

/** Minutes as a person says them. */
export function minutesWords(minutes: number): string {
  if (minutes < 2 * HOUR) return t('numbers.minutes', { value: rounded(minutes) });
  if (minutes < 2 * DAY) return t('numbers.hours', { value: rounded(minutes / HOUR, 1) });
  return daysWords(minutes / DAY);
}

/** Whether it is a share of a handful, which says nothing. */
export const isOfFew = ({ unit, of }: Measured): boolean => unit === 'share' && of > 0 && of < ENOUGH;

/** The number itself; a share of a handful says so instead of a percentage. */
export function valueWords(row: Measured): string {
  const { unit, value, n, of } = row;
  if (isOfFew(row)) return t('numbers.few', { n, of });
  if (value === null) return t(of === 0 ? 'numbers.nothing' : 'numbers.unknown');
  switch (unit) {
    case 'share':
      return percent(value);
    case 'minutes':
      return minutesWords(value);
    case 'days':
      return daysWords(value);
    case 'touches':
    case 'money':
      return rounded(value, 1);
    case 'count':
      return rounded(value);
  }
}

/** What stands behind the number, and how far a share can be trusted; nothing where the number says it itself. */
export function countWords(row: Measured): string {
  const { unit, n, of, interval } = row;
  if (unit === 'count' || of === 0 || isOfFew(row)) return '';
  const counts = unit === 'share' || n !== of ? t('numbers.of-all', { n, of }) : rounded(of);
  if (!interval) return counts;
  return `${counts} · ${t('numbers.interval', { low: rounded(interval[0] * 100), high: rounded(interval[1] * 100) })}`;
}

function daysWords(days: number): string {
  return t('numbers.days', { value: rounded(days, 1), count: Math.round(days * 10) / 10 });
}
