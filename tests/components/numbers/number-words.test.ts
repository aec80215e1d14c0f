import '@/lib/i18n/numbers/numbers';

import { expect, it } from 'vitest';

import { minutesWords } from '@/components/numbers/number-words';
import { t } from '@/lib/i18n';

it.each([
  [4, '4 min'],
  [150, '2.5 h'],
  [47 * 60, '47 h'],
  [48 * 60, '2 days'],
  [10.5 * 24 * 60, '10.5 days'],
])('%s minutes are said as “%s”', (minutes, words) => {
  expect(minutesWords(minutes)).toBe(words);
});

it('one is not said as many', () => {
  expect(t('numbers.days', { value: '1', count: 1 })).toBe('1 day');
  expect(t('numbers.answer.week', { count: 1 })).toBe('1 touch or call is due within seven days.');
  expect(t('numbers.answer.week', { count: 2 })).toBe('2 touches and calls are due within seven days.');
  expect(t('numbers.answer.slipping-none', { count: 1 })).toBe(
    'Nobody. Your one open lead has a next step in time.',
  );
});
