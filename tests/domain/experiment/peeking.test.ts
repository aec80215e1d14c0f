import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  alwaysValidInterval,
  alwaysValidP,
  follow,
  likelihoodRatio,
  spreadFor,
} from '@/lib/domain/experiment/always-valid';
import type { Arms } from '@/lib/domain/experiment/arms';
import { eProcess } from '@/lib/domain/experiment/e-process';
import { peek } from '@/lib/domain/experiment/peeking';
import { fixedSize, PRICE_OF_LOOKING } from '@/lib/domain/experiment/sample-size';
import { oneLook } from '@/lib/domain/experiment/two-shares';
import { seeded } from '@/lib/domain/seeded';

import { isThere, json } from '../learning/reference-set';

type Trace = {
  name: string;
  a: number[];
  b: number[];
  e_value: number[];
  msprt_L_tau0_1: (number | null)[];
  msprt_always_valid_p: number[];
};

describe.skipIf(!isThere)('the sequential reference', () => {
  const { traces } = isThere ? json<{ traces: Trace[] }>('sequential-reference.json') : { traces: [] };

  it.each(traces)('$name, pair by pair', (trace) => {
    const [a, b] = [trace.a.map(Boolean), trace.b.map(Boolean)];
    const successes = (came: boolean[], n: number) => came.slice(0, n).filter(Boolean).length;
    const looks: Arms[] = a.map((_, n) => ({
      a: { n: n + 1, successes: successes(a, n + 1) },
      b: { n: n + 1, successes: successes(b, n + 1) },
    }));
    const bets = eProcess(a, b);
    const seen = follow(looks, 0.1, 'apart');
    for (const [n, arms] of looks.entries()) {
      const expected = trace.msprt_L_tau0_1[n]!;
      const found = likelihoodRatio(arms, 0.1, 'apart');
      if (expected === null) expect(found).toBeNull();
      else expect(Math.abs(found! - expected) / Math.max(1, expected)).toBeLessThan(1e-6);
      expect(Math.abs(seen[n]!.p - trace.msprt_always_valid_p[n]!)).toBeLessThan(1e-6);
      expect(Math.abs(bets[n]! - trace.e_value[n]!) / Math.max(1, trace.e_value[n]!)).toBeLessThan(1e-6);
    }
  });
});

/** Looking after every outcome by the textbook instead: stop once p is under .05. */
function naive(share: number, most: number, runs: number, random: () => number): number {
  let claims = 0;
  for (let run = 0; run < runs; run++) {
    const arms: Arms = { a: { n: 0, successes: 0 }, b: { n: 0, successes: 0 } };
    for (let leads = 0; leads < 2 * most; leads++) {
      const arm = random() < 0.5 ? arms.a : arms.b;
      arm.n++;
      if (random() < share) arm.successes++;
      const [a, b] = [arms.a.successes / arms.a.n, arms.b.successes / arms.b.n];
      const shared = (arms.a.successes + arms.b.successes) / (arms.a.n + arms.b.n);
      if (((b - a) ** 2 / (shared * (1 - shared))) * (1 / (1 / arms.a.n + 1 / arms.b.n)) > 1.96 ** 2) {
        claims++;
        break;
      }
    }
  }
  return claims / runs;
}

describe('looking after every single outcome', () => {
  it.each([0.05, 0.1, 0.2, 0.3, 0.5])(
    'finds a false winner in at most 3 of 100: both arms at %f, 1000 leads each',
    (share) => {
      const { forA, forB } = peek({ a: share, b: share, most: 1000 }, 1000, seeded(share * 100));
      expect(forA + forB).toBeLessThanOrEqual(0.03);
    },
  );

  it('where the textbook finds one in every third experiment', () => {
    expect(naive(0.2, 500, 300, seeded(2))).toBeGreaterThan(0.3);
  });

  it.each([
    [0.1, 0.2],
    [0.2, 0.3],
    [0.2, 0.4],
    [0.3, 0.5],
    [0.05, 0.1],
  ])('a true lift from %f to %f is found within 1.6 times the leads of a single look', (a, b) => {
    const once = fixedSize({ baseline: a, lift: b - a });
    const most = Math.ceil(3 * once);
    const { forA, median, stops } = peek({ a, b, most, spread: spreadFor(b - a) }, 400, seeded(once));
    const mean = stops.reduce<number>((sum, stop) => sum + (stop ?? most), 0) / stops.length;
    expect(median! / once).toBeLessThan(PRICE_OF_LOOKING);
    expect(mean / once).toBeLessThan(PRICE_OF_LOOKING);
    const power =
      stops.filter((stop) => stop !== null && stop <= PRICE_OF_LOOKING * once).length / stops.length;
    expect(power).toBeGreaterThan(0.68);
    expect(forA).toBeLessThan(0.01);
  });

  it('the exact bet keeps its promise for rare events too', () => {
    const random = seeded(8);
    const runs = 400;
    let broken = 0;
    for (let run = 0; run < runs; run++) {
      const came = () => Array.from({ length: 300 }, () => random() < 0.02);
      if (Math.max(...eProcess(came(), came())) >= 20) broken++;
    }
    expect(broken / runs).toBeLessThanOrEqual(0.05);
  });
});

const arm = fc
  .tuple(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 0, max: 400 }))
  .map(([x, y]) => ({ n: Math.max(x, y), successes: Math.min(x, y) }));

it('the interval leaves 0 out just when the difference may be claimed, and is wider than that of a single look', () => {
  fc.assert(
    fc.property(arm, arm, (a, b) => {
      const interval = alwaysValidInterval({ a, b });
      const p = alwaysValidP({ a, b });
      if (!interval) {
        expect(p).toBe(1);
        return;
      }
      if (Math.abs(p - 0.04) > 1e-9) expect(interval[0] > 0 || interval[1] < 0).toBe(p < 0.04);
      const once = oneLook({ a, b }).p;
      if (once !== null) expect(p).toBeGreaterThanOrEqual(Math.min(once, 1) * 0.99);
    }),
  );
});

it('what was once shown stays shown, however the rest goes', () => {
  const looks = [10, 60, 120, 200].map((n, nth): Arms => ({
    a: { n, successes: Math.round(n * 0.2) },
    b: { n, successes: Math.round(n * [0.3, 0.5, 0.5, 0.3][nth]!) },
  }));
  const seen = follow(looks);
  for (const [nth, { p }] of seen.entries()) if (nth > 0) expect(p).toBeLessThanOrEqual(seen[nth - 1]!.p);
  expect(seen.at(-1)!.p).toBeLessThan(0.04);
  expect(follow([])).toEqual([]);
});
