import type { Script } from '@/lib/domain/script/script';
import { Angle, Channel, Tier } from '@/lib/domain/words';
import { t } from '@/lib/i18n';

import { languageName, LANGUAGES } from '../script-parts/language-name';
import { SelectField, TextField } from '../ui/field';
import type { Desk } from './read-editor';
import { Ticks } from '../script-parts/ticks';

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
