import { MINUTE } from './spans';

/** Two clocks that are further apart than this are not both right. */
const DRIFT = 5 * MINUTE;

/**
 * Whether a moment lies so far in the future that the clock which gave it, or this one, is wrong. It is
 * doubted then: nothing is called late, old or done by it.
 */
export function isDoubted(moment: number, now: number): boolean {
  return moment > latestBelieved(now);
}

/** The last moment that is not doubted. */
export function latestBelieved(now: number): number {
  return now + DRIFT;
}
