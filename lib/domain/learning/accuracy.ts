import type { Counts } from './case';

/**
 * How well scores rank: the chance that a won lead scored above a lost one (1 perfect, .5 a coin). Ties count
 * half, and scores closer than 1e-9 are ties: adding an intercept must not split what was equal. Null when
 * all were won, or all lost.
 */
export function auc(scores: ArrayLike<number>, counts: Counts): number | null {
  const rounded = Float64Array.from(scores, (score) => Math.round(score * 1e9));
  const levels = rounded.toSorted().filter((level, nth, all) => nth === 0 || level !== all[nth - 1]);
  const won = new Float64Array(levels.length);
  const lost = new Float64Array(levels.length);
  for (let row = 0; row < rounded.length; row++) {
    const level = placeOf(rounded[row]!, levels);
    won[level]! += counts.won[row]!;
    lost[level]! += counts.lost[row]!;
  }
  let wins = 0;
  let losses = 0;
  let pairs = 0;
  for (let level = 0; level < levels.length; level++) {
    pairs += won[level]! * (losses + lost[level]! / 2);
    wins += won[level]!;
    losses += lost[level]!;
  }
  return wins > 0 && losses > 0 ? pairs / (wins * losses) : null;
}

/** Where `value` is among values in rising order. It has to be there. */
function placeOf(value: number, rising: Float64Array): number {
  let low = 0;
  let high = rising.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rising[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * What one outcome costs a forecast, in nats: nothing when it was sure and right, without bound when sure and
 * wrong.
 */
export function lossOf(logOdds: number, won: boolean): number {
  const against = won ? -logOdds : logOdds;
  return Math.max(against, 0) + Math.log1p(Math.exp(-Math.abs(against)));
}

/** The mean of `lossOf` over all cases, for forecasts given as logarithms of odds. Null without cases. */
export function logLoss(logOdds: ArrayLike<number>, counts: Counts): number | null {
  let sum = 0;
  let n = 0;
  for (let row = 0; row < logOdds.length; row++) {
    const won = counts.won[row]!;
    const lost = counts.lost[row]!;
    if (won > 0) sum += won * lossOf(logOdds[row]!, true);
    if (lost > 0) sum += lost * lossOf(logOdds[row]!, false);
    n += won + lost;
  }
  return n > 0 ? sum / n : null;
}

/** Each forecast and what came of it as counts of its own, for `auc` and `logLoss`. */
export function countsOf(forecasts: readonly { won: boolean }[]): Counts {
  return {
    won: Float64Array.from(forecasts, ({ won }) => (won ? 1 : 0)),
    lost: Float64Array.from(forecasts, ({ won }) => (won ? 0 : 1)),
  };
}
