import { scopesOf } from '@/lib/domain/settings/roster';
import { newLeadScope } from '@/lib/domain/settings/new-leads';
import { t } from '@/lib/i18n';
import type { ReadRoster } from '@/lib/store/read/roster';

import { SelectField } from '../../ui/field';
import { scopeWords } from './scope-words';

type Props = {
  team: ReadRoster & { me: NonNullable<ReadRoster['me']> };
  chosen: string | undefined;
  onChange: (scope: string) => void;
};

/** Who sees a lead that is about to be saved: as the team has it for new leads, until the rep says otherwise. */
export function NewLeadSees({ team: { me, roster, newLeads }, chosen, onChange }: Props) {
  const usual = newLeadScope(me, newLeads);
  const scope = chosen ?? usual;
  return (
    <div>
      <SelectField
        label={t('team-lead.sees')}
        hint={scope === usual ? t('team-lead.sees-usual') : undefined}
        value={scope}
        choices={scopesOf(me, roster).map((one) => ({ value: one, label: scopeWords(one, roster) }))}
        onChange={({ target }) => onChange(target.value)}
      />
    </div>
  );
}
