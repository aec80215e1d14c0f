import { expect, it } from 'vitest';

import { quickChoices } from '@/components/when/quick-choices';

import { at, LONDON } from '../../domain/sample';

const now = at('2026-03-04 14:05');
const words = (recent: readonly string[]) => quickChoices(now, LONDON, recent).map((one) => one.words);

it('offers first what was last chosen or written, then the usual answers', () => {
  expect(words([])).toEqual(['two-hours', 'tomorrow', 'monday']);
  expect(words(['monday', 'fri 3pm'])).toEqual(['monday', 'fri 3pm', 'two-hours', 'tomorrow']);
});

it('leaves out what means nothing any more, and never offers a time that is past', () => {
  expect(words(['colourless green', 'today 9:00'])).toEqual(['two-hours', 'tomorrow', 'monday']);
});

it('offers the rep’s own choices alone, the one used last first, in their words', () => {
  const own = ['Friday 8:30', 'in 3 days', 'Monday'];
  const offered = (recent: readonly string[]) =>
    quickChoices(now, LONDON, recent, own).map(({ label, when }) => [label, when.day, when.time]);
  expect(offered([])).toEqual([
    ['Friday 8:30', '2026-03-06', '08:30'],
    ['in 3 days', '2026-03-07', '09:00'],
    ['Monday', '2026-03-09', '09:00'],
  ]);
  expect(offered(['fri 3pm', 'monday', 'in 3 days']).map(([label]) => label)).toEqual([
    'Monday',
    'in 3 days',
    'Friday 8:30',
  ]);
  expect(quickChoices(now, LONDON, [], ['soon-ish', 'today 9:00'])).toEqual([]);
});
