import type { Instant } from '../../domain/time/calendar';
import { type DueReview, reviewsDue } from '../../domain/hours/reviews';
import { readContext } from './context';
import type { Db } from '../database/db';

/** The reviews of the playbook that new leads get, as far as their time has come. */
export async function readReviews(
  db: Db,
  now: Instant,
): Promise<{ playbook: string; due: readonly DueReview[] }> {
  const context = await readContext(db, undefined, now);
  const playbook = context.playbook(context.settings.playbook);
  return { playbook: context.settings.playbook, due: playbook ? reviewsDue(playbook, context) : [] };
}
