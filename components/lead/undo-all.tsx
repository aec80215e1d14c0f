import { t } from '@/lib/i18n';

import { undoBatch } from '../data/run-many';
import { useCommand } from '../data/use-command';
import { useLive } from '../data/use-live';
import { useServices } from '../data/services';
import { Button } from '../ui/button';

/**
 * The lead's last change was one of many made by one press: the way back for all of them, however long ago it
 * was.
 */
export function UndoAll({ batch }: { batch: string }) {
  const { db } = useServices();
  const { run, busy } = useCommand();
  const { data } = useLive(['batch', batch], async () => {
    const { readBatch } = await import('@/lib/store/read/batch');
    return (database) => readBatch(database, batch).then((found) => found ?? null);
  });
  if (!data || data.count === 0) return null;
  return (
    <Button
      look="quiet"
      disabled={busy}
      onClick={() => void db().then((database) => undoBatch(run, database, batch))}
    >
      {t('now.undo-all', { count: data.count })}
    </Button>
  );
}
