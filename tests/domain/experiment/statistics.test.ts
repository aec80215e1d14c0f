import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { alwaysValidP, likelihoodRatio } from '@/lib/domain/experiment/always-valid';
import { holm } from '@/lib/domain/experiment/holm';
import { exactInterval, newcombe, wilson } from '@/lib/domain/experiment/intervals';
import { posterior } from '@/lib/domain/experiment/posterior';
import { ratioBroken, sampleRatio } from '@/lib/domain/experiment/sample-ratio';
import { fixedSize, registeredSize, smallestLift } from '@/lib/domain/experiment/sample-size';
import { oneLook } from '@/lib/domain/experiment/two-shares';

import { isThere, json } from '../learning/reference-set';

type Two = {
  label: string;
  n1: number;
  x1: number;
  n2: number;
  x2: number;
} & Record<string, number | null | [number, number]>;
type Statistics = {
  two_proportion: Two[];
  sample_size: { baseline: number; mde_abs: number; power: number; fleiss_ceil: number }[];
  min_detectable_effect_power80: { n_per_arm: number; baseline: number; mde_abs: number }[];
  srm: { counts: number[]; expected_ratio: number[]; chi2: number; p: number }[];
  multiple: { p: number[]; holm: number[] }[];
};

/** To 1e-6, of the value where it is large; null where and only where the reference has it. */
function agrees(found: number | null, expected: unknown, what: string): void {
  if (found === null || expected === null) expect(found, what).toBe(expected);
  else {
    const value = expected as number;
    expect(Math.abs(found - value) / Math.max(1, Math.abs(value)), what).toBeLessThan(1e-6);
  }
}

describe.skipIf(!isThere)('the statistics table', () => {
  const reference = isThere ? json<Statistics>('stats-reference.json') : ({} as Statistics);

  it.each(reference.two_proportion ?? [])('$label', (row) => {
    const arms = { a: { n: row.n1, successes: row.x1 }, b: { n: row.n2, successes: row.x2 } };
    const once = oneLook(arms);
    agrees(once.z, row['z_pooled'], 'z');
    agrees(once.p, row['p_z_pooled'], 'p');
    agrees(once.pYates, row['p_chi2_yates'], 'Yates');
    agrees(once.pFisher, row['fisher_p'], 'Fisher');
    for (const [nth, arm] of [arms.a, arms.b].entries())
      for (const end of [0, 1]) {
        agrees(wilson(arm)![end]!, (row[`wilson${nth + 1}`] as number[])[end], 'Wilson');
        agrees(exactInterval(arm)![end]!, (row[`clopper${nth + 1}`] as number[])[end], 'Clopper and Pearson');
        agrees(newcombe(arms)![end]!, (row['newcombe_diff'] as number[])[end], 'Newcombe');
      }
    const flat = posterior(arms);
    agrees(flat.chanceOfB, row['p_b_gt_a'], 'chance of B');
    agrees(flat.lossOfB, row['expected_loss_choose_b'], 'loss of B');
    for (const tau of ['0.02', '0.05', '0.1']) {
      agrees(likelihoodRatio(arms, Number(tau), 'apart'), row[`msprt_L_tau${tau}`], `ratio at ${tau}`);
      agrees(alwaysValidP(arms, Number(tau), 'apart'), row[`msprt_p_tau${tau}`] ?? 1, `p at ${tau}`);
    }
  });

  it('sample sizes and smallest lifts', () => {
    for (const { baseline, mde_abs: lift, power, fleiss_ceil: size } of reference.sample_size)
      expect(fixedSize({ baseline, lift, power })).toBe(size);
    for (const { n_per_arm: n, baseline, mde_abs: lift } of reference.min_detectable_effect_power80)
      expect(smallestLift(n, baseline)).toBeCloseTo(lift, 4);
  });

  it('splits and corrections for asking several things', () => {
    for (const { counts, expected_ratio: ratio, chi2, p } of reference.srm) {
      agrees(sampleRatio(counts, ratio).chi2, chi2, 'chi square');
      agrees(sampleRatio(counts, ratio).p, p, 'p');
    }
    for (const { p, holm: expected } of reference.multiple)
      for (const [nth, one] of holm(p).entries()) agrees(one, expected[nth], 'Holm');
  });
});

