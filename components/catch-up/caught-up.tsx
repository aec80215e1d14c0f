import { DAY } from '@/lib/domain/time/calendar';
import { t } from '@/lib/i18n';

import { undoBatch } from '../data/run-many';
import { useCommand } from '../data/use-command';
import { useLive } from '../data/use-live';
import { useServices } from '../data/services';
import { pastWords } from '../data/format';
import { Notice } from '../ui/notice';

/** How long Today offers to undo a catch-up; each lead's own screen offers it for ever. */
const DAYS = 2;

/** What was caught up today or the day before, and the way back. */
export function CaughtUp({ zone }: { zone: string }) {
  const { db, clock } = useServices();
  const { run, busy } = useCommand();
  const { data } = useLive(['caught-up'], async () => {
    const { readLastBatch } = await import('@/lib/store/read/batch');
    return (database) => readLastBatch(database, 'catch-up', null);
  });
  const now = clock();
  if (!data || now - data.at > DAYS * DAY) return null;
  const undo = () => void db().then((database) => undoBatch(run, database, data.id));
  return (
    <Notice action={busy ? undefined : t('catch-up.undo')} onAction={undo}>
      {t('catch-up.was', { count: data.count, when: pastWords(data.at, now, zone) })}
    </Notice>
  );
}
