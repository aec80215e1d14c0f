import type { Script } from '@/lib/domain/script';
import { Angle, Channel, Tier } from '@/lib/domain/words';
import { t } from '@/lib/i18n';

import type { Option } from '../now/lead-view';
import { languageName } from '../scripts/language-name';
import { SelectField, TextField } from '../ui/field';
import type { Desk } from './read-editor';
import { LANGUAGES } from './wording-tabs';

type Props = { script: Script; change: (part: Partial<Script>) => void; desk: Desk };

/** What a script is for: found and filtered by this, and nothing else. */
export function Details({ script, change, desk }: Props) {
  const setChannel = (channel: Channel) =>
    change({ channel, ...(channel === 'email' ? { subject: script.subject ?? '' } : { subject: null }) });
  return (
    <div className="flex flex-col gap-5">
      <TextField
        label={t('scripts.editor.title')}
        required
        maxLength={120}
        value={script.title}
        onChange={(event) => change({ title: event.target.value })}
      />
      <div className="grid gap-5 sm:grid-cols-3">
        <SelectField
          label={t('library.channel')}
          value={script.channel}
          onChange={(event) => setChannel(event.target.value as Channel)}
          choices={Channel.options.map((one) => ({ value: one, label: t(`words.channel.${one}`) }))}
        />
        <SelectField
          label={t('scripts.editor.angle')}
          value={script.angle}
          onChange={(event) => change({ angle: event.target.value as Angle })}
          choices={Angle.options.map((one) => ({ value: one, label: t(`library.angle.${one}`) }))}
        />
        <SelectField
          label={t('scripts.editor.language')}
          value={script.lang ?? 'en'}
          onChange={(event) => change({ lang: event.target.value })}
          choices={[...new Set([...LANGUAGES, script.lang ?? 'en'])].map((one) => ({
            value: one,
            label: languageName(one),
          }))}
        />
      </div>
      <Ticks
        label={t('scripts.editor.stages')}
        options={desk.stages}
        value={script.stages}
        onChange={(stages) => change({ stages })}
      />
      <Ticks
        label={t('scripts.editor.tiers')}
        options={Tier.options.map((id) => ({ id, label: t(`words.tier.${id}`) }))}
        value={script.tiers}
        onChange={(tiers) => change({ tiers: tiers as Tier[] })}
      />
      <Ticks
        label={t('scripts.editor.playbooks')}
        options={desk.playbooks}
        value={script.playbooks}
        onChange={(playbooks) => change({ playbooks })}
      />
    </div>
  );
}

/** Ticks of which none means every one. */
export function Ticks({
  label,
  options,
  value,
  onChange,
}: {
  label: string;
  options: readonly Option[];
  value: readonly string[];
  onChange: (value: string[]) => void;
}) {
  return (
    <fieldset className="flex min-w-0 flex-col gap-1">
      <legend className="text-small font-medium text-soft">
        {label}{' '}
        {value.length === 0 && <span className="font-normal text-faint">{t('scripts.editor.every')}</span>}
      </legend>
      <div className="flex flex-wrap gap-x-6">
        {options.map(({ id, label: name }) => (
          <label key={id} className="flex min-h-12 items-center gap-3">
            <input
              type="checkbox"
              className="size-8 shrink-0 accent-accent"
              checked={value.includes(id)}
              onChange={(event) =>
                onChange(event.target.checked ? [...value, id] : value.filter((one) => one !== id))
              }
            />
            {name}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
