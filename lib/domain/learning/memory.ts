import { type Counts, count, sumsOf, type Table } from './case';
import { PRIOR_BASE } from './fit';
import { chanceOf } from './weight';

/**
 * After so many further outcomes a case counts half for the base rate: it costs next to nothing where the
 * rate stands still.
 */
const BASE_HALF_LIFE = 500;
/** And for the weights, which are slower to change and need more cases to be told. */
const WEIGHT_HALF_LIFE = 2000;

/** What every lead starts from, as logarithms of odds. */
export type BaseRate = {
  /** Added to the weights of what fired. */
  intercept: number;
  /** The rep's own usual odds, over all leads alike. */
  usual: number;
};

/**
 * Cases as weights are to be learned from them now; `known` are their places in the table, oldest outcome
 * first.
 */
export function remembered(table: Table, known: readonly number[]): Counts {
  return fading(table, known, WEIGHT_HALF_LIFE);
}

/**
 * The base rate of the latest outcomes, for weights that stay as they are. `known` are the places of the
 * cases in the table, oldest outcome first; with none the answer is what is believed beforehand, a quarter
 * won.
 */
export function baseRate(
  table: Table,
  known: readonly number[],
  weights: ArrayLike<number>,
  halfLife = BASE_HALF_LIFE,
): BaseRate {
  const counts = fading(table, known, halfLife);
  const sums = sumsOf(table, weights);
  return { intercept: level(sums, counts), usual: level(new Float64Array(sums.length), counts) };
}

function fading(table: Table, known: readonly number[], halfLife: number): Counts {
  let age = known.length;
  return count(table, known, () => 0.5 ** (--age / halfLife));
}

/**
 * The intercept that makes these sums and counts most likely, together with what is believed of base rates.
 */
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
