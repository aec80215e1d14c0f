import { t } from '@/lib/i18n';

import type { LeadView } from '../../../lib/views/lead-view';
import { openDashboard } from '../../data/open-dashboard';
import { useCommand } from '../../data/use-command';
import { Button } from '../../ui/button';

/** Out of the way without being forgotten, and back again. */
export function PutAway({ view: { row, about }, onDone }: { view: LeadView; onDone: () => void }) {
  const { run, busy } = useCommand();
  const away = row.status === 'archived';
  const press = () =>
    run(away ? { type: 'enrol', leadId: row.id, about } : { type: 'archive', leadId: row.id }).then(
      ({ ok }) => ok && onDone(),
    );
  return (
    <>
      <div className="flex items-center gap-4">
        <p className="flex-1 text-small text-faint">{t('edit-lead.archive-hint')}</p>
        <Button disabled={busy} onClick={() => void press()}>
          {t(away ? 'edit-lead.back' : 'edit-lead.archive')}
        </Button>
      </div>
      <div className="flex items-center gap-4">
        <p className="flex-1 text-small text-faint">{t('edit-lead.erase-hint')}</p>
        <Button onClick={() => openDashboard('leads', row.id)}>{t('edit-lead.erase')}</Button>
      </div>
    </>
  );
}
