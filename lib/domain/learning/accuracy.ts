import type { Counts } from './case';

/**
 * How well scores rank: the chance that a won lead scored above a lost one (1 perfect, .5 a coin). Ties count half, and scores
 * closer than 1e-9 are ties: adding an intercept must not split what was equal. Null when all were won, or all lost.
 */
export function auc(scores: ArrayLike<number>, counts: Counts): number | null {
  const rounded = Float64Array.from(scores, (one) => Math.round(one * 1e9));
  const order = Uint32Array.from(rounded.keys()).sort((a, b) => rounded[a]! - rounded[b]!);
  let lostBelow = 0;
  let lostHere = 0;
  let wonHere = 0;
  let wins = 0;
  let pairs = 0;
  for (let at = 0; at < order.length; at++) {
    const row = order[at]!;
    lostHere += counts.lost[row]!;
    wonHere += counts.won[row]!;
    const next = order[at + 1];
    if (next !== undefined && rounded[next] === rounded[row]) continue;
    pairs += wonHere * (lostBelow + lostHere / 2);
    lostBelow += lostHere;
    wins += wonHere;
    lostHere = 0;
    wonHere = 0;
  }
  return wins > 0 && lostBelow > 0 ? pairs / (wins * lostBelow) : null;
}

/** What one outcome costs a forecast, in nats: nothing when it was sure and right, without bound when sure and wrong. */
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
