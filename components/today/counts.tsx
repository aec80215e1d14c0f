import { t } from '@/lib/i18n';

import { useLive } from '../data/use-live';
import { useNow } from '../data/use-now';
import { useServices } from '../data/services';
import { countWords } from './count-words';

/** How much is due, how much is done, and what is left of the day's limits. */
export function Counts() {
  const { clock } = useServices();
  const quarter = useNow(15 * 60_000);
  const { data } = useLive(
    ['counts'],
    async () => {
      const [{ dueCount }, { readToday }] = await Promise.all([
        import('@/lib/store/read/due'),
        import('@/lib/store/read/day'),
      ]);
      return async (db) => ({ due: await dueCount(db), day: await readToday(db, clock() as never) });
    },
    quarter,
  );
  return (
    <p role="group" className="min-h-8 text-small text-faint" aria-label={t('today.counts')}>
      {data && countWords(data.due, data.day)}
    </p>
  );
}
