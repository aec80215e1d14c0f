import type { Arms } from './arms';
import { logBeta } from './beta';

/**
 * What a flat prior and the counts say. Not to be decided by while looking on: stopped at 95 %, it is wrong
 * in half of all nulls.
 */
export type Posterior = {
  /** The chance that B's true share is the higher one. */
  chanceOfB: number;
  /** The share lost on average by choosing B, if A should be the better one. */
  lossOfB: number;
};

/**
 * What is known of the two arms’ rates, each a beta distribution from an even start (Beta(1, 1)). Rates are
 * shares, 0 to 1.
 */
export function posterior({ a, b }: Arms): Posterior {
  const inA = [a.successes + 1, a.n - a.successes + 1] as const;
  const inB = [b.successes + 1, b.n - b.successes + 1] as const;
  const [meanA, meanB] = [inA[0] / (a.n + 2), inB[0] / (b.n + 2)];
  return {
    chanceOfB: chanceOfHigher(inA, inB),
    lossOfB: Math.max(
      0,
      meanA * chanceOfHigher(inB, [inA[0] + 1, inA[1]]) - meanB * chanceOfHigher([inB[0] + 1, inB[1]], inA),
    ),
  };
}

type Beta = readonly [successes: number, failures: number];

/**
 * The chance that a deviate of `y` exceeds one of `x`, as a finite sum over whole successes (E. Miller,
 * 2014).
 */
function chanceOfHigher(x: Beta, y: Beta): number {
  let log = logBeta(x[0], x[1] + y[1]) - logBeta(x[0], x[1]);
  let sum = 0;
  for (let i = 0; i < y[0]; i++) {
    sum += Math.exp(log);
    log += Math.log(((x[0] + i) * (y[1] + i)) / ((x[0] + x[1] + y[1] + i) * (1 + i)));
  }
  return Math.min(1, sum);
}
