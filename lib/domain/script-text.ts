import type { Script, Text } from './script';
import type { Channel } from './words';

// Where a channel has no words of its own, the nearest that would not read wrongly. A call falls back to any written words as notes.
const NEAREST: Record<Channel, readonly Channel[]> = {
  email: ['email', 'dm', 'sms', 'social'],
  dm: ['dm', 'sms', 'social', 'email'],
  sms: ['sms', 'dm', 'email', 'social'],
  social: ['social', 'dm', 'sms', 'email'],
  phone: ['phone', 'dm', 'sms', 'email', 'social'],
};

/**
 * The words of a script for the channel a touch really goes out on. In the lead's language if there is a translation (`pt` suits
 * `pt-BR`); `variant` is the id of the wording an experiment drew. Translations and variants are of the script's own channel.
 */
export function textFor(script: Script, channel: Channel, lang?: string | null, variant?: string | null): Text {
  const worded = wordedFor(script, channel);
  if (worded) return withSubject(worded, channel);
  const varied = variant ? script.variants.find(({ id }) => id === variant) : undefined;
  const { subject, body } = translationFor(script, channel, lang) ?? varied ?? script;
  return withSubject({ subject, body }, channel);
}

/** The translation that `textFor` takes, if it takes one: what else is said in a script (days, lists) is said in its language. */
export function translationFor(script: Script, channel: Channel, lang: string | null | undefined): Script['translations'][number] | undefined {
  if (!lang || wordedFor(script, channel)) return undefined;
  return script.translations.find((one) => one.lang === lang) ?? script.translations.find((one) => one.lang.slice(0, 2) === lang.slice(0, 2));
}

/** Words of another channel than the script's own, where they are nearer. */
function wordedFor(script: Script, channel: Channel): Text | undefined {
  const found = NEAREST[channel].find((one) => one === script.channel || script.channels?.[one]);
  return found && found !== script.channel ? script.channels?.[found] : undefined;
}

/** Only an e-mail has a subject. */
function withSubject(text: Text, channel: Channel): Text {
  return channel === 'email' ? text : { subject: null, body: text.body };
}
