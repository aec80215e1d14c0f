import type { Arms, Interval } from './arms';

/**
 * In theory at most 4 of 100 experiments without a difference claim one, ever; measured, under 3 in the first
 * thousand leads an arm.
 */
export const ALPHA = 0.04;
const SPREAD = 0.1;
const WIDEST_SPREAD = 0.2;

/**
 * The spread of differences to look for: the registered lift, or ten points in a hundred. Wider than .2 would
 * claim too soon.
 */
export function spreadFor(lift?: number): number {
  return lift ? Math.min(WIDEST_SPREAD, Math.abs(lift)) : SPREAD;
}

/** Beyond any doubt, and still a number. */
const MOST_EXPONENT = 700;

/**
 * `apart`: the variance if the arms differ; `shared`: if they do not; `larger` of the two, which the product
 * goes by.
 */
type Variance = 'apart' | 'larger';

/**
 * How much likelier the counts are with a difference spread about 0 by `spread` than with none: the mixture
 * sequential probability ratio test (Robbins 1970; Johari, Koomen, Pekelis and Walsh, "Peeking at A/B Tests",
 * 2017). It reaches 25 in fewer than 4 of 100 experiments without a difference, however often one looks and
 * however long one goes on. Null where it cannot be told: an empty arm, or no variance yet.
 */
export function likelihoodRatio(arms: Arms, spread = SPREAD, by: Variance = 'larger'): number | null {
  const variance = varianceOf(arms, by);
  if (variance === null) return null;
  const difference = arms.b.successes / arms.b.n - arms.a.successes / arms.a.n;
  const whole = variance + spread ** 2;
  const exponent = (spread * difference) ** 2 / (2 * variance * whole);
  return Math.sqrt(variance / whole) * Math.exp(Math.min(MOST_EXPONENT, exponent));
}

/** A p value that stays valid however often one looks: 1 where nothing can be told. */
export function alwaysValidP(arms: Arms, spread = SPREAD, by: Variance = 'larger'): number {
  return Math.min(1, 1 / (likelihoodRatio(arms, spread, by) ?? 1));
}

/**
 * Where B's share less A's lies, at every look of the whole experiment at once with 96 % (a confidence
 * sequence): it leaves out 0 just when `alwaysValidP` is under .04. Null where it cannot be told.
 */
export function alwaysValidInterval(arms: Arms, spread = SPREAD, alpha = ALPHA): Interval | null {
  const variance = varianceOf(arms, 'larger');
  if (variance === null) return null;
  const whole = variance + spread ** 2;
  const half = Math.sqrt(
    ((variance * whole) / spread ** 2) * (2 * Math.log(1 / alpha) + Math.log(whole / variance)),
  );
  const difference = arms.b.successes / arms.b.n - arms.a.successes / arms.a.n;
  return [Math.max(-1, difference - half), Math.min(1, difference + half)];
}

/**
 * One look at a running experiment. `p` is the least so far, `interval` what all looks so far have in common.
 */
export type Look = { arms: Arms; p: number; interval: Interval | null };

/** The looks in order, for a plot over time: once shown, a difference stays shown. */
export function follow(looks: readonly Arms[], spread = SPREAD, by: Variance = 'larger'): Look[] {
  let p = 1;
  let interval: Interval | null = null;
  return looks.map((arms) => {
    p = Math.min(p, alwaysValidP(arms, spread, by));
    const now = alwaysValidInterval(arms, spread);
    if (now) interval = interval ? [Math.max(interval[0], now[0]), Math.min(interval[1], now[1])] : now;
    return { arms, p, interval };
  });
}

function varianceOf({ a, b }: Arms, by: Variance): number | null {
  if (a.n === 0 || b.n === 0) return null;
  const [rateA, rateB] = [a.successes / a.n, b.successes / b.n];
  const apart = (rateA * (1 - rateA)) / a.n + (rateB * (1 - rateB)) / b.n;
  const both = (a.successes + b.successes) / (a.n + b.n);
  const shared = both * (1 - both) * (1 / a.n + 1 / b.n);
  const variance = by === 'apart' ? apart : Math.max(apart, shared);
  return variance > 0 ? variance : null;
}
