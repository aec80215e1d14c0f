import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { auc, logLoss } from '@/lib/domain/learning/accuracy';
import { brierScore, calibrationError } from '@/lib/domain/learning/calibration';
import { count, sumsOf, tabulate } from '@/lib/domain/learning/case';
import { fit, PRIOR_BASE } from '@/lib/domain/learning/fit';
import { chanceOf, weightOf } from '@/lib/domain/learning/weight';

import { isThere, xEducation } from './reference-set';

describe.skipIf(!isThere)('on the leads of X Education', () => {
  const { reference, points, table, train, test } = xEducation();
  const prior = { ...PRIOR_BASE, weights: points.map(weightOf), sd: 0.5 };
  const far = (a: readonly number[], b: readonly number[]) =>
    Math.max(...a.map((one, nth) => Math.abs(one - b[nth]!)));

  it('the weights, their errors and the forecasts are those of the reference', () => {
    const { weights, intercept, errors } = fit(table, count(table, train), prior);
    expect(far(weights, reference.weights)).toBeLessThan(1e-6);
    expect(Math.abs(intercept - reference.intercept)).toBeLessThan(1e-6);
    expect(far(errors, reference.se.slice(1))).toBeLessThan(1e-6);
    const sums = sumsOf(table, weights);
    const chances = test.map((place) => chanceOf(intercept + sums[table.rowOf[place]!]!));
    expect(far(reference.first20_test_p, chances)).toBeLessThan(1e-6);
    const tested = count(table, test);
    expect(auc(sums, tested)).toBeCloseTo(reference.test.auc, 4);
    expect(
      logLoss(
        sums.map((sum) => sum + intercept),
        tested,
      ),
    ).toBeCloseTo(reference.test.logloss, 4);
    const forecasts = test.map((place, nth) => ({ chance: chances[nth]!, won: table.won[place] === 1 }));
    expect(brierScore(forecasts)).toBeCloseTo(reference.test.brier, 4);
    expect(calibrationError(forecasts)).toBeCloseTo(reference.test.ece10, 4);
  });

  it.each(reference.first_n_fits)('after the first $n_first_rows leads too', (expected) => {
    const counts = count(table, train.slice(0, expected.n_first_rows));
    const { weights, intercept } = fit(table, counts, prior);
    expect(far(weights, expected.weights)).toBeLessThan(1e-6);
    expect(Math.abs(intercept - expected.intercept)).toBeLessThan(1e-6);
    expect(auc(sumsOf(table, weights), count(table, test))).toBeCloseTo(expected.auc_on_time_test, 6);
  });
});

const rules = ['a', 'b', 'c', 'd'];
const leads = fc.array(
  fc.record({
    won: fc.boolean(),
    fired: fc.dictionary(fc.constantFrom(...rules), fc.constantFrom(1, 1, 2, 0.5), { maxKeys: 4 }),
  }),
  { maxLength: 60 },
);
const points = fc.array(fc.integer({ min: -100, max: 100 }), { minLength: 4, maxLength: 4 });
const sd = fc.constantFrom(0.25, 0.5, 3);

