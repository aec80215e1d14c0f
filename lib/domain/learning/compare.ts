import { auc, countsOf, logLoss, lossOf } from './accuracy';
import { brierScore, calibrationError } from './calibration';
import type { Foretold } from './in-order';
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
 * Learned against fixed points on the same leads. `better` is whichever foretold them better by more than
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
export function compare(foretold: readonly Foretold[]): Comparison | null {
  const [first] = foretold;
  const last = foretold.at(-1);
  if (!first || !last) return null;
  const wins = foretold.filter(({ won }) => won).length;
  const enough = foretold.length >= FEWEST && Math.min(wins, foretold.length - wins) >= FEWEST_OF_EACH;
  const z = standardised(
    foretold.map(({ learned, fixed, won }) => lossOf(fixed, won) - lossOf(learned, won)),
  );
  return {
    from: first.scoredAt,
    to: last.scoredAt,
    n: foretold.length,
    learned: accuracy(foretold, 'learned'),
    fixed: accuracy(foretold, 'fixed'),
    better: !enough ? 'too-few' : z > SURE ? 'learned' : z < -SURE ? 'fixed' : 'as-good',
  };
}

/**
 * The same for each `size` leads in a row, oldest first, for a plot over time; a shorter rest at the end is
 * left out.
 */
export function compareOverTime(foretold: readonly Foretold[], size: number): Comparison[] {
  return Array.from({ length: Math.floor(foretold.length / size) }, (_, nth) =>
    compare(foretold.slice(nth * size, (nth + 1) * size))!,
  );
}

function accuracy(foretold: readonly Foretold[], of: 'learned' | 'fixed'): Accuracy {
  const logOdds = foretold.map((one) => one[of]);
  const counts = countsOf(foretold);
  const said = foretold.map((one) => ({ chance: chanceOf(one[of]), won: one.won }));
  return {
    auc: auc(logOdds, counts),
    logLoss: logLoss(logOdds, counts),
    brier: brierScore(said),
    calibrationError: calibrationError(said),
  };
}
