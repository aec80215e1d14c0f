import { t } from '@/lib/i18n';

import { usePanel } from '../../data/panel-state';
import { undoBatch } from '../../data/run-many';
import { useCommand } from '../../data/use-command';
import { useLive } from '../../data/use-live';
import { useServices } from '../../data/services';
import { Button } from '../../ui/button';
import type { LeadView } from '../../../lib/views/lead-view';

/**
 * One asks to stop for themselves; here the company is stopped for all of them, and for whoever is saved
 * there later.
 */
export function StopCompany({ view: { row }, onDone }: { view: LeadView; onDone: () => void }) {
  const { db } = useServices();
  const { run, busy } = useCommand();
  const showToast = usePanel(({ showToast }) => showToast);
  const company = row.fields['company']!.value;
  const { data: count } = useLive(['company', row.companyKey], async () => {
    const { countToStop } = await import('@/lib/store/read/colleagues');
    return (database) => countToStop(database, row.companyKey);
  });
  const stop = async () => {
    const { ok, id } = await run({ type: 'stop-company', company });
    if (!ok) return;
    onDone();
    showToast({
      tone: 'plain',
      text: t('company.stopped', { count: count ?? 0, company }),
      action: { label: t('now.undo'), run: () => void db().then((database) => undoBatch(run, database, id)) },
    });
  };
  return (
    <>
      <p className="text-soft">{t('company.stop-text', { count: count ?? 0 })}</p>
      <Button look="primary" disabled={busy || count === undefined} onClick={() => void stop()}>
        {t('company.stop-all', { count: count ?? 0 })}
      </Button>
    </>
  );
}
