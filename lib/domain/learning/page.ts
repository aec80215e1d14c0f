import { z } from 'zod';

import { because, type Reason } from '../reason';
import type { BaseRate } from './memory';
import type { Counts, Table } from './case';
import type { Learned } from './learn';
import { firings, MOST_POINTS } from './proposals';
import { baseScore } from './relative-score';
import { pointsOf } from './weight';

const total = z.number().int().min(0);

/**
 * Everything that was learned, as a page of points that a person can read, take along and give away. No lead
 * is in it. `before` are the points learning started from: whoever goes on learning starts there again, or
 * outcomes count twice.
 */
export const PointsPage = z.strictObject({
  format: z.literal(1),
  /** What every lead starts with. */
  base: z.number().int(),
  outcomes: z.strictObject({ known: total, won: total }),
  rules: z.record(
    z.string().min(1).max(120),
    z.strictObject({ before: z.number(), points: z.number(), fired: total, won: total }),
  ),
});
export type PointsPage = z.infer<typeof PointsPage>;

/** The page of what `learned` says, points to a tenth; `before` in the order of the table's rules. */
export function pageOf(
  table: Table,
  counts: Counts,
  learned: Pick<Learned, 'weights'>,
  base: BaseRate,
  before: readonly number[],
): PointsPage {
  const sum = (side: Float64Array) => side.reduce((all, one) => all + one, 0);
  const won = sum(counts.won);
  const lineOf = (place: number) => {
    const seen = firings(table, counts, place);
    // Of a rule that never held nothing was learned, though it is reckoned with all others.
    const points = seen.fired === 0 ? before[place]! : pointsOf(learned.weights[place]!);
    return { before: before[place]!, points: Math.round(points * 10) / 10, ...seen };
  };
  return {
    format: 1,
    base: baseScore(base),
    outcomes: { known: won + sum(counts.lost), won },
    rules: Object.fromEntries(table.rules.map((rule, place) => [rule, lineOf(place)])),
  };
}

/** Reads a page of points that somebody gave away, or says why it is none. */
export function parsePointsPage(text: string): { page: PointsPage } | { refused: Reason } {
  try {
    const page = PointsPage.safeParse(JSON.parse(text)).data;
    return page ? { page } : { refused: because('no-points-page') };
  } catch {
    return { refused: because('no-points-page') };
  }
}

/**
 * The points of a page that differ from these rules', whole and at most 100 either way; of rules that only one
 * of the two knows, none. Once taken they are points like any others: what is learned later starts from them,
 * for they come from outcomes that are not in this record.
 */
export function pointsToTake(
  page: PointsPage,
  rules: readonly { id: string; points: number }[],
): { rule: string; from: number; to: number }[] {
  return rules.flatMap(({ id, points }) => {
    const given = page.rules[id]?.points;
    const to =
      given === undefined ? points : Math.max(-MOST_POINTS, Math.min(MOST_POINTS, Math.round(given)));
    return to === points ? [] : [{ rule: id, from: points, to }];
  });
}
