import type { Script, Text } from './script';
import { Channel } from './words';

/** One of the texts of a script: `main`, `channel:dm`, `variant:b`, `lang:de`. Variants and translations go out on the script's own channel. */
export type Wording = Text & { key: string; channel: Channel; lang: string };

/** Every text of a script, its own first. */
export function wordingsOf(script: Script): Wording[] {
  const { channel, channels = {}, variants, translations } = script;
  return [
    { key: 'main', channel, lang: 'en', subject: script.subject, body: script.body },
    ...Channel.options.flatMap((one) => (channels[one] ? [{ key: `channel:${one}`, channel: one, lang: 'en', ...channels[one] }] : [])),
    ...variants.map(({ id, subject, body }) => ({ key: `variant:${id}`, channel, lang: 'en', subject, body })),
    ...translations.map(({ lang, subject, body }) => ({ key: `lang:${lang}`, channel, lang, subject, body })),
  ];
}

/** The script with one of its texts put in place of the one of that key, or added where there was none. */
export function withWording(script: Script, key: string, { subject, body }: Text): Script {
  const [kind, name] = split(key);
  const text = { subject, body };
  switch (kind) {
    case 'main': return { ...script, ...text };
    case 'channel': return { ...script, channels: { ...script.channels, [name]: text } };
    case 'variant': return { ...script, variants: put(script.variants, ({ id }) => id === name, { id: name, ...text }) };
    case 'lang': return { ...script, translations: put(script.translations, ({ lang }) => lang === name, { lang: name, ...text }) };
  }
}

/** The script without one of its texts. Its own stays: without it there would be no script. */
export function withoutWording(script: Script, key: string): Script {
  const [kind, name] = split(key);
  switch (kind) {
    case 'main': return script;
    case 'channel': {
      const { channels: _, ...rest } = script;
      const kept = Object.entries(script.channels ?? {}).filter(([channel]) => channel !== name);
      return kept.length === 0 ? rest : { ...rest, channels: Object.fromEntries(kept) };
    }
    case 'variant': return { ...script, variants: script.variants.filter(({ id }) => id !== name) };
    case 'lang': return { ...script, translations: script.translations.filter(({ lang }) => lang !== name) };
  }
}

function put<One>(all: readonly One[], is: (one: One) => boolean, next: One): One[] {
  return all.some(is) ? all.map((one) => (is(one) ? next : one)) : [...all, next];
}

function split(key: string): ['main' | 'channel' | 'variant' | 'lang', string] {
  return key.split(':', 2) as ['main' | 'channel' | 'variant' | 'lang', string];
}
