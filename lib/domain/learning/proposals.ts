import type { Counts, Table } from './case';
import type { Learned } from './learn';
import { pointsOf, weightOf } from './weight';

/** Fewer points are not worth a word. */
const WORTH_SAYING = 3;
/** So many of its own standard errors off. With fewer, accepted points swing to and fro over a year. */
const SURE = 1.96;
/** With fewer leads the rule has hardly been seen. */
const FEWEST_FIRED = 10;
/** What a playbook takes for a rule. */
export const MOST_POINTS = 100;

/**
 * "Referral 20 → 27: 31 of 120 won, usual is 18 %". Points are whole; `usual` is the share won of all these
 * cases, 0 to 1.
 */
export type Proposal = {
  rule: string;
  from: number;
  to: number;
  /** Cases in which the rule fired, and how many of them were won. */
  fired: number;
  won: number;
  usual: number;
};

/**
 * Changes of points that the outcomes ask for, those that move most leads furthest first. Never more than
 * proposals: nothing changes until the rep accepts.
 *
 * A rule stays unless it is at least 3 points and 1.96 standard errors off. Its own new points then count as
 * `current`, so that it comes back only when further outcomes move it as far again: nothing swings to and
 * fro.
 * @param current the playbook's points now, in the order of the table's rules
 * @param learned from the points before any learning; see `learn`
 * @param turnedDown points the rep has refused, by rule: not asked again until the outcomes want something else by 3 points
 */
export function propose(
  table: Table,
  counts: Counts,
  learned: Pick<Learned, 'weights' | 'errors'>,
  current: readonly number[],
  turnedDown: Readonly<Record<string, number>> = {},
): Proposal[] {
  const sum = (side: Float64Array) => side.reduce((all, one) => all + one, 0);
  const usual = sum(counts.won) / (sum(counts.won) + sum(counts.lost));
  return table.rules
    .flatMap((rule, place): Proposal[] => {
      const from = current[place]!;
      const weight = learned.weights[place]!;
      const to = Math.max(-MOST_POINTS, Math.min(MOST_POINTS, Math.round(pointsOf(weight))));
      const refused = turnedDown[rule];
      if (Math.abs(to - from) < WORTH_SAYING) return [];
      if (Math.abs(weight - weightOf(from)) < SURE * learned.errors[place]!) return [];
      if (refused !== undefined && Math.abs(to - refused) < WORTH_SAYING) return [];
      const seen = firings(table, counts, place);
      return seen.fired < FEWEST_FIRED ? [] : [{ rule, from, to, ...seen, usual }];
    })
    .sort((a, b) => Math.abs(b.to - b.from) * b.fired - Math.abs(a.to - a.from) * a.fired);
}

/** In how many of the counted cases the rule at `place` fired, and how many of those were won. */
export function firings(table: Table, counts: Counts, place: number): { fired: number; won: number } {
  let fired = 0;
  let won = 0;
  for (let row = 0; row + 1 < table.from.length; row++) {
    if (!table.rule.subarray(table.from[row], table.from[row + 1]).includes(place)) continue;
    fired += counts.won[row]! + counts.lost[row]!;
    won += counts.won[row]!;
  }
  return { fired, won };
}
