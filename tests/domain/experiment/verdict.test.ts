import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { planFor, weeksLeft } from '@/lib/domain/experiment/plan';
import { type Assigned, armsOf, matured, successesOf } from '@/lib/domain/experiment/matured';
import { claimOf, type Evidence, verdict } from '@/lib/domain/experiment/verdict';
import { reasonText } from '@/lib/i18n';
import '@/lib/i18n/numbers/numbers';
import { seeded } from '@/lib/domain/seeded';
import { DAY } from '@/lib/domain/time/calendar';

const arms = (xA: number, nA: number, xB: number, nB: number) => ({
  a: { n: nA, successes: xA },
  b: { n: nB, successes: xB },
});
const decided = (evidence: Evidence) => {
  const { decision, why } = verdict(evidence);
  expect(reasonText(why)).not.toContain('why.');
  expect(reasonText(why)).not.toContain('{{');
  return [decision, why.code];
};

describe('a decision', () => {
  it.each([
    ['B is clearly better', arms(40, 200, 80, 200), ['adopt', 'experiment-better']],
    ['B is clearly worse', arms(80, 200, 40, 200), ['drop', 'experiment-worse']],
    ['the same, so far', arms(40, 200, 44, 200), ['not-enough', 'experiment-open']],
    [
      'z says .035, but it was looked at all along',
      arms(100, 1000, 130, 1000),
      ['not-enough', 'experiment-open'],
    ],
    ['nobody yet', arms(0, 0, 0, 0), ['not-enough', 'experiment-few']],
    ['0 of 3 against 3 of 3', arms(0, 3, 3, 3), ['not-enough', 'experiment-few']],
    ['four successes in A', arms(4, 60, 40, 60), ['not-enough', 'experiment-few']],
    ['four failures in B', arms(20, 60, 56, 60), ['not-enough', 'experiment-few']],
    ['everybody', arms(30, 30, 30, 30), ['not-enough', 'experiment-few']],
    ['a split that chance does not make', arms(10, 70, 30, 130), ['not-enough', 'experiment-split']],
  ])('%s', (_, counts, expected) => expect(decided({ arms: counts })).toEqual(expected));

  it('knows of leads that still wait when it looks at the split', () => {
    expect(decided({ arms: arms(10, 70, 30, 130), assigned: [150, 151] })[1]).not.toBe('experiment-split');
    expect(decided({ arms: arms(40, 100, 41, 100), assigned: [100, 170] })[1]).toBe('experiment-split');
    expect(decided({ arms: arms(10, 70, 30, 130), ratio: [1, 2] })[1]).not.toBe('experiment-split');
  });

  it('with a lift registered, B is dropped once that lift is out of the question, and the end is said', () => {
    const registered = { lift: 0.1, perArm: 471 };
    expect(decided({ arms: arms(200, 1000, 205, 1000), registered })).toEqual([
      'drop',
      'experiment-too-small',
    ]);
    expect(decided({ arms: arms(94, 471, 118, 471), registered })).toEqual(['not-enough', 'experiment-over']);
    expect(decided({ arms: arms(60, 300, 75, 300), registered })).toEqual(['not-enough', 'experiment-open']);
  });

  it('says the same of arms changed round', () => {
    fc.assert(
      fc.property(fc.nat(200), fc.nat(200), fc.integer({ min: 200, max: 230 }), (x, y, n) => {
        const there = claimOf(arms(x, n, y, n));
        const back = claimOf(arms(y, n, x, n));
        expect(back).toBe(there === null ? null : there === 'a' ? 'b' : 'a');
      }),
    );
  });
});

describe('a guardrail', () => {
  const random = seeded(12);
  const came = (n: number, share: number) => Array.from({ length: n }, () => random() < share);
  const better = arms(40, 200, 80, 200);

  it('that B harms ends it, however well B does otherwise', () => {
    const rise = { of: 'opt-outs', mustNot: 'rise', a: came(200, 0.01), b: came(200, 0.15) } as const;
    expect(decided({ arms: better, guardrails: [rise] })).toEqual(['drop', 'experiment-more-opt-outs']);
    const fall = { of: 'answers', mustNot: 'fall', a: came(200, 0.4), b: came(200, 0.15) } as const;
    expect(decided({ arms: better, guardrails: [fall] })).toEqual(['drop', 'experiment-fewer-answers']);
  });

  it('that B helps, or that nothing happened to, does not', () => {
    const helped = { of: 'opt-outs', mustNot: 'rise', a: came(200, 0.15), b: came(200, 0.01) } as const;
    const still = { of: 'answers', mustNot: 'fall', a: came(200, 0.3), b: came(200, 0.3) } as const;
    const nobody = { of: 'answers', mustNot: 'fall', a: [], b: [] } as const;
    expect(decided({ arms: better, guardrails: [helped, still, nobody] })[0]).toBe('adopt');
  });
});

describe('what counts', () => {
  const lead = (arm: 'a' | 'b', assignedAt: number, happenedAt: number | null): Assigned => ({
    arm,
    assignedAt: assignedAt * DAY,
    happenedAt: happenedAt === null ? null : happenedAt * DAY,
  });

  it('a lead counts when its window is over, for what came within it', () => {
    const leads = [lead('b', 2, 4), lead('a', 0, 3), lead('a', 1, 20), lead('b', 3, null), lead('b', 9, 10)];
    const settled = matured(leads, 7 * DAY, 10 * DAY);
    expect(settled).toEqual([
      { arm: 'a', success: true },
      { arm: 'a', success: false },
      { arm: 'b', success: true },
      { arm: 'b', success: false },
    ]);
    expect(armsOf(settled)).toEqual(arms(1, 2, 1, 2));
    expect(successesOf(settled, 'b')).toEqual([true, false]);
    expect(armsOf([])).toEqual(arms(0, 0, 0, 0));
  });

  it('a look later only adds leads', () => {
    const spread = fc.array(
      fc.record({
        arm: fc.constantFrom('a' as const, 'b' as const),
        assignedAt: fc.nat(50),
        happenedAt: fc.option(fc.nat(90)),
      }),
    );
    fc.assert(
      fc.property(spread, fc.nat(60), fc.nat(60), (leads, early, more) => {
        const before = matured(leads, 10, early);
        expect(matured(leads, 10, early + more).slice(0, before.length)).toEqual(before);
      }),
    );
  });
});

describe('a plan', () => {
  it('says how many, how long, and what can be seen at this pace', () => {
    const plan = planFor({ baseline: 0.2, lift: 0.1 }, 60);
    expect(plan).toMatchObject({ once: 294, perArm: 471, weeks: 16 });
    expect(plan.seenInEightWeeks).toBeGreaterThan(0.1);
    expect(plan.seenInEightWeeks).toBeLessThan(0.13);
    expect(planFor({ baseline: 0.2, lift: 0.1 }, null)).toMatchObject({
      weeks: null,
      seenInEightWeeks: null,
    });
  });

  it('does not know the time left under 100 leads', () => {
    expect(weeksLeft(471, 99, 0, 70 * DAY)).toBeNull();
    expect(weeksLeft(471, 200, 0, 70 * DAY)).toBe(38);
    expect(weeksLeft(100, 300, 0, 70 * DAY)).toBe(0);
    expect(weeksLeft(471, 200, 10, 10)).toBeNull();
  });
});
