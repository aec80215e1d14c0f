import { atOnce } from './at-once';
import { type Case, sumsOf, tabulate } from './case';
import { type Learned, learnInSteps } from './learn';
import { baseRate, remembered } from './memory';
import { weightOf } from './weight';

/** With fewer known outcomes nothing is predicted: that is too few to learn from. */
const FEWEST_KNOWN = 20;
/** How many times at most the points are fitted again over the whole history. */
const MOST_FITS = 100;
const FEWEST_BETWEEN = 25;

/** What was to be said of one lead on the day it was scored, as logarithms of odds, and what came of it. */
export type Prediction = { scoredAt: number; won: boolean; learned: number; fixed: number };

/**
 * Goes through the cases as they happened: each lead is predicted from the outcomes known when it was scored,
 * its own and later ones never. `fixed` is the same with the points left as they are; the base rate follows
 * for both, so that only the points differ. Leads scored before 20 outcomes were known are left out.
 * In the order they were scored. `points` by rule, as they were before any learning.
 */
export function predict(cases: readonly Case[], points: Readonly<Record<string, number>>): Prediction[] {
  return atOnce(predictInSteps(cases, points));
}

/** The same, stopping after a few milliseconds each. */
export function* predictInSteps(
  cases: readonly Case[],
  points: Readonly<Record<string, number>>,
): Generator<undefined, Prediction[]> {
  const rules = Object.keys(points);
  const own = rules.map((id) => points[id]!);
  const table = tabulate(rules, cases);
  const places = [...cases.keys()];
  const asScored = places.toSorted((a, b) => cases[a]!.scoredAt - cases[b]!.scoredAt);
  const asKnown = places.toSorted((a, b) => cases[a]!.knownAt - cases[b]!.knownAt);
  const between = Math.max(FEWEST_BETWEEN, Math.ceil(cases.length / MOST_FITS));
  const fixedSums = sumsOf(table, own.map(weightOf));
  const predictions: Prediction[] = [];
  let known = 0;
  let fittedAt = Number.NEGATIVE_INFINITY;
  let learned: Learned | undefined;
  let learnedSums = fixedSums;
  let base = { learned: 0, fixed: 0 };
  for (const place of asScored) {
    const { scoredAt, won } = cases[place]!;
    while (known < asKnown.length && cases[asKnown[known]!]!.knownAt < scoredAt) known++;
    if (known < FEWEST_KNOWN) continue;
    if (known - fittedAt >= between) {
      const seen = asKnown.slice(0, known);
      learned = yield* learnInSteps(table, remembered(table, seen), own, learned);
      learnedSums = sumsOf(table, learned.weights);
      base = {
        learned: baseRate(table, seen, learned.weights).intercept,
        fixed: baseRate(table, seen, own.map(weightOf)).intercept,
      };
      fittedAt = known;
      yield;
    }
    const row = table.rowOf[place]!;
    predictions.push({
      scoredAt,
      won,
      learned: base.learned + learnedSums[row]!,
      fixed: base.fixed + fixedSums[row]!,
    });
  }
  return predictions;
}
