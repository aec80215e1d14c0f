// @module-tag data
import { expect, it } from 'vitest';

import { t, type Texts } from '@/lib/i18n';
import { en } from '@/lib/i18n/en';
import { speakerOf } from '@/lib/i18n/speaker-of';

const worker = speakerOf(en);
const texts = [...textsOf(en, '')].map(([place, text]) => ({
  place: place.replace(/_(zero|one|other)$/, ''),
  text,
}));

it('there are texts with a day, a count and a text within a text', () => {
  const all = texts.map(({ text }) => text).join('\n');
  for (const kind of [', day}}', '{{count}}', '$t(']) expect(all).toContain(kind);
});

it.each(texts)('the worker says $place as pages do', ({ place, text }) => {
  const places = [...text.matchAll(/\$t\((.*?)\)/g)].join();
  const blanks = [...text.matchAll(/\{\{(\w+)(, day)?\}\}/g)].map(([, name, day]) => [
    name!,
    day ? '2026-03-05' : places.includes(name!) ? 'hot' : 'Ada $& {{count}}',
  ]);
  for (const count of [0, 1, 2, 1_000]) {
    const args = { ...Object.fromEntries(blanks), count };
    expect(worker.say(place, args)).toBe(t(place, args));
  }
  expect(worker.has(place)).toBe(true);
});

it('what a page calls somebody is no text to look up', () => {
  const name = '$t(reminders.test)';
  expect(worker.say('reminders.late', { name })).toBe(t('reminders.late', { name }));
  expect(worker.say('reminders.late', { name })).toContain(name);
});

it('a place without a text is said as it stands', () => {
  expect([worker.say('reminders.nowhere', {}), worker.say('reminders', {})]).toEqual([
    'reminders.nowhere',
    'reminders',
  ]);
  expect([worker.has('reminders.nowhere'), worker.has('reminders')]).toEqual([false, false]);
});

function* textsOf(texts: Texts, at: string): Iterable<[place: string, text: string]> {
  for (const [name, text] of Object.entries(texts)) {
    if (typeof text === 'string') yield [at + name, text];
    else yield* textsOf(text, `${at}${name}.`);
  }
}
