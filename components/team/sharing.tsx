import '@/lib/i18n/team/join';

import type { Member, Roster } from '@/lib/domain/settings/roster';
import { may, NewLeads } from '@/lib/domain/team/roles';
import { t } from '@/lib/i18n';

import { useCommand } from '../data/use-command';
import { useRoster } from '../data/use-roster';
import { SelectField } from '../ui/field';

/** What there is to do for whoever saves no leads of their own for the team. */
function standingWords({ role, assists = [] }: Member, roster: Roster): string {
  if (role === 'reader') return t('team-join.reads');
  const names = roster.filter(({ id }) => assists.includes(id)).map(({ name }) => name);
  return names.length > 0
    ? t('team-join.assists-them', { names: names.join(', ') })
    : t('team-join.assists-nobody');
}

/**
 * Who sees the leads that members save from now on: a manager chooses, everybody reads it. Who saves none reads what
 * their role is for.
 */
export function Sharing() {
  const { data } = useRoster();
  const { run, busy } = useCommand();
  const me = data?.me;
  if (!me) return null;
  const { newLeads } = data;
  if (!may(me.role, 'rules'))
    return (
      <p className="text-small text-soft">
        {may(me.role, 'assign')
          ? t(
              newLeads === 'group' && !me.group
                ? 'team-join.leads-no-group'
                : `team-join.leads-is-${newLeads}`,
            )
          : standingWords(me, data.roster)}
      </p>
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
