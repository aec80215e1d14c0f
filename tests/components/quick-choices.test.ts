import { expect, it } from 'vitest';

import { quickChoices } from '@/components/when/quick-choices';

import { at, LONDON } from '../domain/sample';

const now = at('2026-03-04 14:05');
const words = (recent: readonly string[]) => quickChoices(now, LONDON, recent).map((one) => one.words);

it('offers first what was last chosen or written, then the usual answers', () => {
  expect(words([])).toEqual(['two-hours', 'tomorrow', 'monday']);
  expect(words(['monday', 'fri 3pm'])).toEqual(['monday', 'fri 3pm', 'two-hours', 'tomorrow']);
});

it('leaves out what means nothing any more, and never offers a time that is past', () => {
  expect(words(['colourless green', 'today 9:00'])).toEqual(['two-hours', 'tomorrow', 'monday']);
});
