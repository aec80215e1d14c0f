import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { mean, percentile } from '@/lib/domain/percentile';
import { stillWaiting, waitedUntil } from '@/lib/domain/metrics/waiting';

type Fixture = {
  percentiles: { x: number[]; [share: string]: number[] | { type7: number; nearest_rank: number } }[];
  kaplan_meier: {
    minutes: number[];
    responded: number[];
    times?: number[];
    surv?: number[];
    median_first_time_S_le_half?: number | null;
    p90_first_time_S_le_tenth?: number | null;
  }[];
};
const file = path.join(import.meta.dirname, '../../../../shared/data/fixtures/metric-fixtures.json');
const reference = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Fixture) : null;

describe.skipIf(!reference)('the reference’s own cases', () => {
  it('have these percentiles', () => {
    for (const { x, ...shares } of reference!.percentiles)
      for (const [name, expected] of Object.entries(shares))
        expect(percentile(x, Number(name.slice(1)) / 100)).toBeCloseTo(
          (expected as { type7: number }).type7,
          6,
        );
  });

  it('wait so long, those who still wait counted in', () => {
    for (const one of reference!.kaplan_meier) {
      const waits = one.minutes.map((waited, n) => ({ waited, over: one.responded[n] === 1 }));
      const steps = stillWaiting(waits);
      expect(steps.map(({ time }) => time)).toEqual(one.times ?? []);
      steps.forEach(({ share }, n) => expect(share).toBeCloseTo(one.surv![n]!, 6));
      expect(waitedUntil(waits, 0.5)).toBe(one.median_first_time_S_le_half ?? null);
      expect(waitedUntil(waits, 0.9)).toBe(one.p90_first_time_S_le_tenth ?? null);
    }
  });
});

describe('a percentile', () => {
  it('is null of nothing, and never a number that is none', () => {
    expect([percentile([], 0.5), mean([]), waitedUntil([], 0.5)]).toEqual([null, null, null]);
  });

  it('lies among the values, and does not depend on their order', () => {
    const values = fc.array(fc.integer({ min: 0, max: 1e6 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(values, fc.double({ min: 0, max: 1, noNaN: true }), (all, share) => {
        const found = percentile(all, share)!;
        expect(found).toBeGreaterThanOrEqual(Math.min(...all));
        expect(found).toBeLessThanOrEqual(Math.max(...all));
        expect(percentile(all.toReversed(), share)).toBe(found);
      }),
    );
  });
});

describe('a wait', () => {
  it('is the plain median where nobody waits any more', () => {
    const waits = [3, 1, 2].map((waited) => ({ waited, over: true }));
    expect(waitedUntil(waits, 0.5)).toBe(2);
  });

  it('is longer, never shorter, for those who still wait', () => {
    const wait = fc.record({ waited: fc.integer({ min: 0, max: 500 }), over: fc.boolean() });
    fc.assert(
      fc.property(fc.array(wait, { minLength: 1, maxLength: 30 }), (waits) => {
        const over = waits.filter((one) => one.over);
        const naive = waitedUntil(over, 0.5);
        const found = waitedUntil(waits, 0.5);
        if (found !== null) expect(found).toBeGreaterThanOrEqual(naive!);
      }),
    );
  });
});
