import type { Day } from '../../domain/time/calendar';
import type { Db, TallyRow } from '../database/db';
import { DAYS } from './counted';

/** What was sent, and is planned, on one day. */
export async function readTouches(db: Db, day: Day): Promise<TallyRow['counts']> {
  return (await db.tallies.get(DAYS + day))?.counts ?? {};
}

/** How many touches of the rep's own are still planned on days before this one. */
export async function countPlannedBefore(db: Db, day: Day): Promise<number> {
  const days = await db.tallies
    .where('id')
    .between(DAYS, DAYS + day)
    .toArray();
  return days
    .flatMap(({ counts }) => Object.entries(counts))
    .reduce((sum, [key, count]) => (key.startsWith('planned:') ? sum + count : sum), 0);
}
