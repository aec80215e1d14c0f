import type { Script, Text, Translation } from './script';
import type { Channel } from '../words';

// Where a channel has no words of its own, the nearest that would not read wrongly. A call falls back to any
// written words as notes.
const NEAREST: Record<Channel, readonly Channel[]> = {
  email: ['email', 'dm', 'sms', 'social'],
  dm: ['dm', 'sms', 'social', 'email'],
  sms: ['sms', 'dm', 'email', 'social'],
  social: ['social', 'dm', 'sms', 'email'],
  phone: ['phone', 'dm', 'sms', 'email', 'social'],
};

/**
 * The words of a script for the channel a touch really goes out on. In the lead's language if they are
 * translated (`pt` suits `pt-BR`); `variant` is the id of another wording. Variants are of the script's own
 * channel and language.
 */
export function textFor(
  script: Script,
  channel: Channel,
  lang?: string | null,
  variant?: string | null,
): Text {
  const translated = translationFor(script, channel, lang);
  const worded = wordedIn(script, channel);
  const varied =
    variant && worded === script.channel ? script.variants.find(({ id }) => id === variant) : undefined;
  const { subject, body } =
    (translated && wordsOf(translated, worded, script)) ?? varied ?? wordsOf(script, worded, script)!;
  // Only an e-mail has a subject.
  return { subject: channel === 'email' ? subject : null, body };
}

/**
 * The translation that `textFor` takes, if it takes one: what else is said in a script (days, lists) is said
 * in its language.
 */
export function translationFor(
  script: Script,
  channel: Channel,
  lang: string | null | undefined,
): Translation | undefined {
  if (!lang) return undefined;
  const own = script.lang ?? 'en';
  const worded = wordedIn(script, channel);
  const fitting = script.translations.filter((one) => wordsOf(one, worded, script));
  const exact = fitting.find((one) => one.lang === lang);
  if (exact || own.slice(0, 2) === lang.slice(0, 2)) return exact;
  return fitting.find((one) => one.lang.slice(0, 2) === lang.slice(0, 2));
}

/** The languages a script can be had in on a channel, its own first. */
export function languagesOf(script: Script, channel: Channel): string[] {
  const worded = wordedIn(script, channel);
  return [
    script.lang ?? 'en',
    ...script.translations.filter((one) => wordsOf(one, worded, script)).map(({ lang }) => lang),
  ];
}

/**
 * The other wordings there are for a channel in a lead's language: none where other words than the script's
 * own go out.
 */
export function variantsFor(
  script: Script,
  channel: Channel,
  lang: string | null | undefined,
): Script['variants'] {
  return wordedIn(script, channel) === script.channel && !translationFor(script, channel, lang)
    ? script.variants
    : [];
}

/** The channel whose words of a script go out: its own, or another that is nearer. */
function wordedIn(script: Script, channel: Channel): Channel {
  return NEAREST[channel].find((one) => one === script.channel || script.channels?.[one]) ?? script.channel;
}

function wordsOf(
  words: Text & { channels?: Script['channels'] },
  channel: Channel,
  { channel: own }: Script,
): Text | undefined {
  return channel === own ? words : words.channels?.[channel];
}
