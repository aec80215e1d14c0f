import { tzOffset } from '@date-fns/tz/tzOffset';
import { toDate } from 'date-fns';
import { z } from 'zod';

import { DAY, HOUR, MINUTE } from './spans';

/** A calendar day, `2026-07-14`. Never a moment: due days do not move when the clock does. */
export const Day = z.iso.date().brand<'Day'>();
export type Day = z.infer<typeof Day>;

/** A moment, in epoch milliseconds. A number survives messaging and Dexie indexes; a `Date` does not. */
export const Instant = z.number().int().min(0).max(8_640_000_000_000_000).brand<'Instant'>();
export type Instant = z.infer<typeof Instant>;

/** A local wall time, `09:30`. */
export const Clock = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
  .brand<'Clock'>();
export type Clock = z.infer<typeof Clock>;

/** A wall time the rep chose, in the rep's own zone. */
export const When = z.strictObject({ day: Day, time: Clock });
export type When = z.infer<typeof When>;

/** An IANA time zone the platform knows; anything else is refused. */
export const Zone = z.string().max(64).refine(isZone, 'not a time zone').brand<'Zone'>();
export type Zone = z.infer<typeof Zone>;

export { MINUTE, HOUR, DAY };

/**
 * Nobody plans for longer, or tells of what was longer ago: a year was mistyped. Ten years and the leap days
 * in them.
 */
const HORIZON = (10 * 365 + 3) * DAY;

/** Whether a moment is too far from now, on either side, to be meant. */
export function isBeyondHorizon(moment: number, now: number): boolean {
  return Math.abs(moment - now) > HORIZON;
}

const zones = new Map<string, boolean>();

function isZone(name: string): boolean {
  const known = zones.get(name);
  if (known !== undefined) return known;
  if (zones.size > 1000) zones.clear();
  zones.set(name, namesZone(name));
  return zones.get(name)!;
}

function namesZone(name: string): boolean {
  try {
    const known = new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone;
    return known !== '' && /^[A-Za-z]/.test(name);
  } catch {
    return false;
  }
}

/**
 * Offsets at UTC midnights already asked for: the platform takes as long for one as all the rest of a plan.
 * Forgotten when many.
 */
const midnights = new Map<Zone, Map<number, number>>();

function midnightOffset(date: number, zone: Zone): number {
  const known = midnights.get(zone) ?? new Map<number, number>();
  const before = known.get(date);
  if (before !== undefined) return before;
  const found = tzOffset(zone, toDate(date * DAY)) * MINUTE;
  if (known.size > 5000) known.clear();
  if (midnights.size > 100) midnights.clear();
  midnights.set(zone, known.set(date, found));
  return found;
}

/** Milliseconds that `zone` is ahead of UTC at a moment. */
function offset(at: number, zone: Zone): number {
  const date = Math.floor(at / DAY);
  const before = midnightOffset(date, zone);
  return before === midnightOffset(date + 1, zone) ? before : tzOffset(zone, toDate(at)) * MINUTE;
}

/**
 * Days as numbers since 1970 and back, as already asked for: a plan walks over the same few hundred days
 * again and again.
 */
const numbers = new Map<Day, number>();
const texts = new Map<number, Day>();
const MOST_DAYS = 20_000;

function numberOf(day: Day): number {
  const known = numbers.get(day);
  if (known !== undefined) return known;
  if (numbers.size > MOST_DAYS) numbers.clear();
  const found = Math.round(Date.parse(`${day}T00:00:00Z`) / DAY);
  numbers.set(day, found);
  return found;
}

function dayNumbered(number: number): Day {
  const known = texts.get(number);
  if (known !== undefined) return known;
  if (texts.size > MOST_DAYS) texts.clear();
  const found = toDate(number * DAY)
    .toISOString()
    .slice(0, 10) as Day;
  texts.set(number, found);
  return found;
}

/**
 * Wall times are compared as if they were UTC, so that nothing here depends on the zone the process runs in.
 */
function asUtc(day: Day, minutes = 0): number {
  return numberOf(day) * DAY + minutes * MINUTE;
}

const two = (number: number) => String(number).padStart(2, '0');

/**
 * The moment of a wall time. A time that daylight saving skips is moved on by the gap (02:30 → 03:30); a
 * repeated one is its first.
 */
export function instantOf(day: Day, time: Clock, zone: Zone): Instant {
  const wall = asUtc(day, minutesOf(time));
  const before = offset(wall - DAY, zone);
  const after = offset(wall + DAY, zone);
  const fits = (ahead: number) => offset(wall - ahead, zone) === ahead;
  if (fits(before)) return (wall - before) as Instant;
  return (wall - (fits(after) ? after : before)) as Instant;
}

/** The day on the calendar of `zone`. */
export function dayOf(at: Instant, zone: Zone): Day {
  return dayNumbered(Math.floor((at + offset(at, zone)) / DAY));
}

/** The time on the clocks of `zone`, to the minute: `14:05`. */
export function clockOf(at: Instant, zone: Zone): Clock {
  const minutes = Math.floor(((((at + offset(at, zone)) % DAY) + DAY) % DAY) / MINUTE);
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}` as Clock;
}

const MIDNIGHT = '00:00' as Clock;

/** The first moment of a day: where the clocks go forward at midnight, that is one o'clock. */
export function midnightOf(day: Day, zone: Zone): Instant {
  return instantOf(day, MIDNIGHT, zone);
}

/** `count` calendar days on (negative: back). */
export function addDays(day: Day, count: number): Day {
  return dayNumbered(numberOf(day) + count);
}

/** Calendar days from `earlier` to `later`. */
export function daysBetween(earlier: Day, later: Day): number {
  return numberOf(later) - numberOf(earlier);
}

/** 1 Monday … 7 Sunday. */
export function weekday(day: Day): number {
  const sinceMonday = numberOf(day) + 3;
  return (((sinceMonday % 7) + 7) % 7) + 1;
}

/** Minutes past midnight of a wall time. */
export function minutesOf(time: Clock): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}

/**
 * An ISO text read as wall time in `zone` (a text with its own offset keeps it); undefined if it is no date,
 * or one before 1970.
 */
export function instantFromLocal(text: string, zone: Zone): Instant | undefined {
  const parts = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d)(:\d\d(?:\.\d{1,9})?)?(Z|[+-]\d\d:?\d\d)?)?$/.exec(
    text.trim(),
  );
  const day = Day.safeParse(parts?.[1]);
  const time = Clock.safeParse(parts?.[2] ?? '00:00');
  if (!parts || !day.success || !time.success) return undefined;
  const seconds = Math.floor(Number(parts[3]?.slice(1) ?? 0) * 1000);
  if (seconds >= MINUTE) return undefined;
  const at = parts[4]
    ? Date.parse(`${day.data}T${time.data}${parts[4]}`)
    : instantOf(day.data, time.data, zone);
  const read = Instant.safeParse(at + seconds);
  return read.success ? read.data : undefined;
}
