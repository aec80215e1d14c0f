import { expect, it } from 'vitest';

import { periodWords } from '@/components/reviews/period-words';
import '@/lib/i18n/numbers/review';

it.each([
  ['2026-06-01', '1 Jun 2026'],
  ['week 2026-06-01', 'week of 1 Jun 2026'],
  ['2026-05', 'May 2026'],
  ['quarter 2026-10', 'October to December 2026'],
])('a review for %s is for %s, on whatever day it is read', (period, words) => {
  expect(periodWords(period)).toBe(words);
});
