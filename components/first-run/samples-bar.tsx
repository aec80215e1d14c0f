import { SAMPLE_PREFIX } from '@/lib/domain/simulate/sample-id';
import { t } from '@/lib/i18n';

import { useCommand } from '../data/use-command';
import { useLive } from '../data/use-live';
import { Notice } from '../ui/notice';

/** While there are sample leads: that they are invented, and one press that removes them all. */
export function SamplesBar() {
  const { run } = useCommand();
  const { data = [] } = useLive(
    ['samples'],
    async () => (db) => db.leads.where('id').startsWith(SAMPLE_PREFIX).primaryKeys(),
  );
  if (data.length === 0) return null;
  const remove = () =>
    void run({
      type: 'batch',
      commands: data.map((leadId) => ({ type: 'erase-lead', leadId, id: crypto.randomUUID() })),
    });
  return (
    <Notice action={t('today.samples.remove')} onAction={remove}>
      {t('today.samples.there', { count: data.length })}
    </Notice>
  );
}
