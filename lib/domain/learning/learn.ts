import { atOnce } from './at-once';
import { type Counts, sumsOf, type Table } from './case';
import { fit, type Fit, fitInSteps, PRIOR_BASE } from './fit';
import { weightOf } from './weight';

/**
 * How far outcomes may move each rule by itself (`sd`: .25 are about 7 points) and all of them together by a
 * common factor (`scaleSd`); and how much more one is believed than another before any outcome. None is right
 * everywhere: room finds points that are wrong, and only adds noise to those that are right to each other. So
 * all are tried, and each has its say by how likely it makes the outcomes (Bayesian model averaging).
 */
const ROOMS = [
  { believed: 4, sd: 0.02, scaleSd: 1 },
  { believed: 2, sd: 0.25, scaleSd: 0 },
  { believed: 2, sd: 0.25, scaleSd: 1 },
  { believed: 1, sd: 0.5, scaleSd: 0 },
] as const;
/** Moves no rule by itself. */
const TOGETHER = 0;
/** What makes the outcomes so many times less likely than another has no say (Madigan and Raftery 1994). */
const ODDS_TO_BE_HEARD = 20;
/** Points that tell nothing keep their order, and this much of their size. */
const LEAST_FACTOR = 0.05;
/** By how many standard errors better points must mean worse leads before points count as ranking backwards. */
const CLEARLY = 2;

export type Learned = Pick<Fit, 'intercept' | 'weights' | 'errors'> & {
  /** How much of the say those have that move rules by themselves, 0 to 1. */
  moved: number;
  /** The points rank backwards: learning started from none. */
  backwards: boolean;
  /** What came out with each room: the next result starts there. */
  fits: readonly Fit[];
};

/**
 * What outcomes make of points: every rule starts at its points (20 double the odds) and is moved by the
 * cases as far as they bear it out. Points that as a whole rank backwards are worse than none, and every rule
 * starts at 0 then.
 *
 * The prior is always the points that were there before learning, never points learned from the same cases:
 * those would count every outcome twice. `points` are in the order of the table's rules. `before` is the
 * result before this one: it saves steps, and points it found backwards stay so until they rank forwards.
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
  const fits: Fit[] = [];
  for (const [nth, { sd, scaleSd }] of ROOMS.entries()) {
    const prior = { ...PRIOR_BASE, weights, sd, scaleSd };
    fits.push(yield* fitInSteps(table, counts, prior, before?.fits[nth] ?? fits.at(-1)));
  }
  const heard = fits.map((found, nth) => inOrder(found, weights, nth));
  const say = sayOf(heard);
  const mean = (of: (found: Fit) => number) =>
    heard.reduce((sum, found, nth) => sum + (found ? say[nth]! * of(found) : 0), 0);
  const averaged = weights.map((_, rule) => mean((found) => found.weights[rule]!));
  return {
    intercept: mean(({ intercept }) => intercept),
    weights: averaged,
    errors: averaged.map((at, rule) =>
      Math.sqrt(mean((found) => found.errors[rule]! ** 2 + (found.weights[rule]! - at) ** 2)),
    ),
    moved: 1 - say[TOGETHER]!,
    backwards,
    fits,
  };
}

/**
 * A common factor under 0 would turn the order of all points round, which takes more than a little evidence
 * (see `CLEARLY`). Points moved only together are then left as good as nothing, in their order; null for
 * those that move by themselves, too: another room without a factor does the same.
 */
function inOrder(found: Fit, own: readonly number[], room: number): Fit | null {
  if (ROOMS[room]!.scaleSd === 0) return found;
  const along = own.reduce((sum, one, rule) => sum + one * found.weights[rule]!, 0);
  if (room !== TOGETHER) return along < 0 ? null : found;
  const least = LEAST_FACTOR * own.reduce((sum, one) => sum + one * one, 0);
  return along < least ? { ...found, weights: own.map((one) => one * LEAST_FACTOR) } : found;
}

/** What each has to say of the whole, 0 to 1. */
function sayOf(fits: readonly (Fit | null)[]): number[] {
  const likely = fits.map((found, nth) =>
    found ? Math.log(ROOMS[nth]!.believed) + found.logEvidence : Number.NEGATIVE_INFINITY,
  );
  const most = Math.max(...likely);
  const odds = likely.map((one) => Math.exp(one - most));
  const heard = odds.map((one) => (one * ODDS_TO_BE_HEARD < 1 ? 0 : one));
  const all = heard.reduce((sum, one) => sum + one, 0);
  return heard.map((one) => one / all);
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
