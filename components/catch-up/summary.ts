import type { CatchUp } from '@/lib/domain/queue/catch-up';
import { t } from '@/lib/i18n';

/** More days than this are counted and not listed. */
const LISTED = 5;

/** "37 overdue → 12, 12, 13 over 3 days; 4 suggested to skip". */
export function summary({ changes, days, left }: CatchUp): string {
  const skips = changes.filter(({ action }) => action === 'skip').length;
  const counts =
    days
      .slice(0, LISTED)
      .map(({ count }) => count)
      .join(', ') + (days.length > LISTED ? ' …' : '');
  const over =
    days.length > 0
      ? t('catch-up.over', { count: days.length, overdue: changes.length - skips + left.length, counts })
      : '';
  return [over, skips > 0 ? t('catch-up.suggested', { count: skips }) : ''].filter(Boolean).join('; ');
}
