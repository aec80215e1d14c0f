import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { count, sumsOf, tabulate } from '@/lib/domain/learning/case';
import { learn } from '@/lib/domain/learning/learn';
import { baseRate } from '@/lib/domain/learning/memory';
import { baseScore, HOT_FROM, PARK_UNDER, relativeScore } from '@/lib/domain/learning/relative-score';
import { chanceOf, logOddsOf, pointsOf, weightOf } from '@/lib/domain/learning/weight';

import { isThere, json, xEducation } from './reference-set';

type Tiers = { learned_relative: Record<'hot>=60' | '20-60' | 'park<20', { n: number }> };

it('points and weights are the same thing said twice: 20 points double the odds', () => {
  fc.assert(
    fc.property(fc.double({ min: -500, max: 500, noNaN: true }), (points) => {
      expect(pointsOf(weightOf(points))).toBeCloseTo(points, 9);
      expect(weightOf(points + 20) - weightOf(points)).toBeCloseTo(Math.log(2), 9);
    }),
  );
});

describe('a score', () => {
  const base = { intercept: -2, usual: logOddsOf(0.11) };

  it('is 40 at one’s own usual odds, hot at twice them, parked under half', () => {
    const sumFor = (odds: number) => base.usual + Math.log(odds) - base.intercept;
    expect(relativeScore(sumFor(1), base)).toBeCloseTo(40, 9);
    expect(relativeScore(sumFor(2), base)).toBeCloseTo(HOT_FROM, 9);
    expect(relativeScore(sumFor(0.5), base)).toBeCloseTo(PARK_UNDER, 9);
  });

  it('is what every lead starts with and the points of its rules, whatever the base rate', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -100, max: 100 }), { maxLength: 8 }),
        fc.double({ min: -6, max: 3, noNaN: true }),
        fc.double({ min: -6, max: 3, noNaN: true }),
        (points, intercept, usual) => {
          const sum = points.reduce((all, one) => all + weightOf(one), 0);
          const added = baseScore({ intercept, usual }) + points.reduce((all, one) => all + one, 0);
          expect(Math.abs(added - relativeScore(sum, { intercept, usual }))).toBeLessThanOrEqual(0.5 + 1e-9);
        },
      ),
    );
  });

  it.skipIf(!isThere)('gives the tiers of the reference', () => {
    const { points, table, train, test } = xEducation();
    const { weights } = learn(table, count(table, train), points);
    const sums = sumsOf(table, weights);
    const base = baseRate(table, train, weights, Number.POSITIVE_INFINITY);
    const scores = test.map((place) => relativeScore(sums[table.rowOf[place]!]!, base));
    const tiers = json<Record<string, Tiers>>('tier-reference.json')['xed time split']!.learned_relative;
    expect(scores.filter((score) => score >= HOT_FROM).length).toBe(tiers['hot>=60'].n);
    expect(scores.filter((score) => score < PARK_UNDER).length).toBe(tiers['park<20'].n);
  });
});

describe('the base rate', () => {
  const rise = Array.from({ length: 4000 }, (_, nth) => ({
    won: nth % 20 < (nth < 2000 ? 1 : 5),
    fired: {},
  }));
  const table = tabulate([], rise);
  const places = [...rise.keys()];

  it('follows the latest outcomes: five times as many wins, and it knows', () => {
    expect(chanceOf(baseRate(table, places.slice(0, 2000), []).usual)).toBeCloseTo(0.05, 2);
    expect(chanceOf(baseRate(table, places, []).usual)).toBeGreaterThan(0.23);
    expect(chanceOf(baseRate(table, places, [], Number.POSITIVE_INFINITY).usual)).toBeCloseTo(0.15, 2);
  });

  it('is halfway after 500 outcomes', () => {
    const now = chanceOf(baseRate(table, places.slice(0, 2500), []).usual);
    expect(now).toBeCloseTo((0.05 * (1 - 0.5 ** 4) * 0.5 + 0.25 * 0.5) / (1 - 0.5 ** 5), 2);
  });

  it('is believed to be a quarter before any outcome', () => {
    expect(chanceOf(baseRate(table, [], []).intercept)).toBeCloseTo(0.25, 9);
  });
});
