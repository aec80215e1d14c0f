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
  const found = NEAREST[channel].find((one) => one === script.channel || script.channels?.[one]);
  const worded = found && found !== script.channel ? script.channels?.[found] : undefined;
  if (worded) return withSubject(worded, channel);
  const translated = lang ? (script.translations.find((one) => one.lang === lang) ?? script.translations.find((one) => one.lang.slice(0, 2) === lang.slice(0, 2))) : undefined;
  const varied = variant ? script.variants.find(({ id }) => id === variant) : undefined;
  const { subject, body } = translated ?? varied ?? script;
  return withSubject({ subject, body }, channel);
}

/** Only an e-mail has a subject. */
function withSubject(text: Text, channel: Channel): Text {
  return channel === 'email' ? text : { subject: null, body: text.body };
}
