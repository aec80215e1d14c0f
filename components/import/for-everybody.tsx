import type { Playbook } from '@/lib/domain/playbook/playbook';
import type { Settings } from '@/lib/domain/settings/settings';
import { Channel, Hand } from '@/lib/domain/words';
import { t } from '@/lib/i18n';
import type { FileChoices } from '@/lib/session/import-job';

import { SelectField } from '../ui/field';

/** Before anybody has chosen: the playbook in use, its coldest source, nobody's hand raised. */
export function firstChoices({ playbook }: Settings, playbooks: readonly Playbook[]): FileChoices {
  const first = playbooks.find(({ id }) => id === playbook) ?? playbooks[0]!;
  return { ...within(first), channel: 'email', hand: null, rule: 'fill' };
}

function within({ id, sources, stages }: Playbook) {
  const source = sources.find(({ tier }) => tier === 'cold') ?? sources.at(-1)!;
  return { playbook: id, source: source.id, stage: stages[0]!.id };
}

type Props = {
  choices: FileChoices;
  playbooks: readonly Playbook[];
  onChange: (choices: FileChoices) => void;
};

/** Where all of them come from and how they are followed. */
export function ForEverybody({ choices, playbooks, onChange }: Props) {
  const playbook = playbooks.find(({ id }) => id === choices.playbook)!;
  const change = (part: Partial<FileChoices>) => onChange({ ...choices, ...part });
  return (
    <section aria-label={t('import.plan.title')} className="flex max-w-[640px] flex-col gap-4">
      <div>
        <h2 className="font-semibold">{t('import.plan.title')}</h2>
        <p className="text-small text-faint">{t('import.plan.text')}</p>
      </div>
      <SelectField
        label={t('now.save.hand')}
        hint={t('import.plan.hand-hint')}
        value={choices.hand ?? ''}
        onChange={({ target }) => change({ hand: Hand.safeParse(target.value).data ?? null })}
        choices={[
          { value: '', label: t('now.save.hand-none') },
          ...Hand.options.map((hand) => ({ value: hand, label: t(`words.hand.${hand}`) })),
        ]}
      />
      <div className="grid grid-cols-2 gap-4">
        <SelectField
          label={t('now.save.source')}
          value={choices.source}
          onChange={({ target }) => change({ source: target.value })}
          choices={playbook.sources.map(({ id, label }) => ({ value: id, label }))}
        />
        <SelectField
          label={t('now.stage')}
          value={choices.stage}
          onChange={({ target }) => change({ stage: target.value })}
          choices={playbook.stages.map(({ id, label }) => ({ value: id, label }))}
        />
        <SelectField
          label={t('now.playbook')}
          value={playbook.id}
          onChange={({ target }) => change(within(playbooks.find(({ id }) => id === target.value)!))}
          choices={playbooks.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <SelectField
          label={t('now.save.channel')}
          value={choices.channel}
          onChange={({ target }) => change({ channel: Channel.parse(target.value) })}
          choices={Channel.options.map((one) => ({ value: one, label: t(`words.channel.${one}`) }))}
        />
      </div>
    </section>
  );
}
