import { useState } from 'react';

import { type Member, type Roster, scopesOf } from '@/lib/domain/settings/roster';
import { t } from '@/lib/i18n';
import type { LeadRow } from '@/lib/store/database/db';

import { useCommand } from '../../data/use-command';
import { Button } from '../../ui/button';
import { SelectField } from '../../ui/field';
import { scopeWords } from './scope-words';

type Props = { row: LeadRow; me: Member; roster: Roster; onDone: () => void };

/** Who sees the lead from now on, with what that means before it is pressed. */
export function ShareForm({ row, me, roster, onDone }: Props) {
  const { run, busy } = useCommand();
  const [scope, setScope] = useState(row.scope);
  const choices = [...new Set([row.scope, ...scopesOf(me, roster)])];
  const share = async () => {
    if ((await run({ type: 'share-lead', leadId: row.id, scope })).ok) onDone();
  };
  return (
    <div className="flex flex-col gap-4">
      <SelectField
        autoFocus
        label={t('team-lead.sees')}
        hint={t('team-lead.sees-hint')}
        value={scope}
        choices={choices.map((one) => ({ value: one, label: scopeWords(one, roster) }))}
        onChange={(event) => setScope(event.target.value)}
      />
      <Button look="primary" disabled={busy || scope === row.scope} onClick={() => void share()}>
        {t('team-lead.share')}
      </Button>
    </div>
  );
}
