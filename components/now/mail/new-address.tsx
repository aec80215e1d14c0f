import { useState } from 'react';

import { t } from '@/lib/i18n';

import type { LeadView } from '../../../lib/views/lead-view';
import { useServices } from '../../data/services';
import type { Run } from '../../data/use-command';
import { Button } from '../../ui/button';
import { TextField } from '../../ui/field';

/** The address that mails reach, in place of one that bounced. */
export function NewAddress({
  view: { row },
  run,
  busy,
  settle,
}: {
  view: LeadView;
  run: Run;
  busy: boolean;
  settle: () => ReturnType<Run>;
}) {
  const { clock } = useServices();
  const [email, setEmail] = useState('');
  const save = async () => {
    const origin = { from: 'rep' as const, at: clock() };
    const { ok } = await run({
      type: 'edit-lead',
      leadId: row.id,
      fields: { email: { value: email.trim(), origin } },
      seen: { email: row.fields['email']?.value ?? null },
    });
    if (ok) await settle();
  };
  return (
    <form
      className="flex w-full items-end gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <TextField
        type="email"
        label={t('mail.new-address')}
        value={email}
        onChange={(event) => setEmail(event.target.value)}
      />
      <Button type="submit" look="primary" disabled={busy || !email.trim()}>
        {t('mail.change-address')}
      </Button>
    </form>
  );
}
