import { expect, it } from 'vitest';

import { count, tabulate } from '@/lib/domain/learning/case';
import { learn } from '@/lib/domain/learning/learn';
import { baseRate } from '@/lib/domain/learning/memory';
import { pageOf, PointsPage } from '@/lib/domain/learning/page';

it('what was learned is a page of points that can be written to a file and read back', () => {
  const cases = Array.from({ length: 200 }, (_, nth) => ({
    won: nth % 5 === 0,
    fired: nth % 2 === 0 ? { referral: 1 } : {},
  }));
  const table = tabulate(['referral', 'opened'], cases);
  const counts = count(table);
  const learned = learn(table, counts, [20, 5]);
  const page = pageOf(table, counts, learned, baseRate(table, [...cases.keys()], learned.weights), [20, 5]);
  expect(PointsPage.parse(JSON.parse(JSON.stringify(page)))).toEqual(page);
  expect(page.outcomes).toEqual({ known: 200, won: 40 });
  expect(page.rules['referral']).toMatchObject({ before: 20, fired: 100, won: 20 });
  expect(page.rules['opened']).toEqual({ before: 5, points: 5, fired: 0, won: 0 });
});
