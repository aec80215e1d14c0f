import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Case } from '@/lib/domain/learning/case';
import { compare, compareOverTime } from '@/lib/domain/learning/compare';
import { predict } from '@/lib/domain/learning/in-order';
import { seeded } from '@/lib/domain/seeded';

import { isThere, xEducation } from './reference-set';

const history = fc.array(
  fc.record({
    won: fc.boolean(),
    wait: fc.integer({ min: 1, max: 40 }),
    fired: fc.dictionary(fc.constantFrom('a', 'b'), fc.constant(1)),
  }),
  { minLength: 40, maxLength: 120 },
);
const casesOf = (leads: { won: boolean; wait: number; fired: Record<string, number> }[]): Case[] =>
  leads.map(({ won, wait, fired }, nth) => ({ won, fired, scoredAt: nth, knownAt: nth + wait }));
const points = { a: 20, b: -10 };

describe('each lead is predicted before its outcome was known', () => {
  it('what comes out later changes nothing that was said before', () => {
    fc.assert(
      fc.property(history, fc.integer({ min: 25, max: 119 }), (leads, until) => {
        const cases = casesOf(leads);
        const otherwise = cases.map((one) => (one.knownAt >= until ? { ...one, won: !one.won } : one));
        const said = (of: Case[]) =>
          [...predict(of, points)]
            .filter(({ scoredAt }) => scoredAt <= until)
            .map(({ learned, fixed }) => [learned, fixed]);
        expect(said(otherwise)).toEqual(said(cases));
      }),
    );
  });

  it('nobody is predicted from fewer than 20 outcomes', () => {
    fc.assert(
      fc.property(history, (leads) => {
        const cases = casesOf(leads);
        for (const { scoredAt } of predict(cases, points))
          expect(cases.filter(({ knownAt }) => knownAt < scoredAt).length).toBeGreaterThanOrEqual(20);
      }),
    );
  });

  it('has nothing to say without a past', () => {
    expect([...predict([], points)]).toEqual([]);
    expect(compare([])).toBeNull();
  });
});

describe('learned against fixed', () => {
  const coin = (n: number): Case[] => {
    const random = seeded(n);
    return Array.from({ length: n }, (_, nth) => ({
      won: random() < 0.3,
      fired: nth % 2 === 0 ? { a: 1 } : {},
      scoredAt: nth,
      knownAt: nth + 5,
    }));
  };

  it('is not asked of few leads', () => {
    expect(compare([...predict(coin(60), points)])!.better).toBe('too-few');
  });

  it('says that the fixed points are as good where they are', () => {
    const told = compare([...predict(coin(600), { a: 0, b: 0 })])!;
    expect(told.better).toBe('as-good');
    expect(told.learned.calibrationError).toBeLessThan(0.1);
  });

  it.skipIf(!isThere)('on X Education learning wins, in every thousand leads', () => {
    const { rules, points, cases } = xEducation();
    const predicted = [...predict(cases, Object.fromEntries(rules.map((rule, nth) => [rule, points[nth]!])))];
    const whole = compare(predicted)!;
    expect(whole.better).toBe('learned');
    // reference.md 2.5: half-life 2000 ranks .852 and loses .4636; refitted every 100 outcomes, as here.
    expect(whole.learned.auc).toBeGreaterThan(0.848);
    expect(whole.learned.logLoss).toBeLessThan(0.468);
    expect(whole.learned.calibrationError).toBeLessThan(0.03);
    const blocks = compareOverTime(predicted, 1000);
    expect(blocks.length).toBe(9);
    for (const { learned, fixed } of blocks) expect(learned.auc! - fixed.auc!).toBeGreaterThan(0.05);
  });
});
