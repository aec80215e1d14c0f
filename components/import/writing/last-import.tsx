import { t } from '@/lib/i18n';

import { dayWords } from '../../data/format';
import { useServices } from '../../data/services';
import { useLive } from '../../data/use-live';
import { UndoImport } from './undo-import';

/** The last import, as long as it stands: it can be taken back days later. */
export function LastImport({ zone }: { zone: string }) {
  const { clock } = useServices();
  const { data: last } = useLive(['last-import'], async () => {
    const { readLastBatch } = await import('@/lib/store/read/batch');
    return (db) => readLastBatch(db, 'import', null);
  });
  if (!last) return null;
  const leads = new Set(last.parts.flatMap(({ commands }) => commands.map(({ leadId }) => leadId)));
  const said = { file: last.name ?? '', count: leads.size, when: dayWords(last.at, clock(), zone) };
  return (
    <div className="flex flex-wrap items-center gap-4">
      <p className="text-small text-soft">{t('import.last', said)}</p>
      <UndoImport key={last.id} batch={last.id} />
    </div>
  );
}
