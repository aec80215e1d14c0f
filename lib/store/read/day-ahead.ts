import { addDays, Clock, dayOf, type Instant, instantOf } from '../../domain/time/calendar';
import { instant } from '../../domain/time/instant';
import type { Db } from '../database/db';
import { readSettings } from './settings';

const MIDNIGHT = Clock.parse('00:00');

/**
 * The next day on which anything falls due: how much, and when the first; null where nothing is planned.
 * `leads`: whether there are any at all.
 */
export type DayAhead = { day: { count: number; first: Instant } | null; leads: boolean };

export async function readDayAhead(db: Db, now: Instant): Promise<DayAhead> {
  const { settings } = await readSettings(db);
  const midnight = (days: number, from: Instant) =>
    instantOf(addDays(dayOf(from, settings.zone), days), MIDNIGHT, settings.zone);
  const first = await db.leads.where('dueAt').aboveOrEqual(midnight(1, now)).first();
  if (first?.dueAt === undefined) return { day: null, leads: (await db.leads.limit(1).count()) > 0 };
  const at = instant(first.dueAt);
  const count = await db.leads.where('dueAt').between(at, midnight(1, at)).count();
  return { day: { count, first: at }, leads: true };
}
