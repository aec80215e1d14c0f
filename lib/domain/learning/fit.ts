import { atOnce } from './at-once';
import type { Counts, Table } from './case';
import { factorise } from './cholesky';
import { logOddsOf } from './weight';

/**
 * What is believed before any outcome: each weight about its place within `sd`, and the intercept about its
 * own.
 */
export type Prior = {
  weights: readonly number[];
  sd: number;
  intercept: number;
  interceptSd: number;
  /** How far all weights together may well be louder or softer than `weights`, as a factor: 1 ± this. */
  scaleSd?: number;
};

/**
 * A quarter won, give or take a factor of four in the odds: what is believed of a base rate nobody has seen
 * yet.
 */
export const PRIOR_BASE = { intercept: logOddsOf(0.25), interceptSd: 1.5 };

export type Fit = {
  intercept: number;
  /** In the order of the table's rules, added to the logarithm of the odds. */
  weights: readonly number[];
  /** How far each weight may well be off (posterior standard deviation). */
  errors: readonly number[];
  /** How well the prior predicted the outcomes: differences between priors count (Laplace's approximation). */
  logEvidence: number;
};

/** A step this small leaves an error of about its square. */
const CLOSE = 1e-5;
const MOST_STEPS = 60;

/**
 * Logistic regression with a normal prior on every weight, by Newton's method: the weights that make prior
 * and outcomes together most likely. A step is halved where it would lead away, so that it arrives from
 * anywhere; without cases it returns the prior. `start` (an earlier fit of the same rules) saves steps. Each
 * weight is good to about 1e-10.
 */
export function fit(table: Table, counts: Counts, prior: Prior, start?: Fit): Fit {
  return atOnce(fitInSteps(table, counts, prior, start));
}

/** The same, stopping after each step of Newton's: with 10,000 outcomes one takes a few milliseconds. */
export function* fitInSteps(
  table: Table,
  counts: Counts,
  prior: Prior,
  start?: Fit,
): Generator<undefined, Fit> {
  const size = table.rules.length + 1;
  const centre = Float64Array.of(prior.intercept, ...prior.weights);
  const precision = new Float64Array(size).fill(prior.sd ** -2);
  precision[0] = prior.interceptSd ** -2;
  const along = alongOf(prior);
  let at = start ? Float64Array.of(start.intercept, ...start.weights) : centre.slice();
  const rows: number[] = [];
  for (let row = 0; row < counts.won.length; row++)
    if (counts.won[row]! + counts.lost[row]! > 0) rows.push(row);
  const problem: Problem = { table, counts, rows, centre, precision, along: along.direction };
  let here = slopeAt(at, problem);
  for (let steps = 0; ; steps++) {
    const information = factorise(here.hessian, size);
    const step = information.solve(here.gradient);
    const last = step.every((one) => Math.abs(one) < CLOSE);
    if (last || steps === MOST_STEPS) {
      at = at.map((one, i) => one + step[i]!);
      return {
        intercept: at[0]!,
        weights: [...at.subarray(1)],
        errors: [...information.inverseDiagonal().subarray(1)].map(Math.sqrt),
        logEvidence:
          -here.loss +
          (precision.reduce((sum, one) => sum + Math.log(one), 0) -
            along.logDeterminant -
            information.logDeterminant()) /
            2,
      };
    }
    let share = 1;
    let next = at;
    let there = here;
    do {
      next = at.map((one, i) => one + share * step[i]!);
      there = slopeAt(next, problem);
      yield;
      share /= 2;
    } while (!(there.loss <= here.loss) && share > CLOSE);
    at = next;
    here = there;
  }
}

/**
 * A common factor makes the prior's covariance sd² I + scaleSd² w wᵀ. Its inverse is I / sd² less the outer
 * product of `direction` with itself (Sherman and Morrison), its determinant that of sd² I times one number.
 */
function alongOf({ weights, sd, scaleSd = 0 }: Prior): { direction: Float64Array; logDeterminant: number } {
  const more = (scaleSd / sd) ** 2 * weights.reduce((sum, one) => sum + one * one, 0);
  const length = scaleSd / (sd * sd * Math.sqrt(1 + more));
  return {
    direction: Float64Array.from([0, ...weights], (one) => one * length),
    logDeterminant: Math.log1p(more),
  };
}

/** `rows` are those with cases; the first of `centre`, `precision` and `along` is about the intercept. */
type Problem = {
  table: Table;
  counts: Counts;
  rows: readonly number[];
  centre: Float64Array;
  precision: Float64Array;
  along: Float64Array;
};

/**
 * What the outcomes and the prior hold against `at`, which way is better (gradient), and how sharply it bends
 * (lower half).
 */
function slopeAt(at: Float64Array, { table, counts, rows, centre, precision, along }: Problem) {
  const size = at.length;
  const hessian = new Float64Array(size * size);
  const gradient = new Float64Array(size);
  const far = along.reduce((sum, one, i) => sum + one * (at[i]! - centre[i]!), 0);
  let loss = (-far * far) / 2;
  for (let i = 0; i < size; i++) {
    const off = at[i]! - centre[i]!;
    loss += (precision[i]! * off * off) / 2;
    gradient[i] = along[i]! * far - precision[i]! * off;
    for (let j = 0; j <= i; j++) hessian[i * size + j] = -along[i]! * along[j]!;
    hessian[i * size + i]! += precision[i]!;
  }
  const { from, rule, strength } = table;
  for (const row of rows) {
    const won = counts.won[row]!;
    const n = won + counts.lost[row]!;
    const first = from[row]!;
    const end = from[row + 1]!;
    let sum = at[0]!;
    for (let k = first; k < end; k++) sum += at[rule[k]! + 1]! * strength[k]!;
    const small = Math.exp(-Math.abs(sum));
    const chance = sum >= 0 ? 1 / (1 + small) : small / (1 + small);
    loss += n * (Math.max(sum, 0) + Math.log1p(small)) - won * sum;
    const pull = won - n * chance;
    const bend = (n * small) / ((1 + small) * (1 + small));
    gradient[0]! += pull;
    hessian[0]! += bend;
    for (let k = first; k < end; k++) {
      const i = rule[k]! + 1;
      const by = strength[k]!;
      gradient[i]! += pull * by;
      const line = i * size;
      const bendBy = bend * by;
      hessian[line]! += bendBy;
      // Entries of a row are in the order of the rules, so this fills the lower half only.
      for (let l = first; l <= k; l++) hessian[line + rule[l]! + 1]! += bendBy * strength[l]!;
    }
  }
  return { loss, gradient, hessian };
}
