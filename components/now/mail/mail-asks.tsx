import '@/lib/i18n/cards/mail-asks';
import { useState } from 'react';

import type { MailAsk } from '@/lib/domain/lead/mail-ask';
import { leaves } from '@/lib/domain/routing/leaves';
import { t } from '@/lib/i18n';

import type { LeadView } from '../../../lib/views/lead-view';
import { usePlaybooks } from '../../data/use-settings';
import { useCommand } from '../../data/use-command';
import { SaveCard } from '../../save/save-card';
import { Button } from '../../ui/button';
import { Answers } from './answers';

/** What mails of theirs ask of the rep: one card each, with what can be done about it, one press each. */
export function MailAsks({ view }: { view: LeadView }) {
  return view.row.asks.map((ask) => <Asked key={ask.id} ask={ask} view={view} />);
}

function Asked({ ask, view }: { ask: MailAsk; view: LeadView }) {
  const { run, busy } = useCommand();
  const [saving, setSaving] = useState(false);
  const { name } = view;
  const who = ask.who?.name ?? ask.who?.email ?? '';
  const settle = (theirs?: true) =>
    run({ type: 'settle-mail', leadId: view.row.id, ask: ask.id, ...(theirs && { theirs }) });
  const isOther = who !== '' && ask.kind !== 'bounced';
  return (
    <section
      aria-label={t('mail.title')}
      className="flex flex-col gap-4 rounded-md border border-warm bg-warm-wash px-5 py-4 text-small"
    >
      <p className="wrap-anywhere">
        {t(`mail.${wordsFor(ask, who !== '')}`, { name, who, email: ask.who?.email ?? '' })}
      </p>
      {leaves(view.limit, 'settle-mail') && (
        <div className="flex flex-wrap gap-4">
          <Answers ask={ask} view={view} run={run} busy={busy} settle={settle} />
          {isOther && !saving && (
            <Button disabled={busy} onClick={() => setSaving(true)}>
              {t('mail.save', { who })}
            </Button>
          )}
        </div>
      )}
      {saving && <SaveOther ask={ask} view={view} />}
    </section>
  );
}

function wordsFor({ kind, answer }: MailAsk, named: boolean): string {
  if (kind === 'meeting') return `meeting-${answer}`;
  return named && (kind === 'no' || kind === 'left') ? `${kind}-who` : kind;
}

/** Whoever the mail names, as a lead of their own at the same company. */
function SaveOther({ ask: { who }, view }: { ask: MailAsk; view: LeadView }) {
  const { data: playbooks } = usePlaybooks();
  if (!playbooks || !who) return null;
  return (
    <SaveCard
      person={{
        name: who.name,
        email: who.email,
        phone: null,
        company: view.row.fields['company']?.value ?? null,
        title: null,
        profileUrl: null,
        recordId: null,
      }}
      likely={null}
      sighting={null}
      setup={{ settings: view.settings, playbooks }}
    />
  );
}
