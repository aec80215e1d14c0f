import { atOnce } from './at-once';
import { type Counts, sumsOf, type Table } from './case';
import { fit, type Fit, fitInSteps, PRIOR_BASE } from './fit';
import { weightOf } from './weight';

/**
 * How far outcomes may move a rule at first: about 7 points. Wrong points are left quickly, right ones never
 * ruined by chance.
 */
const NARROW = { sd: 0.25 };
/** And about 14 once they are many, where the points are off. */
const WIDE = { sd: 0.5 };
/** Or about 3, where the points are right to each other: then only all of them together are too loud or too soft. */
const TOGETHER = { sd: 0.1, scaleSd: 1 };
/** They are many from this number of wins and of losses on. */
const MANY = 100;
/** What it takes to believe another of the three than so far: the outcomes are twenty times likelier then. */
const ODDS_TO_CHANGE = 20;
/** By how many standard errors better points must mean worse leads before points count as ranking backwards. */
const CLEARLY = 2;

export type Learned = Fit & {
  /** How far the outcomes may move each rule by itself, on the scale of the weights: .25, .5 or .1. */
  sd: number;
  /** The points rank backwards: learning started from none. */
  backwards: boolean;
};

/**
 * What outcomes make of points: every rule starts at its points (20 double the odds) and is moved by the
 * cases as far as they bear it out. Narrow until the rarer outcome has 100 cases, and after unless the
 * outcomes themselves ask for more room, or for less: where the points are about right, room only adds noise
 * until there are several times as many. Points that as a whole rank backwards are worse than none, and every
 * rule starts at 0 then.
 *
 * The prior is always the points that were there before learning, never points learned from the same cases:
 * those would count every outcome twice. `points` are in the order of the table's rules. `before` is the
 * result before this one: it saves steps, and what it decided stays until the outcomes speak clearly against
 * it, so that no weight swings to and fro.
 */
export function learn(table: Table, counts: Counts, points: readonly number[], before?: Learned): Learned {
  return atOnce(learnInSteps(table, counts, points, before));
}

/** The same, stopping after a few milliseconds each. */
export function* learnInSteps(
  table: Table,
  counts: Counts,
  points: readonly number[],
  before?: Learned,
): Generator<undefined, Learned> {
  const own = points.map(weightOf);
  const backwards = slopeOf(table, counts, own) < (before?.backwards ? 0 : -CLEARLY);
  const weights = backwards ? own.map(() => 0) : own;
  function* within(room: typeof NARROW, start?: Fit): Generator<undefined, Learned> {
    const found = yield* fitInSteps(table, counts, { ...PRIOR_BASE, weights, ...room }, start);
    return { ...found, sd: room.sd, backwards };
  }
  const narrow = yield* within(NARROW, before);
  const sum = (side: Float64Array) => side.reduce((all, one) => all + one, 0);
  if (Math.min(sum(counts.won), sum(counts.lost)) < MANY) return narrow;
  const others = [yield* within(WIDE, narrow), yield* within(TOGETHER, narrow)];
  const soFar = others.find(({ sd }) => sd === before?.sd) ?? narrow;
  const likeliest = others.reduce((a, b) => (b.logEvidence > a.logEvidence ? b : a), narrow);
  return likeliest.logEvidence - soFar.logEvidence > Math.log(ODDS_TO_CHANGE) ? likeliest : soFar;
}

/**
 * How the points as a whole stand to the outcomes, in standard errors of their slope: over 0 when more points
 * mean better leads.
 */
function slopeOf(table: Table, counts: Counts, weights: readonly number[]): number {
  const strength = sumsOf(table, weights);
  const whole: Table = {
    ...table,
    rules: ['all of them'],
    from: Int32Array.from({ length: strength.length + 1 }, (_, row) => row),
    rule: new Int32Array(strength.length),
    strength,
  };
  const { weights: slope, errors } = fit(whole, counts, { ...PRIOR_BASE, weights: [0], sd: 10 });
  return slope[0]! / errors[0]!;
}
