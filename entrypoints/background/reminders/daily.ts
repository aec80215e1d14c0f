import { addDays, type Day, dayOf, type Instant, instantOf } from '@/lib/domain/time/calendar';
import type { Context } from '@/lib/domain/log/context';
import { isWorkday } from '@/lib/domain/hours/working-time';

/** How far ahead a working day is looked for: longer than any holiday. */
const DAYS_AHEAD = 60;

/**
 * The day whose reminder has its hour behind it and may be shown now; null before the hour, on days off, and
 * when it is off.
 */
export function dailyDue(context: Context): Day | null {
  const { reminder, zone } = context.settings;
  const today = dayOf(context.now, zone);
  return reminder.on && isWorkday(today, context) && context.now >= instantOf(today, reminder.at, zone)
    ? today
    : null;
}

/** When the daily reminder comes next; null when it is off or the rep does not work. */
export function nextDaily(context: Context): Instant | null {
  const { reminder, zone } = context.settings;
  if (!reminder.on) return null;
  const today = dayOf(context.now, zone);
  for (let count = 0; count <= DAYS_AHEAD; count += 1) {
    const day = addDays(today, count);
    const at = instantOf(day, reminder.at, zone);
    if (at > context.now && isWorkday(day, context)) return at;
  }
  return null;
}
