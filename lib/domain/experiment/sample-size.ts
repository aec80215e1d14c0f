import { normalQuantile } from './gamma';

/**
 * What an experiment should be able to see: from `baseline` to `baseline + lift`, both shares from 0 to 1.
 */
export type Aim = { baseline: number; lift: number; alpha?: number; power?: number };

/**
 * Leads per arm so that one look at the end finds the lift with this power (Fleiss, without continuity
 * correction: it meets the power it promises, where the formula with the baseline's variance alone plans too
 * short). A lift may be negative. Throws a RangeError when a share is not strictly between 0 and 1, or the
 * lift is 0.
 */
export function fixedSize(aim: Aim): number {
  return Math.ceil(exactSize(aim));
}

function exactSize({ baseline, lift, alpha = 0.05, power = 0.8 }: Aim): number {
  const other = baseline + lift;
  if (!(baseline > 0 && baseline < 1 && other > 0 && other < 1 && lift !== 0))
    throw new RangeError('shares have to be between 0 and 1, and to differ');
  const middle = (baseline + other) / 2;
  const root =
    normalQuantile(1 - alpha / 2) * Math.sqrt(2 * middle * (1 - middle)) +
    normalQuantile(power) * Math.sqrt(baseline * (1 - baseline) + other * (1 - other));
  return (root / lift) ** 2;
}

/** Looking whenever one likes costs this much: up to so many times the leads of a single look at the end. */
export const PRICE_OF_LOOKING = 1.6;

/** Leads per arm to register for an experiment that is watched all the way. */
export function registeredSize(aim: Aim): number {
  return Math.ceil(PRICE_OF_LOOKING * fixedSize(aim));
}

/**
 * The smallest lift that so many leads per arm can show in one look: "with 50 leads an arm, only a jump from
 * 20 % to 46 %". Null where none would be large enough.
 */
export function smallestLift(n: number, baseline: number, alpha = 0.05, power = 0.8): number | null {
  const sees = (lift: number) => exactSize({ baseline, lift, alpha, power }) <= n;
  let [low, high] = [1e-9, 1 - baseline - 1e-9];
  if (!sees(high)) return null;
  for (let steps = 0; steps < 60; steps++) {
    const middle = (low + high) / 2;
    if (sees(middle)) high = middle;
    else low = middle;
  }
  return high;
}
