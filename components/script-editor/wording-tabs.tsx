import type { Script } from '@/lib/domain/script';
import { type Wording, withWording } from '@/lib/domain/script-wordings';
import { Channel } from '@/lib/domain/words';
import { t } from '@/lib/i18n';

import { Button } from '../ui/button';
import { SelectField } from '../ui/field';

const LANGUAGES = ['de', 'fr', 'es', 'it', 'nl', 'pt', 'sv', 'da', 'no', 'fi', 'pl', 'cs', 'ja'];
const MOST_VARIANTS = 8;

type Props = { script: Script; wordings: readonly Wording[]; chosen: string; onChoose: (key: string) => void; onChange: (script: Script) => void };

/** The texts of a script, one of them open, and what may be added: words for another channel, another wording, a translation. */
export function WordingTabs({ script, wordings, chosen, onChoose, onChange }: Props) {
  const add = (key: string) => {
    onChange(withWording(script, key, { subject: key.startsWith('channel:') && key !== 'channel:email' ? null : script.subject, body: script.body }));
    onChoose(key);
  };
  const open = Channel.options.filter((one) => one !== script.channel && !script.channels?.[one]).map((one) => `channel:${one}`);
  const variant = 'bcdefghi'.split('').find((id) => !script.variants.some((one) => one.id === id));
  const languages = LANGUAGES.filter((lang) => !script.translations.some((one) => one.lang === lang)).map((lang) => `lang:${lang}`);
  const addable = [...open, ...(variant && script.variants.length < MOST_VARIANTS ? [`variant:${variant}`] : []), ...languages];
  return (
    <div className="flex flex-wrap items-end gap-2">
      <div role="group" aria-label={t('scripts.editor.texts')} className="flex flex-1 flex-wrap gap-2">
        {wordings.map(({ key }) => (
          <Button key={key} look={key === chosen ? 'plain' : 'quiet'} aria-pressed={key === chosen} onClick={() => onChoose(key)}>{nameOf(key, script.channel)}</Button>
        ))}
      </div>
      <SelectField label={t('scripts.editor.add-text')} hideLabel value="" className="w-auto!" onChange={(event) => event.target.value && add(event.target.value)} choices={[{ value: '', label: t('scripts.editor.add-text') }, ...addable.map((key) => ({ value: key, label: nameOf(key, script.channel) }))]} />
    </div>
  );
}

/** What a text is called: by its channel, as another wording, by its language. */
export function nameOf(key: string, channel: Channel): string {
  const [kind, name = ''] = key.split(':');
  if (kind === 'channel') return t(`words.channel.${name}`);
  if (kind === 'variant') return t('scripts.editor.variant', { name: name.toUpperCase() });
  if (kind === 'lang') return new Intl.DisplayNames('en', { type: 'language' }).of(name) ?? name;
  return t(`words.channel.${channel}`);
}
