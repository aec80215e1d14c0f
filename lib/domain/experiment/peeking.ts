import type { Arms } from './arms';
import { claimOf } from './verdict';

/** True shares of successes, and how far each simulated experiment goes: `most` leads per arm. */
export type TrueRates = { a: number; b: number; most: number; spread?: number };

export type Peeking = {
  runs: number;
  /**
   * Shares of the runs in which a difference was claimed for A, or for B, at some look. Without a true
   * difference: false winners.
   */
  forA: number;
  forB: number;
  /**
   * Leads per arm at the claim, half of the runs at most so many; null where fewer than half claimed
   * anything.
   */
  median: number | null;
  /**
   * Leads per arm at the claim for each run, or `most` and never claimed: null. In rising order, nulls last.
   */
  stops: readonly (number | null)[];
};

/**
 * Whole experiments played out, each looked at after every single outcome and stopped at the first claim.
 * `random` gives numbers from 0 to 1, 1 left out; each lead's arm is a fair coin.
 */
export function peek({ a, b, most, spread }: TrueRates, runs: number, random: () => number): Peeking {
  const stops: (number | null)[] = [];
  let [forA, forB] = [0, 0];
  for (let run = 0; run < runs; run++) {
    const arms: Arms = { a: { n: 0, successes: 0 }, b: { n: 0, successes: 0 } };
    let claim: ReturnType<typeof claimOf> = null;
    for (let leads = 0; leads < 2 * most && claim === null; leads++) {
      const [arm, share] = random() < 0.5 ? ([arms.a, a] as const) : ([arms.b, b] as const);
      arm.n++;
      if (random() < share) arm.successes++;
      claim = claimOf(arms, spread);
    }
    if (claim === 'a') forA++;
    if (claim === 'b') forB++;
    stops.push(claim === null ? null : Math.ceil((arms.a.n + arms.b.n) / 2));
  }
  stops.sort((x, y) => (x ?? Number.POSITIVE_INFINITY) - (y ?? Number.POSITIVE_INFINITY));
  return { runs, forA: forA / runs, forB: forB / runs, median: stops[Math.floor(runs / 2)] ?? null, stops };
}