describe('whatever the cases', () => {
  it('without any, it is the prior', () => {
    fc.assert(
      fc.property(points, sd, (own, sd) => {
        const table = tabulate(rules, []);
        const prior = { ...PRIOR_BASE, weights: own.map(weightOf), sd };
        const { weights, intercept, errors } = fit(table, count(table), prior);
        expect(weights).toEqual(prior.weights);
        expect(intercept).toBe(prior.intercept);
        for (const error of errors) expect(error).toBeCloseTo(sd, 9);
      }),
    );
  });

  it('no weight could be a little different and make prior and outcomes likelier', () => {
    fc.assert(
      fc.property(leads, points, sd, (cases, own, sd) => {
        const table = tabulate(rules, cases);
        const prior = { ...PRIOR_BASE, weights: own.map(weightOf), sd };
        const found = fit(table, count(table), prior);
        const at = [found.intercept, ...found.weights];
        const slope = at.map((value, nth) => {
          const centre = nth === 0 ? prior.intercept : prior.weights[nth - 1]!;
          const pull = cases.reduce((sum, { won, fired }) => {
            const by = nth === 0 ? 1 : (fired[rules[nth - 1]!] ?? 0);
            const logOdds = rules.reduce(
              (all, rule, k) => all + found.weights[k]! * (fired[rule] ?? 0),
              at[0]!,
            );
            return sum + by * ((won ? 1 : 0) - chanceOf(logOdds));
          }, 0);
          return pull - (value - centre) / (nth === 0 ? prior.interceptSd : sd) ** 2;
        });
        for (const one of slope) expect(Math.abs(one)).toBeLessThan(1e-6);
      }),
    );
  });

  it('the order of leads and rules is nothing, nor where the search starts', () => {
    fc.assert(
      fc.property(leads, points, sd, points, (cases, own, sd, elsewhere) => {
        const table = tabulate(rules, cases);
        const prior = { ...PRIOR_BASE, weights: own.map(weightOf), sd };
        const found = fit(table, count(table), prior);
        const start = { ...found, intercept: 5, weights: elsewhere.map(weightOf) };
        const backwards = tabulate(rules.toReversed(), cases.toReversed());
        const others = [
          fit(table, count(table), prior, start).weights,
          fit(backwards, count(backwards), {
            ...prior,
            weights: prior.weights.toReversed(),
          }).weights.toReversed(),
        ];
        for (const other of others)
          for (const [nth, weight] of other.entries()) expect(weight).toBeCloseTo(found.weights[nth]!, 6);
      }),
    );
  });
});

describe('weights that may be louder or softer together', () => {
  it('are those of one more rule that holds as strongly as all others together say', () => {
    fc.assert(
      fc.property(
        leads,
        points,
        sd,
        fc.double({ min: 0.1, max: 1, noNaN: true }),
        (cases, own, sd, scaleSd) => {
          const weights = own.map(weightOf);
          const apart = tabulate(rules, cases);
          const found = fit(apart, count(apart), { ...PRIOR_BASE, weights, sd, scaleSd });
          const whole = (fired: Readonly<Record<string, number>>) =>
            rules.reduce((sum, rule, nth) => sum + weights[nth]! * (fired[rule] ?? 0), 0) * (scaleSd / sd);
          const together = tabulate(
            [...rules, 'all'],
            cases.map(({ won, fired }) => ({ won, fired: { ...fired, all: whole(fired) } })),
          );
          const one = fit(together, count(together), { ...PRIOR_BASE, weights: [...weights, 0], sd });
          const louder = (one.weights.at(-1)! * scaleSd) / sd;
          for (const [nth, weight] of found.weights.entries())
            expect(weight).toBeCloseTo(one.weights[nth]! + weights[nth]! * louder, 3);
          expect(found.logEvidence).toBeCloseTo(one.logEvidence, 3);
        },
      ),
    );
  });
});

it('a rule that is no longer in the playbook teaches nothing', () => {
  const cases = [
    { won: true, fired: { a: 1, gone: 1 } },
    { won: false, fired: { gone: 1, b: 0 } },
  ];
  const table = tabulate(['a', 'b'], cases);
  expect([...table.from]).toEqual([0, 1, 1]);
  expect(fit(table, count(table), { ...PRIOR_BASE, weights: [0, 0], sd: 0.5 }).weights[1]).toBe(0);
});

it('points of hundreds and outcomes that say the opposite still end somewhere', () => {
  const cases = Array.from({ length: 50 }, () => ({ won: false, fired: { a: 1 } }));
  const table = tabulate(['a'], cases);
  const { weights, intercept } = fit(table, count(table), {
    ...PRIOR_BASE,
    weights: [weightOf(2000)],
    sd: 0.25,
  });
  expect(weights[0]! + intercept).toBeLessThan(weightOf(2000));
  expect(Number.isFinite(weights[0])).toBe(true);
});
