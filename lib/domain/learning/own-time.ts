/** A lead as far as success is concerned. Rescheduled or silent is no outcome: `outcome` is null then. */
export type Story = {
  /** When the lead was saved, epoch ms. */
  savedAt: number;
  outcome: { won: boolean; at: number } | null;
};

/** Fewer wins do not tell how long a win takes. */
const FEWEST_WINS = 10;
const SHARE = 0.9;

/**
 * The time in ms within which nine of ten wins come, by the rep's own wins; null with fewer than ten. A young
 * pipeline has seen only its quick wins: each time is weighed by how many leads were old enough to have shown
 * it (the product-limit estimate for right-truncated times, Lagakos, Barraj and De Gruttola, Biometrika
 * 1988). With old leads only it is the plain percentile.
 */
export function ownTime(stories: readonly Story[], now: number): number | null {
  const wins = stories.flatMap(({ savedAt, outcome }) =>
    outcome?.won ? [{ took: Math.max(0, outcome.at - savedAt), age: Math.max(0, now - savedAt) }] : [],
  );
  if (wins.length < FEWEST_WINS) return null;
  const times = [...new Set(wins.map(({ took }) => took))].sort((a, b) => b - a);
  let share = 1;
  let within = times[0]!;
  for (const time of times) {
    if (share < SHARE) break;
    within = time;
    const came = wins.filter(({ took }) => took === time).length;
    const couldHave = wins.filter(({ took, age }) => took <= time && time <= age).length;
    // One that was won later than now, by a clock gone wrong, could not have been; it came all the same.
    share *= 1 - came / Math.max(came, couldHave);
  }
  return within;
}

/**
 * What a lead counts for: won or lost, and since when that is known; null while it is open and its time is
 * not up. Silence is no loss before `ownTime` has passed, and never while that is unknown; a win that comes
 * later still counts as won.
 */
export function labelOf(
  { savedAt, outcome }: Story,
  now: number,
  time: number | null,
): { won: boolean; knownAt: number } | null {
  if (outcome) return { won: outcome.won, knownAt: outcome.at };
  if (time === null || now - savedAt <= time) return null;
  return { won: false, knownAt: savedAt + time };
}
