import type { Script } from '@/lib/domain/script/script';
import { partsOf, type Wording, withWording } from '@/lib/domain/script/wordings';
import { Channel } from '@/lib/domain/words';
import { t } from '@/lib/i18n';

import { LANGUAGES, languageName } from '../script-parts/language-name';
import { wordingName } from '../script-parts/wording-name';
import { Button } from '../ui/button';
import { SelectField } from '../ui/field';

const MOST_VARIANTS = 8;

type Props = {
  script: Script;
  wordings: readonly Wording[];
  chosen: string;
  onChoose: (key: string) => void;
  onChange: (script: Script) => void;
};

/**
 * The texts of a script, one of them open, and what may be added: words for another channel, another wording,
 * a translation.
 */
export function WordingTabs({ script, wordings, chosen, onChoose, onChange }: Props) {
  const add = (key: string) => {
    const { kind, name, channel } = partsOf(key);
    const mail = (kind === 'channel' ? name : (channel ?? script.channel)) === 'email';
    onChange(
      withWording(script, key, {
        subject: mail ? script.subject : null,
        body: (channel && script.channels?.[channel]?.body) ?? script.body,
      }),
    );
    onChoose(key);
  };
  const open = Channel.options
    .filter((one) => one !== script.channel && !script.channels?.[one])
    .map((one) => `channel:${one}`);
  const variant = 'bcdefghi'.split('').find((id) => !script.variants.some((one) => one.id === id));
  const further = script.translations.flatMap(({ lang, channels }) =>
    Channel.options
      .filter((one) => script.channels?.[one] && !channels?.[one])
      .map((one) => `lang:${lang}:${one}`),
  );
  const languages = LANGUAGES.filter(
    (lang) => lang !== (script.lang ?? 'en') && !script.translations.some((one) => one.lang === lang),
  ).map((lang) => `lang:${lang}`);
  const addable = [
    ...open,
    ...(variant && script.variants.length < MOST_VARIANTS ? [`variant:${variant}`] : []),
    ...further,
    ...languages,
  ];
  return (
    <div className="flex flex-wrap items-end gap-2">
      <div role="group" aria-label={t('scripts.editor.texts')} className="flex flex-1 flex-wrap gap-2">
        {wordings.map(({ key }) => (
          <Button
            key={key}
            look={key === chosen ? 'plain' : 'quiet'}
            aria-pressed={key === chosen}
            onClick={() => onChoose(key)}
          >
            {nameOf(key, script)}
          </Button>
        ))}
      </div>
      <SelectField
        label={t('scripts.editor.add-text')}
        hideLabel
        value=""
        className="w-auto!"
        onChange={(event) => event.target.value && add(event.target.value)}
        choices={[
          { value: '', label: t('scripts.editor.add-text') },
          ...addable.map((key) => ({ value: key, label: nameOf(key, script) })),
        ]}
      />
    </div>
  );
}

/** What a text is called: by its channel, as another wording, by its language. */
export function nameOf(key: string, script: Script): string {
  const { kind, name, channel } = partsOf(key);
  if (kind === 'channel') return t(`words.channel.${name}`);
  if (kind === 'variant') return wordingName(script, name);
  const own = t(`words.channel.${channel ?? script.channel}`);
  if (kind !== 'lang') return own;
  return channel
    ? t('scripts.editor.translated', { channel: own, language: languageName(name) })
    : languageName(name);
}
