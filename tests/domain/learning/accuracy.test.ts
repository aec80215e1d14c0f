import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { auc, countsOf, logLoss } from '@/lib/domain/learning/accuracy';
import {
  brierScore,
  calibrationBeyondChance,
  calibrationBins,
  calibrationError,
} from '@/lib/domain/learning/calibration';
import { chanceOf, logOddsOf } from '@/lib/domain/learning/weight';
import { seeded } from '@/lib/domain/seeded';

import { isThere, json } from './reference-set';

type Fixtures = {
  binary: {
    y: number[];
    p: number[];
    auc_ties_half: number;
    logloss: number;
    brier: number;
    ece_5_equal_mass: number;
  };
};

const forecasts = fc.array(fc.record({ chance: fc.integer({ min: 1, max: 99 }), won: fc.boolean() }), {
  minLength: 1,
  maxLength: 60,
});

describe.skipIf(!isThere)('the metric fixtures', () => {
  it('agree', () => {
    const { binary } = json<Fixtures>('fixtures/metric-fixtures.json');
    const said = binary.p.map((chance, nth) => ({ chance, won: binary.y[nth] === 1 }));
    expect(auc(binary.p, countsOf(said))).toBeCloseTo(binary.auc_ties_half, 9);
    expect(logLoss(binary.p.map(logOddsOf), countsOf(said))).toBeCloseTo(binary.logloss, 9);
    expect(brierScore(said)).toBeCloseTo(binary.brier, 9);
    expect(calibrationError(said, 5)).toBeCloseTo(binary.ece_5_equal_mass, 9);
  });
});

describe('ranking', () => {
  it('is the share of pairs put in the right order, ties half', () => {
    fc.assert(
      fc.property(forecasts, (said) => {
        const wins = said.filter(({ won }) => won);
        const losses = said.filter(({ won }) => !won);
        const pairs = wins.flatMap((win) =>
          losses.map((loss) => 0.5 + Math.sign(win.chance - loss.chance) / 2),
        );
        const found = auc(
          said.map(({ chance }) => chance),
          countsOf(said),
        );
        if (pairs.length === 0) expect(found).toBeNull();
        else expect(found).toBeCloseTo(pairs.reduce((sum, one) => sum + one, 0) / pairs.length, 9);
      }),
    );
  });

  it('an intercept splits no ties', () => {
    const sums = [0.1 + 0.2, 0.3, 0.7 - 0.4].map((sum) => sum + 1.1);
    expect(auc(sums, countsOf([{ won: true }, { won: false }, { won: true }]))).toBe(0.5);
  });
});

describe('calibration', () => {
  it('every lead is in one bin, and bins differ by one lead at most', () => {
    fc.assert(
      fc.property(forecasts, fc.integer({ min: 1, max: 12 }), (said, bins) => {
        const sizes = calibrationBins(said, bins).map(({ n }) => n);
        expect(sizes.reduce((sum, n) => sum + n, 0)).toBe(said.length);
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('a perfect forecast shows an error by chance alone, and none beyond it; a wrong one shows both', () => {
    const random = seeded(4);
    const truths = Array.from({ length: 500 }, () => chanceOf(random() * 4 - 3));
    const said = truths.map((chance) => ({ chance, won: random() < chance }));
    expect(calibrationError(said)).toBeGreaterThan(0.02);
    expect(calibrationBeyondChance(said)).toBeLessThan(0.03);
    const tooHigh = said.map(({ chance, won }) => ({ chance: Math.min(1, chance + 0.2), won }));
    expect(calibrationBeyondChance(tooHigh)).toBeCloseTo(0.2, 1);
  });

  it('says nothing without leads', () => {
    expect([auc([], countsOf([])), logLoss([], countsOf([])), brierScore([]), calibrationError([])]).toEqual([
      null,
      null,
      null,
      null,
    ]);
    expect(calibrationBeyondChance([{ chance: 0.5, won: true }])).toBeNull();
  });
});
