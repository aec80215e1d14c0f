import '@/lib/i18n/team/join';

import { may, NewLeads } from '@/lib/domain/team/roles';
import { t } from '@/lib/i18n';

import { useCommand } from '../data/use-command';
import { useRoster } from '../data/use-roster';
import { SelectField } from '../ui/field';

/** Who sees the leads that members save from now on: a manager chooses, everybody reads it. */
export function Sharing() {
  const { data } = useRoster();
  const { run, busy } = useCommand();
  const me = data?.me;
  if (!me) return null;
  const { newLeads } = data;
  if (!may(me.role, 'rules'))
    return (
      may(me.role, 'assign') && (
        <p className="text-small text-soft">
          {t(
            newLeads === 'group' && !me.group ? 'team-join.leads-no-group' : `team-join.leads-is-${newLeads}`,
          )}
        </p>
      )
    );
  return (
    <div className="max-w-120">
      <SelectField
        label={t('team-join.leads')}
        hint={t(`team-join.leads-hint-${newLeads}`)}
        value={newLeads}
        disabled={busy}
        choices={NewLeads.options.map((one) => ({ value: one, label: t(`team-join.leads-${one}`) }))}
        onChange={({ target }) => void run({ type: 'save-sharing', newLeads: NewLeads.parse(target.value) })}
      />
    </div>
  );
}
