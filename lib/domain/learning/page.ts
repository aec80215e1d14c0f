import { z } from 'zod';

import type { BaseRate } from './memory';
import type { Counts, Table } from './case';
import type { Fit } from './fit';
import { firings } from './proposals';
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
  learned: Fit,
  base: BaseRate,
  before: readonly number[],
): PointsPage {
  const sum = (side: Float64Array) => side.reduce((all, one) => all + one, 0);
  const won = sum(counts.won);
  return {
    format: 1,
    base: baseScore(base),
    outcomes: { known: won + sum(counts.lost), won },
    rules: Object.fromEntries(
      table.rules.map((rule, place) => [
        rule,
        {
          before: before[place]!,
          points: Math.round(pointsOf(learned.weights[place]!) * 10) / 10,
          ...firings(table, counts, place),
        },
      ]),
    ),
  };
}
