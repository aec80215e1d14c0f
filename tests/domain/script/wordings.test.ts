import { expect, it } from 'vitest';

import { withoutWording, withWording, wordingsOf } from '@/lib/domain/script/wordings';

import { ownScript } from '../../store/own-script';

const texts = {
  main: 'one',
  'channel:sms': 'two',
  'variant:b': 'three',
  'lang:de': 'four',
  'lang:de:sms': 'five',
};
const full = Object.entries(texts).reduce(
  (script, [key, body]) => withWording(script, key, { subject: null, body }),
  ownScript(),
);

it('lists every text with the channel it goes out on and its language', () => {
  expect(wordingsOf(full).map(({ key, channel, lang, body }) => [key, channel, lang, body])).toEqual([
    ['main', 'email', 'en', 'one'],
    ['channel:sms', 'sms', 'en', 'two'],
    ['variant:b', 'email', 'en', 'three'],
    ['lang:de', 'email', 'de', 'four'],
    ['lang:de:sms', 'sms', 'de', 'five'],
  ]);
});

it('puts a text in place of the one that was there, and leaves the others', () => {
  const changed = withWording(full, 'lang:de', { subject: 'S', body: 'fünf' });
  expect(wordingsOf(changed).map(({ body }) => body)).toEqual(['one', 'two', 'three', 'fünf', 'five']);
});

it('takes texts away down to the script’s own', () => {
  const left = Object.keys(texts).reduce(withoutWording, full);
  expect(left).toEqual({ ...ownScript(), subject: null, body: 'one' });
});

it('keeps the words of a translation’s other channel, also where they come first', () => {
  const alone = withWording(ownScript(), 'lang:fr:dm', { subject: null, body: 'court' });
  expect(
    wordingsOf(alone)
      .filter(({ lang }) => lang === 'fr')
      .map(({ key }) => key),
  ).toEqual(['lang:fr', 'lang:fr:dm']);
  expect(
    wordingsOf(withWording(alone, 'lang:fr', { subject: 'S', body: 'long' }))
      .filter(({ lang }) => lang === 'fr')
      .map(({ body }) => body),
  ).toEqual(['long', 'court']);
});
