import type { BaseRate } from './memory';
import { pointsOf } from './weight';

/** The score of a lead with one's own usual odds. */
const USUAL = 40;
/** Hot from here: twice the usual odds, whatever they are. */
export const HOT_FROM = 60;
/** Parked under this: less than half of them. */
export const PARK_UNDER = 20;

/**
 * How a lead's odds stand against the rep's own usual odds: 40 + 20 · log2 of their ratio. A score of that
 * kind gives tiers that can be worked with at any base rate, where 100 · chance parks nearly everybody of a
 * business that wins one in ten. `sum` is what the weights of its rules add up to.
 */
export function relativeScore(sum: number, { intercept, usual }: BaseRate): number {
  return USUAL + pointsOf(intercept + sum - usual);
}

/**
 * What every lead starts with, so that this and the points of the rules add up to `relativeScore`: whole, as
 * a playbook's `base`. It falls where the rules give points to nearly everybody, and may be negative.
 */
export function baseScore(base: BaseRate): number {
  return Math.round(relativeScore(0, base));
}

/**
 * What every lead has to start with where a playbook calls it hot from another score than 60 on: so that hot is
 * twice the usual odds there, too. Whole; from 0 to 100, as a playbook takes it.
 */
export function baseFor(hot: number, base: BaseRate): number {
  return Math.max(0, Math.min(100, hot - HOT_FROM + baseScore(base)));
}
