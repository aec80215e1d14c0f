import { tz, TZDate } from '@date-fns/tz';
import { addDays as plusDays, differenceInCalendarDays, formatISO, getISODay, isValid, parseISO } from 'date-fns';
import { z } from 'zod';

/** A calendar day, `2026-07-14`. Never a moment: due days do not move when the clock does. */
export const Day = z.iso.date().brand<'Day'>();
export type Day = z.infer<typeof Day>;

/** A moment, in epoch milliseconds. A number survives messaging and Dexie indexes; a `Date` does not. */
export const Instant = z.number().int().min(0).max(8_640_000_000_000_000).brand<'Instant'>();
export type Instant = z.infer<typeof Instant>;

/** A local wall time, `09:30`. */
export const Clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/).brand<'Clock'>();
export type Clock = z.infer<typeof Clock>;

/** An IANA time zone the platform knows; anything else is refused. */
export const Zone = z.string().max(64).refine(isZone, 'not a time zone').brand<'Zone'>();
export type Zone = z.infer<typeof Zone>;

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;

function isZone(name: string): boolean {
  try {
    return /^[A-Za-z]/.test(name) && new Intl.DateTimeFormat('en', { timeZone: name }) !== undefined;
  } catch {
    return false;
  }
}

/** The moment of a wall time. A time that daylight saving skips is moved on by the gap (02:30 → 03:30); a repeated one is its first. */
export function instantOf(day: Day, time: Clock, zone: Zone): Instant {
  const [hour, minute] = time.split(':').map(Number) as [number, number];
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  return new TZDate(year, month - 1, date, hour, minute, zone).getTime() as Instant;
}

export function dayOf(at: Instant, zone: Zone): Day {
  return formatISO(new TZDate(at, zone), { representation: 'date' }) as Day;
}

export function clockOf(at: Instant, zone: Zone): Clock {
  return formatISO(new TZDate(at, zone), { representation: 'time' }).slice(0, 5) as Clock;
}

/** `count` calendar days on (negative: back). */
export function addDays(day: Day, count: number): Day {
  return formatISO(plusDays(parseISO(day), count), { representation: 'date' }) as Day;
}

/** Calendar days from `earlier` to `later`. */
export function daysBetween(earlier: Day, later: Day): number {
  return differenceInCalendarDays(parseISO(later), parseISO(earlier));
}

/** 1 Monday … 7 Sunday. */
export function weekday(day: Day): number {
  return getISODay(parseISO(day));
}

/** Minutes past midnight of a wall time. */
export function minutesOf(time: Clock): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}

/** An ISO text without an offset, read as wall time in `zone`; undefined if it is no date. */
export function instantFromLocal(text: string, zone: Zone): Instant | undefined {
  const parsed = parseISO(text, { in: tz(zone) });
  return isValid(parsed) ? (parsed.getTime() as Instant) : undefined;
}
