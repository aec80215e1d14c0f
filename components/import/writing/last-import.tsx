import { t } from '@/lib/i18n';

import { useLive } from '../../data/use-live';
import { UndoImport } from './undo-import';

/** The last import, as long as it stands: it can be taken back days later. */
export function LastImport() {
  const { data: last } = useLive(['last-import'], async () => {
    const { readLastBatch } = await import('@/lib/store/read/batch');
    return (db) => readLastBatch(db, 'import', null);
  });
  if (!last) return null;
  return (
    <div className="flex flex-wrap items-center gap-4">
      <p className="text-small text-soft">{t('import.last', { file: last.name ?? '', count: last.count })}</p>
      <UndoImport key={last.id} batch={last.id} />
    </div>
  );
}
