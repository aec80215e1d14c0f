import { useState } from 'react';

import type { Roster } from '@/lib/domain/settings/roster';
import { t } from '@/lib/i18n';
import type { LeadRow } from '@/lib/store/database/db';

import { useCommand } from '../../data/use-command';
import { Button } from '../../ui/button';
import { SelectField, TextArea } from '../../ui/field';

/** To whom, and what they should know. */
export function HandOver({ row, takers, onDone }: { row: LeadRow; takers: Roster; onDone: () => void }) {
  const { run, busy } = useCommand();
  const [owner, setOwner] = useState('');
  const [note, setNote] = useState('');
  const give = async () => {
    const said = note.trim();
    const command = { type: 'set-owner' as const, leadId: row.id, owner, ...(said && { note: said }) };
    if ((await run(command)).ok) onDone();
  };
  return (
    <div className="flex flex-col gap-4">
      <SelectField
        autoFocus
        label={t('team-lead.to')}
        value={owner}
        choices={[
          { value: '', label: t('team.choose') },
          ...takers.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={(event) => setOwner(event.target.value)}
      />
      <TextArea
        label={t('team-lead.note')}
        hint={t('team-lead.note-hint')}
        rows={3}
        maxLength={1000}
        value={note}
        onChange={(event) => setNote(event.target.value)}
      />
      <Button look="primary" disabled={busy || owner === ''} onClick={() => void give()}>
        {t('team-lead.hand-over')}
      </Button>
    </div>
  );
}
