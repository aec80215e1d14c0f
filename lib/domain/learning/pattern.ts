import { lossOf } from './accuracy';
import { atOnce } from './at-once';
import { baseRate } from './memory';
import { count, sumsOf, type Table } from './case';
import { fitInSteps, PRIOR_BASE } from './fit';
import { learnInSteps } from './learn';

const FOLDS = 10;
/**
 * With fewer wins or losses, a handful of lucky leads passes for a pattern once in fifteen sets without any.
 */
export const FEWEST_OF_EACH = 20;
/** Chance alone gets past this about once in a thousand times. */
const SURE = 3;
/** How far a view that knows no points lets each rule go. */
const FREE_SD = 0.5;

/**
 * `z`: by how many standard errors the better view predicted outcomes it had not seen better than the base
 * rate did; null with fewer than 20 wins or 20 losses, where nothing can be said yet.
 */
export type Pattern = { found: boolean; z: number | null };

/**
 * Whether the rules tell anything about who is won. Each tenth of the cases is predicted from the other nine,
 * by the learned weights and by weights that know no points, and compared with the base rate of those nine.
 * Judging weights one by one instead (beyond two standard errors) finds a "pattern" in a quarter of shuffled
 * sets. `points` are in the order of the table's rules.
 */
export function pattern(table: Table, points: readonly number[]): Pattern {
  return atOnce(patternInSteps(table, points));
}

/** The same, stopping after a few milliseconds each. */
export function* patternInSteps(table: Table, points: readonly number[]): Generator<undefined, Pattern> {
  const wins = table.won.reduce((sum, one) => sum + one, 0);
  if (Math.min(wins, table.won.length - wins) < FEWEST_OF_EACH) return { found: false, z: null };
  const gains = [new Float64Array(table.won.length), new Float64Array(table.won.length)];
  for (let fold = 0; fold < FOLDS; fold++) {
    yield* predictFold(table, points, fold, gains);
  }
  const z = Math.max(...gains.map(standardised));
  return { found: z > SURE, z };
}

/**
 * Writes into `gains`, for each view and each case of the fold, how much better than the base rate it
 * predicted the outcome.
 */
function* predictFold(
  table: Table,
  points: readonly number[],
  fold: number,
  gains: readonly Float64Array[],
): Generator<undefined, void> {
  const nobody = points.map(() => 0);
  const others = [...table.rowOf.keys()].filter((place) => place % FOLDS !== fold);
  const seen = count(table, others);
  const { usual } = baseRate(table, others, nobody, Number.POSITIVE_INFINITY);
  const views = [
    yield* learnInSteps(table, seen, points),
    yield* fitInSteps(table, seen, { ...PRIOR_BASE, weights: nobody, sd: FREE_SD }),
  ];
  for (const [view, { intercept, weights }] of views.entries()) {
    const sums = sumsOf(table, weights);
    for (let place = fold; place < table.rowOf.length; place += FOLDS) {
      const won = table.won[place] === 1;
      gains[view]![place] = lossOf(usual, won) - lossOf(intercept + sums[table.rowOf[place]!]!, won);
    }
  }
}

/** The mean in standard errors of its own; 0 where nothing varies. */
export function standardised(values: ArrayLike<number>): number {
  let sum = 0;
  let squares = 0;
  for (let i = 0; i < values.length; i++) sum += values[i]!;
  for (let i = 0; i < values.length; i++) squares += (values[i]! - sum / values.length) ** 2;
  return squares > 0 ? sum / Math.sqrt(squares) : 0;
}
