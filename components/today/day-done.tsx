import { t } from '@/lib/i18n';

import { clock as hourOf, dayWords } from '../data/format';
import { useServices } from '../data/services';
import { useLive } from '../data/use-live';
import { useNow } from '../data/use-now';
import { Empty } from '../ui/empty';

/** Nothing is due: that the day is done, and what the next one brings. */
export function DayDone({ zone }: { zone: string }) {
  const { clock } = useServices();
  const now = useNow(60_000);
  const { data } = useLive(['day-ahead'], async () => {
    const { readDayAhead } = await import('@/lib/store/read/day-ahead');
    return (db) => readDayAhead(db, clock());
  });
  if (!data) return null;
  if (!data.day)
    return <Empty title={t('today.none')}>{t(data.leads ? 'today.none-text' : 'today.nobody-text')}</Empty>;
  const { count, first } = data.day;
  const day = dayWords(first, now, zone);
  return (
    <Empty title={t('today.done')}>
      {t('today.ahead', {
        day: day[0]!.toUpperCase() + day.slice(1),
        count,
        time: hourOf(first, zone).replace(/^0/, ''),
      })}
    </Empty>
  );
}
