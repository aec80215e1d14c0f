import { describe, expect, it } from 'vitest';

import { auc } from '@/lib/domain/learning/accuracy';
import { count, sumsOf, tabulate } from '@/lib/domain/learning/case';
import { learn } from '@/lib/domain/learning/learn';
import { pattern } from '@/lib/domain/learning/pattern';
import { seeded } from '@/lib/domain/seeded';

import { isThere, maven, xEducation } from './reference-set';

/** The outcomes dealt out anew among the same leads. */
function shuffled<Lead extends { won: boolean }>(cases: readonly Lead[], random: () => number): Lead[] {
  const outcomes = cases.map(({ won }) => won);
  for (let i = outcomes.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [outcomes[i], outcomes[j]] = [outcomes[j]!, outcomes[i]!];
  }
  return cases.map((one, nth) => ({ ...one, won: outcomes[nth]! }));
}

describe.skipIf(!isThere)('on real leads', () => {
  const { cases, rules, points, train } = xEducation();
  const learned = train.map((place) => cases[place]!);

  it('a pattern is found, with right points, none and wrong ones', () => {
    const table = tabulate(rules, learned);
    for (const own of [points, points.map(() => 0), points.map((one) => -one)])
      expect(pattern(table, own).found).toBe(true);
  });

  it.each([200, 1000, 6468])('of 20 shuffles of %i leads none cries wolf', (n) => {
    const random = seeded(n);
    const found = Array.from({ length: 20 }, () =>
      pattern(tabulate(rules, shuffled(learned.slice(0, n), random)), points),
    ).filter(({ found }) => found);
    expect(found).toEqual([]);
  });

  it('none is found where there is none, and ranking is a coin', () => {
    const deals = maven();
    const table = tabulate(deals.rules, deals.cases);
    expect(pattern(table, deals.points).found).toBe(false);
    const places = [...deals.cases.keys()];
    const { weights } = learn(
      table,
      count(
        table,
        places.filter((place) => place % 10 < 7),
      ),
      deals.points,
    );
    const ranked = auc(
      sumsOf(table, weights),
      count(
        table,
        places.filter((place) => place % 10 >= 7),
      ),
    )!;
    expect(Math.abs(ranked - 0.5)).toBeLessThan(0.03);
  });
});

describe('on few leads', () => {
  const rules = Array.from({ length: 12 }, (_, nth) => `r${nth}`);
  const points = rules.map((_, nth) => ((nth * 11) % 50) - 20);
  const chance = (n: number, rate: number, random: () => number) =>
    Array.from({ length: n }, () => ({
      won: random() < rate,
      fired: Object.fromEntries(rules.filter(() => random() < 0.25).map((rule) => [rule, 1])),
    }));

  it('says nothing yet with fewer than 20 wins or losses', () => {
    const cases = chance(60, 0.5, seeded(1)).map((one, nth) => ({ ...one, won: nth < 19 }));
    expect(pattern(tabulate(rules, cases), points)).toEqual({ found: false, z: null });
    expect(pattern(tabulate(rules, []), points)).toEqual({ found: false, z: null });
  });

  it.each([
    [60, 0.5],
    [150, 0.2],
    [400, 0.08],
  ])('chance passes for a pattern in at most one of fifty sets: %i leads, %f won', (n, rate) => {
    const random = seeded(n);
    const found = Array.from({ length: 50 }, () => pattern(tabulate(rules, chance(n, rate, random)), points));
    expect(found.filter((one) => one.found).length).toBeLessThanOrEqual(1);
  });
});

it('without rules there is no pattern', () => {
  const cases = Array.from({ length: 100 }, (_, nth) => ({ won: nth % 3 === 0, fired: {} }));
  expect(pattern(tabulate([], cases), []).found).toBe(false);
});