const arm = fc
  .tuple(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 300 }))
  .map(([x, y]) => ({ n: Math.max(x, y), successes: Math.min(x, y) }));

describe('whatever the counts', () => {
  it('nothing is ever not a number, and every chance is one', () => {
    fc.assert(
      fc.property(arm, arm, (a, b) => {
        const once = oneLook({ a, b });
        const flat = posterior({ a, b });
        for (const p of [once.p, once.pYates, once.pFisher, flat.chanceOfB, alwaysValidP({ a, b })])
          if (p !== null) expect(p >= 0 && p <= 1 + 1e-12, String(p)).toBe(true);
        expect([once.z, flat.lossOfB].some(Number.isNaN)).toBe(false);
      }),
    );
  });

  it('intervals hold the share they are about, in order, and exact ones are no narrower where it is seen', () => {
    fc.assert(
      fc.property(arm, (one) => {
        if (one.n === 0) {
          expect([wilson(one), exactInterval(one)]).toEqual([null, null]);
          return;
        }
        const rate = one.successes / one.n;
        for (const [low, high] of [wilson(one)!, exactInterval(one)!])
          expect(0 <= low && low <= rate + 1e-12 && rate <= high + 1e-12 && high <= 1).toBe(true);
      }),
    );
  });

  it('arms changed round give the same, the other way round', () => {
    fc.assert(
      fc.property(arm, arm, (a, b) => {
        const [there, back] = [oneLook({ a, b }), oneLook({ a: b, b: a })];
        agrees(back.pFisher, there.pFisher, 'Fisher');
        agrees(back.z === null ? null : -back.z, there.z, 'z');
        agrees(posterior({ a: b, b: a }).chanceOfB, 1 - posterior({ a, b }).chanceOfB, 'chance');
        const [one, other] = [newcombe({ a, b }), newcombe({ a: b, b: a })];
        if (one) agrees(-other![1], one[0], 'Newcombe');
      }),
    );
  });
});

describe('a sample size', () => {
  it('shows the lift it was made for, and with fewer leads a larger one only', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 60 }), fc.integer({ min: 3, max: 30 }), (baseline, lift) => {
        const aim = { baseline: baseline / 100, lift: lift / 100 };
        const n = fixedSize(aim);
        expect(smallestLift(n, aim.baseline)).toBeLessThanOrEqual(aim.lift + 1e-9);
        expect(smallestLift(n - 1, aim.baseline) ?? 1).toBeGreaterThan(aim.lift - 1e-9);
        expect(registeredSize(aim)).toBe(Math.ceil(1.6 * n));
      }),
    );
  });

  it.each([
    [0, 0.1],
    [0.5, 0.5],
    [0.2, 0],
    [0.2, -0.2],
    [Number.NaN, 0.1],
  ])('of a baseline %f and a lift %f there is none', (baseline, lift) => {
    expect(() => fixedSize({ baseline, lift })).toThrow(RangeError);
  });

  it('so few leads show no lift at all', () => expect(smallestLift(2, 0.5)).toBeNull());
});

it('a split is only asked about from 100 leads on', () => {
  expect(ratioBroken([60, 39], [1, 1])).toBeNull();
  expect(ratioBroken([70, 30], [1, 1])).toBe(true);
  expect(ratioBroken([70, 30], [7, 3])).toBe(false);
  expect(sampleRatio([0, 0], [1, 1])).toEqual({ chi2: 0, p: 1 });
});

it.each([
  [0, 20, 0, 16],
  [10, 20, 30, 70],
  [20, 20, 84, 100],
  [300, 1000, 27, 33],
])('%i in %i is a share between %i and %i per cent', (successes, n, low, high) => {
  expect(wilson({ n, successes })!.map((end) => Math.round(end * 100))).toEqual([low, high]);
});
