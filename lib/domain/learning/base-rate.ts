import { type Counts, count, sumsOf, type Table } from './case';
import { PRIOR_BASE } from './fit';
import { chanceOf } from './weight';

/** After so many further outcomes a case counts half. Costs next to nothing where the rate stands still, and follows where it drifts. */
export const HALF_LIFE = 500;

/** What every lead starts from, as logarithms of odds. */
export type BaseRate = {
  /** Added to the weights of what fired. */
  intercept: number;
  /** The rep's own usual odds, over all leads alike. */
  usual: number;
};

/**
 * The base rate of the latest outcomes, for weights that stay as they are. `known` are the places of the cases in the table,
 * oldest outcome first; with none the answer is what is believed beforehand, a quarter won. A Newton search in one dimension.
 */
export function baseRate(
  table: Table,
  known: readonly number[],
  weights: ArrayLike<number>,
  halfLife = HALF_LIFE,
): BaseRate {
  const ageOf = new Map(known.map((place, nth) => [place, known.length - 1 - nth]));
  const counts = count(table, known, (place) => 0.5 ** (ageOf.get(place)! / halfLife));
  const sums = sumsOf(table, weights);
  return { intercept: level(sums, counts), usual: level(new Float64Array(sums.length), counts) };
}

/** The intercept that makes these sums and counts most likely, together with what is believed of base rates. */
function level(sums: Float64Array, counts: Counts): number {
  const precision = PRIOR_BASE.interceptSd ** -2;
  let at = PRIOR_BASE.intercept;
  for (let steps = 0; steps < 100; steps++) {
    let pull = precision * (PRIOR_BASE.intercept - at);
    let bend = precision;
    for (let row = 0; row < sums.length; row++) {
      const n = counts.won[row]! + counts.lost[row]!;
      if (n === 0) continue;
      const chance = chanceOf(at + sums[row]!);
      pull += counts.won[row]! - n * chance;
      bend += n * chance * (1 - chance);
    }
    // A step of at most 1 cannot overshoot for ever: the slope falls all the way.
    const step = Math.max(-1, Math.min(1, pull / bend));
    at += step;
    if (Math.abs(step) < 1e-10) break;
  }
  return at;
}
