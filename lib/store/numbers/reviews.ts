import { z } from 'zod';

import type { Instant } from '../../domain/time/calendar';
import { type DueReview, reviewsDue } from '../../domain/hours/reviews';
import type { Db } from '../database/db';
import { documentsOf } from '../database/documents';
import { readContext } from '../read/context';

const Held = z.object({ period: z.string().nullable(), page: z.string() });

/**
 * A review that was held: for which period, when, and the page that came out of it (empty where nobody wrote
 * one).
 */
export type HeldReview = { review: string; period: string; at: number; page: string };

/**
 * The reviews of the playbook that new leads get, as far as their time has come and they have not been held
 * for it.
 */
export async function readReviews(
  db: Db,
  now: Instant,
): Promise<{ playbook: string; due: readonly DueReview[] }> {
  const [context, held] = await Promise.all([readContext(db, undefined, now), readHeldReviews(db)]);
  const id = context.settings.playbook;
  const playbook = context.playbook(id);
  const due = playbook ? reviewsDue(playbook, context) : [];
  const isHeld = (one: DueReview) =>
    held.some(({ review, period }) => review === `${id}/${one.id}` && period === one.period);
  return { playbook: id, due: due.filter((one) => !isHeld(one)) };
}

/**
 * Every review that was held and stands, the last one first. One that was taken back does not stand, nor does
 * what stood before it for the same period.
 */
export async function readHeldReviews(db: Db): Promise<HeldReview[]> {
  const found: HeldReview[] = [];
  for (const [review, versions] of await documentsOf(db, 'review')) {
    const standing = new Map<string, HeldReview>();
    let last: string | undefined;
    for (const { body, at } of versions) {
      const read = Held.safeParse(body).data;
      if (!read) continue;
      if (read.period !== null)
        standing.set(read.period, { review, period: read.period, at, page: read.page });
      else if (last !== undefined) standing.delete(last);
      last = read.period ?? undefined;
    }
    found.push(...standing.values());
  }
  return found.toSorted((a, b) => b.at - a.at);
}
