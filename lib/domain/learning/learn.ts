import type { Counts, Table } from './case';
import { fit, type Fit, PRIOR_BASE } from './fit';
import { weightOf } from './weight';

/** How far outcomes may move a rule at first: about 7 points. Wrong points are left quickly, right ones never ruined by chance. */
const NARROW = 0.25;
/** And about 14 once they are many. */
const WIDE = 0.5;
/** So many wins and so many losses make them many. */
const MANY = 100;
/** What it takes to believe that the points are further off: the outcomes are twenty times likelier then. */
const ODDS_FOR_WIDE = 20;

/** `sd` is how far the outcomes may move each rule: .25 or .5 on the scale of the weights. */
export type Learned = Fit & { sd: number };

/**
 * What outcomes make of points: every rule starts at its points (20 double the odds) and is moved by the cases as far as they
 * bear it out. Narrow until the rarer outcome has 100 cases, wide after, unless the outcomes themselves do not ask for it: where
 * the points are about right, width only adds noise until there are several times as many.
 *
 * The prior is always the points that were there before learning, never points learned from the same cases: those would count
 * every outcome twice. `points` are in the order of the table's rules; `start` is an earlier result, to be quicker.
 */
export function learn(table: Table, counts: Counts, points: readonly number[], start?: Fit): Learned {
  const prior = { ...PRIOR_BASE, weights: points.map(weightOf) };
  const narrow = fit(table, counts, { ...prior, sd: NARROW }, start);
  const sum = (side: Float64Array) => side.reduce((all, one) => all + one, 0);
  if (Math.min(sum(counts.won), sum(counts.lost)) < MANY) return { ...narrow, sd: NARROW };
  const wide = fit(table, counts, { ...prior, sd: WIDE }, narrow);
  return wide.logEvidence - narrow.logEvidence > Math.log(ODDS_FOR_WIDE)
    ? { ...wide, sd: WIDE }
    : { ...narrow, sd: NARROW };
}
