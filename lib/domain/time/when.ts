import type { ParsedComponents } from 'chrono-node';
import { casual } from 'chrono-node/en';
import { parseISO } from 'date-fns';

import {
  addDays,
  Clock,
  clockOf,
  Day,
  dayOf,
  HOUR,
  type Instant,
  instantOf,
  MINUTE,
  type Zone,
  type When,
} from './calendar';
import { isAmbiguousDate } from './ambiguous-date';
import { instant } from './instant';
import { afterFeast } from './after-feast';
import { countMonths } from './count-months';
import { dayOfMonth, plainHour } from './day-of-month';
import { spokenClock } from './spoken-clock';
import { plainly } from './plain-english';
import { periodDay } from './periods';
import { wallDate } from './wall-date';
import { weekDay } from './weeks';
import { FILLER as OTHER_FILLER, PARSERS, saidElsewhere } from './when-elsewhere';
import { inOwnOrder, placeOfTime } from './zone-habits';

/** Nothing a rep plans lies further off; a year beyond is a slip of the finger. */
const YEARS_AHEAD = 5;
/** A day without a year that is at most this many days past is not taken for next year's. */
const JUST_PASSED = 31;
/** The hour of a day named without one. */
const MORNING = Clock.parse('09:00');

/** Parts of a day, as a rep means them. */
const PARTS: readonly (readonly [RegExp, Clock])[] = [
  [/\b(tonight|evening)\b/, Clock.parse('18:00')],
  [/\bafternoon\b/, Clock.parse('14:00')],
];

const PAST = /\b(last|ago|yesterday|previous|past)\b/;
const ELAPSES =
  /\b(hours?|hrs?|minut[eo]n?s?|mins?|minuti|stunden?|heures?|horas?|or[ae]|uur|uren|minuten)\b|\d ?[hm]\b/;
const FILLER = /\b(on|at|by|the|around|about|please)\b|[\s,.!]/g;

/**
 * A moment as a rep types it ("next tue 3pm", "in 3 days", "5 mar 10:00"), told in their zone: always after
 * `now`, at most five years on, at 09:00 where no hour is given. Null for anything not wholly understood: a
 * day that does not exist, two days, a day that is another of the week, the past, a numeric date that could
 * be read two ways (see `inOwnOrder`, `isAmbiguousDate`). "The 15th" is the next one that is
 * not past. What is no English is read in the other languages of `when-elsewhere`, where those that
 * understand all of it agree.
 */
export function parseWhen(text: string, now: Instant, zone: Zone): When | null {
  const today = dayOf(now, zone);
  const there = placeOfTime(spaced(text));
  if (there) return inZone(parseWhen(there.text, now, there.zone), there.zone, zone);
  const plain = saidDay(spokenClock(spaced(text)), today, zone);
  if (plain.length > 100 || PAST.test(plain) || isAmbiguousDate(plain)) return null;
  for (const one of dayOfMonth(plain, today)) {
    const read = readTyped(countMonths(plainly(one), today), now, zone);
    if (read) return read;
  }
  const said = saidElsewhere(plain, today);
  if (said === null) return null;
  const readings = PARSERS.flatMap((parser) => readTyped(said, now, zone, parser, OTHER_FILLER) ?? []);
  const [first, ...rest] = readings;
  return first && rest.every(({ day, time }) => day === first.day && time === first.time) ? first : null;
}

function readTyped(
  typed: string,
  now: Instant,
  zone: Zone,
  parser: Pick<typeof casual, 'parse'> = casual,
  filler: RegExp = FILLER,
): When | null {
  const today = dayOf(now, zone);
  const found = parser.parse(typed, wallDate(now, zone), { forwardDate: true });
  const [only] = found;
  if (!only || found.length > 1 || only.end || typed.replace(only.text, '').replace(filler, '') !== '')
    return null;
  const { start } = only;
  const named = `${String(start.get('year')).padStart(4, '0')}-${two(start.get('month'))}-${two(start.get('day'))}`;
  const clock = `${two(start.get('hour'))}:${two(start.get('minute'))}`;
  const told = { day: Day.safeParse(named), time: Clock.safeParse(clock) };
  if (!told.day.success || hasJustPassed(start, told.day.data, today)) return null;
  // "Tuesday 5 March", which is a Thursday: one of them is a slip.
  if (start.isCertain('weekday') && start.get('weekday') !== parseISO(told.day.data).getDay()) return null;
  const moment = told.time.success
    ? momentOf(
        only.text,
        told.day.data,
        told.time.data,
        start.isCertain('timezoneOffset') ? start.get('timezoneOffset') : null,
        now,
        zone,
      )
    : null;
  const day = moment === null ? told.day.data : dayOf(moment, zone);
  if (day > addDays(today, YEARS_AHEAD * 366)) return null;
  const hour = moment === null ? told.time.data : clockOf(moment, zone);
  // "Wed", typed on a Wednesday, is in a week: for today people say "today".
  if (day === today && isWeekdayAlone(start, typed)) return { day: addDays(day, 7), time: MORNING };
  const time = start.isCertain('hour') && hour ? hour : hourOf(typed, day, now, zone);
  return instantOf(day, time, zone) > now ? { day, time } : null;
}

