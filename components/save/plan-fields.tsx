import { mayFollow } from '@/lib/domain/lead/may-follow';
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
  onChange: (part: Partial<Proposal>) => void;
};

/**
 * How they raised their hand, by which of their words that was told, and where they come from: what a plan
 * needs. A guess says so.
 */
export function HandFields({
  proposal: { hand, source },
  playbook,
  why,
  guessed,
  onChange,
}: Props & { why: Reason | null; guessed: boolean }) {
  const cold = mayFollow({ hand: null, source }, playbook);
  const hint = hand ? (why ? reasonText(why) : t('now.save.hand-why')) : undefined;
  return (
    <div className="flex flex-col gap-4">
      <SelectField
        label={t('now.save.hand')}
        hint={hint ?? t(cold ? 'now.save.hand-cold-why' : 'now.save.hand-needed')}
        value={hand}
        onChange={(event) => onChange({ hand: event.target.value as Hand | '' })}
        choices={[
          { value: '', label: t(cold ? 'now.save.hand-cold' : 'now.save.hand-none') },
          ...hands.map((one) => ({ value: one, label: t(`words.hand.${one}`) })),
        ]}
      />
      <SelectField
        label={t('now.save.source')}
        hint={guessed ? t(hand ? 'now.save.source-guess' : 'now.save.source-unknown') : undefined}
        value={source}
        onChange={(event) => onChange({ source: event.target.value })}
        choices={playbook.sources.map(({ id, label }) => ({ value: id, label }))}
      />
    </div>
  );
}

/** How they are followed. */
export function PlanFields({
  proposal,
  playbook,
  playbooks,
  onChange,
}: Props & { playbooks: readonly Playbook[] }) {
  return (
    <div className="flex flex-col gap-4">
      <div className="grid grid-cols-2 gap-4">
        <SelectField
          label={t('now.stage')}
          value={proposal.stage}
          onChange={(event) => onChange({ stage: event.target.value })}
          choices={playbook.stages.map(({ id, label }) => ({ value: id, label }))}
        />
        <SelectField
          label={t('now.save.channel')}
          value={proposal.channel}
          onChange={(event) => onChange({ channel: event.target.value as Channel })}
          choices={channels.map((channel) => ({ value: channel, label: t(`words.channel.${channel}`) }))}
        />
      </div>
      <SelectField
        label={t('now.playbook')}
        value={playbook.id}
        onChange={(event) => onChange({ playbook: event.target.value })}
        choices={playbooks.map(({ id, name }) => ({ value: id, label: name }))}
      />
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
