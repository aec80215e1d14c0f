import { useState } from 'react';

import { type Change, type CadenceChange, collide } from '@/lib/domain/experiment/experiment';
import type { Playbook } from '@/lib/domain/playbook/playbook';
import type { Clock } from '@/lib/domain/time/calendar';
import { Channel } from '@/lib/domain/words';
import { t } from '@/lib/i18n';

import { SelectField, TextField } from '../ui/field';
import type { Testable } from './use-experiments';
import { STRETCHES } from './words/stretches';
import { wordingWords } from './words/wording-words';

const kinds = ['wording', 'hour', 'gap', 'channels'] as const;

export type Choices = {
  scripts: readonly Testable[];
  playbooks: readonly Playbook[];
  /** What runs already: nothing else may be tried there. */
  taken: readonly Change[];
};

/** What can be compared first, for somebody who has chosen nothing yet; null where everything is taken. */
export function firstChange({ scripts, playbooks, taken }: Choices): Change | null {
  const [testable] = scripts;
  if (testable) return wordingOf(testable);
  const playbook = playbooks.find((one) => freeCadences(one, taken).length > 0);
  const cadence = playbook && freeCadences(playbook, taken)[0];
  return cadence ? { of: 'hour', playbook: playbook.id, cadence: cadence.id, at: NINE } : null;
}

const NINE = '09:00' as Clock;
const wordingOf = ({ script }: Testable, variant = script.variants[0]!.id): Change => ({
  of: 'wording',
  script: script.id,
  variant,
});
const freeCadences = ({ id, cadences }: Playbook, taken: readonly Change[]) =>
  cadences.filter((one) =>
    taken.every((other) => !collide({ of: 'gap', playbook: id, cadence: one.id, times: 1 }, other)),
  );

/** One variable: of what, and what B does otherwise. */
export function ChooseChange({
  choices,
  change,
  error,
  onChange,
}: {
  choices: Choices;
  change: Change;
  error: string | null;
  onChange: (change: Change) => void;
}) {
  const { scripts, playbooks, taken } = choices;
  const [place, setPlace] = useState(() =>
    change.of === 'wording' ? { playbook: playbooks[0]!.id, cadence: '' } : change,
  );
  const ofCadence = (of: CadenceChange['of'], at: { playbook: string; cadence: string }) => {
    const playbook = playbooks.find(({ id }) => id === at.playbook) ?? playbooks[0]!;
    const free = freeCadences(playbook, taken);
    const cadence = free.find(({ id }) => id === at.cadence) ?? free[0];
    if (!cadence) return;
    const where = { playbook: playbook.id, cadence: cadence.id };
    setPlace(where);
    if (of === 'hour') onChange({ of, ...where, at: change.of === 'hour' ? change.at : NINE });
    if (of === 'gap')
      onChange({ of, ...where, times: change.of === 'gap' ? change.times : STRETCHES.longer });
    if (of === 'channels') onChange({ of, ...where, channels: cadence.touches.map(() => null) });
  };
  const possible = kinds.filter((kind) => kind !== 'wording' || scripts.length > 0);
  return (
    <>
      <SelectField
        label={t('experiments.of')}
        value={change.of}
        choices={possible.map((value) => ({ value, label: t(`experiments.kind.${value}`) }))}
        onChange={({ target: { value } }) =>
          value === 'wording'
            ? onChange(wordingOf(scripts[0]!))
            : ofCadence(value as CadenceChange['of'], place)
        }
      />
      {change.of === 'wording' ? (
        <Wording scripts={scripts} change={change} onChange={onChange} />
      ) : (
        <>
          <SelectField
            label={t('experiments.playbook')}
            value={change.playbook}
            choices={playbooks
              .filter((one) => freeCadences(one, taken).length > 0)
              .map(({ id, name }) => ({ value: id, label: name }))}
            onChange={({ target: { value } }) => ofCadence(change.of, { playbook: value, cadence: '' })}
          />
          <SelectField
            label={t('experiments.cadence')}
            value={change.cadence}
            choices={freeCadences(
              playbooks.find(({ id }) => id === change.playbook)!,
              taken,
            ).map(({ id, name }) => ({ value: id, label: name }))}
            onChange={({ target: { value } }) => ofCadence(change.of, { ...change, cadence: value })}
          />
          <OfCadence change={change} error={error} onChange={onChange} />
        </>
      )}
    </>
  );
}

function Wording({
  scripts,
  change,
  onChange,
}: {
  scripts: readonly Testable[];
  change: Extract<Change, { of: 'wording' }>;
  onChange: (change: Change) => void;
}) {
  const chosen = scripts.find(({ script }) => script.id === change.script) ?? scripts[0]!;
  return (
    <>
      <SelectField
        label={t('experiments.script')}
        value={change.script}
        choices={scripts.map(({ script: one }) => ({ value: one.id, label: one.title }))}
        onChange={({ target: { value } }) =>
          onChange(wordingOf(scripts.find(({ script }) => script.id === value)!))
        }
      />
      <SelectField
        label={t('experiments.wording')}
        value={change.variant}
        choices={chosen.script.variants.map((one) => ({
          value: one.id,
          label: wordingWords(chosen.script, one.id)!,
        }))}
        onChange={({ target: { value } }) => onChange(wordingOf(chosen, value))}
      />
    </>
  );
}

function OfCadence({
  change,
  error,
  onChange,
}: {
  change: CadenceChange;
  error: string | null;
  onChange: (change: Change) => void;
}) {
  switch (change.of) {
    case 'hour':
      return (
        <TextField
          label={t('experiments.at')}
          type="time"
          required
          value={change.at}
          onChange={({ target: { value } }) => value && onChange({ ...change, at: value as Clock })}
        />
      );
    case 'gap':
      return (
        <SelectField
          label={t('experiments.times')}
          value={String(change.times)}
          choices={Object.entries(STRETCHES).map(([key, times]) => ({
            value: String(times),
            label: t(`experiments.times-of.${key}`),
          }))}
          onChange={({ target: { value } }) => onChange({ ...change, times: Number(value) })}
        />
      );
    case 'channels':
      return change.channels.map((channel, n) => (
        <SelectField
          // Touches have no name but their number.
          // eslint-disable-next-line react/no-array-index-key
          key={n}
          label={t('experiments.channel-of', { touch: n + 1 })}
          value={channel ?? ''}
          error={n === 0 ? error : null}
          choices={[
            { value: '', label: t('experiments.as-it-is') },
            ...Channel.options.map((one) => ({ value: one as string, label: t(`words.channel.${one}`) })),
          ]}
          onChange={({ target: { value } }) =>
            onChange({
              ...change,
              channels: change.channels.map((one, at) =>
                at === n ? ((value || null) as Channel | null) : one,
              ),
            })
          }
        />
      ));
  }
}
