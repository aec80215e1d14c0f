/** Leads of one arm whose time is up, and how many of them succeeded. */
export type Arm = { n: number; successes: number };

/** A is what is done today, B what is tried. */
export type Arms = { a: Arm; b: Arm };

/** A share from `low` to `high`, or a difference of shares. */
export type Interval = readonly [low: number, high: number];

/** Null for an arm without leads. */
export function rateOf({ n, successes }: Arm): number | null {
  return n > 0 ? successes / n : null;
}
