import { type HolidayCalendar, holidays } from '../hours/holidays';
import { hoursOn, type Stretch } from '../hours/working-time';
import type { Settings } from '../settings/settings';
import { type Day, dayOf, type Instant } from '../time/calendar';

/**
 * Whether the rep works at a moment: by the hours, the time off and the holidays of the settings, in their
 * zone.
 */
export function workingHours(
  settings: Settings,
  calendars: Readonly<Record<string, HolidayCalendar>>,
): (at: Instant) => boolean {
  const days = new Map<Day, Stretch | null>();
  return (at) => {
    const day = dayOf(at, settings.zone);
    let hours = days.get(day);
    if (hours === undefined) {
      const off = holidays(calendars, settings.holidays, Number(day.slice(0, 4)));
      hours = hoursOn(day, { settings, holidays: off });
      days.set(day, hours);
    }
    return hours !== null && hours.from <= at && at < hours.to;
  };
}
