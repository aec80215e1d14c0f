import type { Script, Text } from './script';
import { Channel } from '../words';

/**
 * One of the texts of a script: `main`, `channel:dm`, `variant:b`, `lang:de`, `lang:de:dm`. Variants go out
 * on the script's own channel, and so do translations without a channel of their own.
 */
export type Wording = Text & { key: string; channel: Channel; lang: string };

/** Every text of a script, its own first. */
export function wordingsOf(script: Script): Wording[] {
  const { channel, variants, translations, lang: own = 'en' } = script;
  return [
    { key: 'main', channel, lang: own, subject: script.subject, body: script.body },
    ...others('channel', script, own),
    ...variants.map(({ id, subject, body }) => ({ key: `variant:${id}`, channel, lang: own, subject, body })),
    ...translations.flatMap((one) => [
      { key: `lang:${one.lang}`, channel, lang: one.lang, subject: one.subject, body: one.body },
      ...others(`lang:${one.lang}`, one, one.lang),
    ]),
  ];
}

function others(head: string, { channels = {} }: Pick<Script, 'channels'>, lang: string): Wording[] {
  return Channel.options.flatMap((one) =>
    channels[one] ? [{ key: `${head}:${one}`, channel: one, lang, ...channels[one] }] : [],
  );
}

/** The script with one of its texts put in place of the one of that key, or added where there was none. */
export function withWording(script: Script, key: string, { subject, body }: Text): Script {
  const { kind, name, channel } = partsOf(key);
  const text = { subject, body };
  switch (kind) {
    case 'main':
      return { ...script, ...text };
    case 'channel':
      return { ...script, channels: { ...script.channels, [name]: text } };
    case 'variant':
      return { ...script, variants: put(script.variants, ({ id }) => id === name, { id: name, ...text }) };
    case 'lang': {
      const before = script.translations.find(({ lang }) => lang === name);
      const next = channel
        ? { lang: name, ...text, ...before, channels: { ...before?.channels, [channel]: text } }
        : { ...before, lang: name, ...text };
      return { ...script, translations: put(script.translations, ({ lang }) => lang === name, next) };
    }
  }
}

/** The script without one of its texts. Its own stays: without it there would be no script. */
export function withoutWording(script: Script, key: string): Script {
  const { kind, name, channel } = partsOf(key);
  switch (kind) {
    case 'main':
      return script;
    case 'channel':
      return withoutChannel(script, name);
    case 'variant':
      return { ...script, variants: script.variants.filter(({ id }) => id !== name) };
    case 'lang':
      if (!channel)
        return { ...script, translations: script.translations.filter(({ lang }) => lang !== name) };
      return {
        ...script,
        translations: script.translations.map((one) =>
          one.lang === name ? withoutChannel(one, channel) : one,
        ),
      };
  }
}

function withoutChannel<One extends { channels?: Script['channels'] }>(one: One, channel: string): One {
  const { channels = {}, ...rest } = one;
  const kept = Object.entries(channels).filter(([name]) => name !== channel);
  return (kept.length === 0 ? rest : { ...rest, channels: Object.fromEntries(kept) }) as One;
}

function put<One>(all: readonly One[], is: (one: One) => boolean, next: One): One[] {
  return all.some(is) ? all.map((one) => (is(one) ? next : one)) : [...all, next];
}

type Parts = { kind: 'main' | 'channel' | 'variant' | 'lang'; name: string; channel: Channel | undefined };

/** What a key says: `lang:de:dm` is the direct message of the German translation. */
export function partsOf(key: string): Parts {
  const [kind, name = '', channel] = key.split(':') as [Parts['kind'], string?, Channel?];
  return { kind, name, channel };
}
