import { describe, expect, test } from 'vitest';

import type { Script } from '@/lib/domain/script/script';
import { languagesOf, textFor, translationFor, variantsFor } from '@/lib/domain/script/text';

const script: Script = {
  id: 'one',
  version: 1,
  title: 'One',
  channel: 'email',
  angle: 'nudge',
  playbooks: [],
  stages: [],
  tiers: [],
  subject: 'Subject',
  body: 'mail',
  channels: { dm: { subject: null, body: 'chat' } },
  variants: [{ id: 'b', subject: 'Other', body: 'mail b' }],
  translations: [
    { lang: 'de', subject: 'Betreff', body: 'Brief' },
    { lang: 'pt-BR', subject: 'Assunto', body: 'carta' },
  ],
};

describe('the words for the channel a touch goes out on', () => {
  test.each([
    ['email', { subject: 'Subject', body: 'mail' }],
    ['dm', { subject: null, body: 'chat' }],
    ['sms', { subject: null, body: 'chat' }],
    ['social', { subject: null, body: 'chat' }],
    ['phone', { subject: null, body: 'chat' }],
  ] as const)('%s', (channel, text) => {
    expect(textFor(script, channel)).toEqual(text);
  });
  test('a mail without words of its own for chat is sent as it is, without its subject', () => {
    const { channels: _, ...plain } = script;
    expect(textFor(plain, 'dm')).toEqual({ subject: null, body: 'mail' });
  });
  test('a chat line that has to go by mail brings its subject', () => {
    expect(textFor({ ...script, channel: 'sms', channels: {} }, 'email')).toEqual({
      subject: 'Subject',
      body: 'mail',
    });
    expect(textFor({ ...script, channel: 'sms', channels: {} }, 'sms').subject).toBeNull();
  });
  test('the lead’s language, or the nearest to it, goes before a variant', () => {
    expect(textFor(script, 'email', 'de-AT', 'b').body).toBe('Brief');
    expect(textFor(script, 'email', 'pt-PT').body).toBe('carta');
    expect(textFor(script, 'email', 'fr', 'b').body).toBe('mail b');
    expect(textFor(script, 'email', null, 'gone').body).toBe('mail');
  });

  describe('on another channel', () => {
    const both: Script = {
      ...script,
      translations: [
        {
          lang: 'de',
          subject: 'Betreff',
          body: 'Brief',
          channels: { dm: { subject: null, body: 'Plausch' } },
        },
        { lang: 'fr', subject: 'Objet', body: 'lettre' },
      ],
    };
    test('it is that channel’s translation, and where there is none its own words', () => {
      expect(textFor(both, 'sms', 'de')).toEqual({ subject: null, body: 'Plausch' });
      expect(textFor(both, 'dm', 'fr').body).toBe('chat');
      expect(translationFor(both, 'dm', 'fr')).toBeUndefined();
    });
    test('the languages are those there are words in', () => {
      expect(languagesOf(both, 'email')).toEqual(['en', 'de', 'fr']);
      expect(languagesOf(both, 'dm')).toEqual(['en', 'de']);
    });
    test('other wordings are offered where the script’s own words would go out', () => {
      expect(variantsFor(both, 'email', 'en')).toHaveLength(1);
      expect(variantsFor(both, 'email', 'de')).toEqual([]);
      expect(variantsFor(both, 'dm', null)).toEqual([]);
    });
  });
  test('a script in German goes to Germans as it is', () => {
    const german: Script = {
      ...script,
      lang: 'de',
      translations: [
        { lang: 'de-CH', subject: 'S', body: 'Brief mit ss' },
        { lang: 'en', subject: 'S', body: 'letter' },
      ],
    };
    expect(textFor(german, 'email', 'de-AT').body).toBe('mail');
    expect(textFor(german, 'email', 'de-CH').body).toBe('Brief mit ss');
    expect(textFor(german, 'email', 'en-GB').body).toBe('letter');
  });
});
