import type { Playbook } from '@/lib/domain/playbook/playbook';
import type { Channel, Hand } from '@/lib/domain/words';
import type { Reason } from '@/lib/domain/reason';
import { reasonText, t } from '@/lib/i18n';

import { CheckField, SelectField } from '../ui/field';
import type { Proposal } from './proposal';

const hands: readonly Hand[] = ['opted-in', 'replied', 'asked', 'referred'];
const channels: readonly Channel[] = ['email', 'dm', 'phone', 'sms', 'social'];

type Props = {
  proposal: Proposal;
  playbook: Playbook;
  playbooks: readonly Playbook[];
  onChange: (part: Partial<Proposal>) => void;
};

/** How they raised their hand, and by which of their words that was told. */
export function HandField({
  proposal: { hand },
  why,
  onChange,
}: Pick<Props, 'proposal' | 'onChange'> & { why: Reason | null }) {
  const hint = hand ? (why ? reasonText(why) : t('now.save.hand-why')) : t('now.save.hand-needed');
  return (
    <SelectField
      label={t('now.save.hand')}
      hint={hint}
      value={hand}
      onChange={(event) => onChange({ hand: event.target.value as Hand | '' })}
      choices={[
        { value: '', label: t('now.save.hand-none') },
        ...hands.map((one) => ({ value: one, label: t(`words.hand.${one}`) })),
      ]}
    />
  );
}

/**
 * Where they come from and how they are followed. A source that says how the hand was raised says it here
 * too.
 */
export function PlanFields({ proposal, playbook, playbooks, onChange }: Props) {
  const pickPlaybook = (id: string) => {
    const picked = playbooks.find((one) => one.id === id)!;
    onChange({ playbook: id, source: picked.sources[0]!.id, stage: picked.stages[0]!.id });
  };
  return (
    <div className="flex flex-col gap-4">
      <div className="grid grid-cols-2 gap-4">
        <SelectField
          label={t('now.save.source')}
          value={proposal.source}
          onChange={(event) => {
            const source = playbook.sources.find(({ id }) => id === event.target.value)!;
            onChange({ source: source.id, ...(source.hand && { hand: source.hand }) });
          }}
          choices={playbook.sources.map(({ id, label }) => ({ value: id, label }))}
        />
        <SelectField
          label={t('now.stage')}
          value={proposal.stage}
          onChange={(event) => onChange({ stage: event.target.value })}
          choices={playbook.stages.map(({ id, label }) => ({ value: id, label }))}
        />
        <SelectField
          label={t('now.playbook')}
          value={playbook.id}
          onChange={(event) => pickPlaybook(event.target.value)}
          choices={playbooks.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <SelectField
          label={t('now.save.channel')}
          value={proposal.channel}
          onChange={(event) => onChange({ channel: event.target.value as Channel })}
          choices={channels.map((channel) => ({ value: channel, label: t(`words.channel.${channel}`) }))}
        />
      </div>
      {proposal.phone && (
        <CheckField
          label={t('now.save.sms')}
          checked={proposal.smsConsent}
          onChange={(event) => onChange({ smsConsent: event.target.checked })}
        />
      )}
    </div>
  );
}
