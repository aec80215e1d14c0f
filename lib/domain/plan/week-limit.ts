import type { Playbook } from '../playbook/playbook';
import type { Settings } from '../settings/settings';
import { addDays, type Clock, type Day, type Instant, instantOf } from '../time/calendar';
import type { Channel } from '../words';
import { dailyCap } from './slot';

/** How many touches may go out on a channel in a day, and in the seven days from today. */
export type WeekLimit = { perDay: number; week: number };

const WRITTEN: readonly Channel[] = ['email', 'dm', 'sms'];
const HALF_HOURS = Array.from(
  { length: 48 },
  (_, n) => `${String(Math.floor(n / 2)).padStart(2, '0')}:${n % 2 === 0 ? '00' : '30'}` as Clock,
);

/** What the daily limits allow on one written channel, of several the least, on the days of the next seven that are worked. */
export function weekLimit(
  playbook: Playbook,
  settings: Settings,
  today: Day,
  works: (at: Instant) => boolean,
): WeekLimit {
  const perDay = Math.min(...WRITTEN.map((channel) => dailyCap(channel, playbook, { settings })));
  const days = Array.from({ length: 7 }, (_, n) => addDays(today, n)).filter((day) =>
    HALF_HOURS.some((time) => works(instantOf(day, time, settings.zone))),
  );
  return { perDay, week: perDay * days.length };
}