/** A day told in other ways than by name or number, as `YYYY-MM-DD`. */
function saidDay(text: string, today: Day, zone: Zone): string {
  if (text.length > 100) return text;
  const told = [periodDay, weekDay, afterFeast].reduce(
    (said, read) => read(said, today),
    inOwnOrder(text, today, zone),
  );
  if (told === text) return text;
  return plainHour(told)
    .replace(/(?<![^ ])(?:on|le|el|il|am|den|op|no|em) (?=20\d\d-\d\d-\d\d)/, '')
    .replace(/(20\d\d-\d\d-\d\d),? (?=\d{1,2}(?::\d\d)? ?[ap]\.?m)/, '$1 at ');
}

function inZone(when: When | null, from: Zone, to: Zone): When | null {
  const at = when && instantOf(when.day, when.time, from);
  return at && { day: dayOf(at, to), time: clockOf(at, to) };
}

const isWeekdayAlone = (start: ParsedComponents, typed: string): boolean =>
  start.isCertain('weekday') &&
  !start.isCertain('day') &&
  !start.isCertain('hour') &&
  !PARTS.some(([part]) => part.test(typed));

/**
 * A month that is running, or a day of the last month, named without its year: next year's is hardly meant
 * ("march" on 2 March), and this year's is over.
 */
function hasJustPassed(start: ParsedComponents, day: Day, today: Day): boolean {
  if (start.isCertain('year') || !start.isCertain('month')) return false;
  if (!start.isCertain('day') && !start.isCertain('weekday')) return day.slice(5, 7) === today.slice(5, 7);
  return day > addDays(today, 365 - JUST_PASSED);
}

/**
 * A time that elapses ("in 2 hours"), or one told in another zone ("3pm EST"); null for a plain wall time.
 */
function momentOf(
  text: string,
  day: Day,
  time: Clock,
  offset: number | null,
  now: Instant,
  zone: Zone,
): Instant | null {
  if (offset === null) return null;
  const told = Date.parse(`${day}T${time}:00Z`);
  if (!ELAPSES.test(text)) return instant(told - offset * MINUTE);
  return instant(now + told - Date.parse(`${dayOf(now, zone)}T${clockOf(now, zone)}:00Z`));
}

const spaced = (text: string) => text.trim().toLowerCase().replace(/\s+/g, ' ');

/**
 * Why a moment cannot be told from what was typed: a day and a month that could be either way round, a bare
 * number that is a day or an hour, or words that say no moment ahead.
 */
export function whyNoWhen(text: string): 'two-ways' | 'day-or-hour' | 'unread' {
  if (isAmbiguousDate(spaced(text))) return 'two-ways';
  return /^(?:on |at )?\d{1,2}$/.test(spaced(text)) ? 'day-or-hour' : 'unread';
}

/**
 * The hour of a day named without one: the part of the day if said; today, where that has passed, the next
 * full hour.
 */
function hourOf(typed: string, day: Day, now: Instant, zone: Zone): Clock {
  const wanted = PARTS.find(([part]) => part.test(typed))?.[1] ?? MORNING;
  if (day !== dayOf(now, zone) || instantOf(day, wanted, zone) > now) return wanted;
  const next = instant(Math.floor(now / HOUR) * HOUR + HOUR);
  return dayOf(next, zone) === day ? clockOf(next, zone) : wanted;
}

function two(part: number | null): string {
  return String(part ?? 0).padStart(2, '0');
}
