import { t } from '@/lib/i18n';

import { useLive } from '../data/use-live';
import { useNow } from '../data/use-now';
import { useServices } from '../data/services';
import { countWords } from './count-words';

/** How much is due, how much is done, and what is left of the day's limits. */
export function Counts({ due }: { due: number | undefined }) {
  const { clock } = useServices();
  const quarter = useNow(15 * 60_000);
  const { data } = useLive(
    ['counts'],
    async () => {
      const { readToday } = await import('@/lib/store/read/day');
      return (db) => readToday(db, clock() as never);
    },
    quarter,
  );
  return (
    <p role="group" className="min-h-8 text-small text-faint" aria-label={t('today.counts')}>
      {data && due !== undefined && countWords(due, data)}
    </p>
  );
}
