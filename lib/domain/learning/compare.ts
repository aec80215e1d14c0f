import { auc, countsOf, logLoss, lossOf } from './accuracy';
import { brierScore, calibrationError } from './calibration';
import type { Prediction } from './in-order';
import { standardised } from './pattern';
import { chanceOf } from './weight';

/** How many predicted leads, and how many of them won and lost, it takes before one is called better. */
const FEWEST = 50;
const FEWEST_OF_EACH = 10;
const SURE = 3;

/**
 * `auc` .5 a coin, 1 perfect; `logLoss` in nats and `brier` mean squared, less is better; `calibrationError`
 * of ten bins. Null where it cannot be told.
 */
type Accuracy = Record<'auc' | 'logLoss' | 'brier' | 'calibrationError', number | null>;

/**
 * Learned against fixed points on the same leads. `better` is whichever predicted them better by more than
 * three standard errors; `as-good` where neither did (then the fixed points are as good, and simpler);
 * `too-few` before that can be asked.
 */
export type Comparison = {
  /** When the first and the last of them were scored, epoch ms. */
  from: number;
  to: number;
  n: number;
  learned: Accuracy;
  fixed: Accuracy;
  better: 'learned' | 'fixed' | 'as-good' | 'too-few';
};

/** Null without leads. */
export function compare(predicted: readonly Prediction[]): Comparison | null {
  const [first] = predicted;
  const last = predicted.at(-1);
  if (!first || !last) return null;
  const wins = predicted.filter(({ won }) => won).length;
  const enough = predicted.length >= FEWEST && Math.min(wins, predicted.length - wins) >= FEWEST_OF_EACH;
  const z = standardised(
    predicted.map(({ learned, fixed, won }) => lossOf(fixed, won) - lossOf(learned, won)),
  );
  return {
    from: first.scoredAt,
    to: last.scoredAt,
    n: predicted.length,
    learned: accuracy(predicted, 'learned'),
    fixed: accuracy(predicted, 'fixed'),
    better: !enough ? 'too-few' : z > SURE ? 'learned' : z < -SURE ? 'fixed' : 'as-good',
  };
}

/**
 * The same for each `size` leads in a row, oldest first, for a plot over time; a shorter rest at the end is
 * left out.
 */
export function compareOverTime(predicted: readonly Prediction[], size: number): Comparison[] {
  return Array.from({ length: Math.floor(predicted.length / size) }, (_, nth) =>
    compare(predicted.slice(nth * size, (nth + 1) * size))!,
  );
}

function accuracy(predicted: readonly Prediction[], of: 'learned' | 'fixed'): Accuracy {
  const logOdds = predicted.map((one) => one[of]);
  const counts = countsOf(predicted);
  const said = predicted.map((one) => ({ chance: chanceOf(one[of]), won: one.won }));
  return {
    auc: auc(logOdds, counts),
    logLoss: logLoss(logOdds, counts),
    brier: brierScore(said),
    calibrationError: calibrationError(said),
  };
}
