import { addDays, type Day, weekday } from '../time/calendar';
import { easter } from '../time/easter';
import { countryCode } from '../country';
import type { Context } from '../log/context';

/**
 * The day a rule falls on in a year. `date`, `before` and `onOrAfter` are `MM-DD`; weekdays are 1 Monday … 7
 * Sunday; `nth` -1 is the last.
 */
type Falls =
  | { date: string }
  | { easter: number }
  | { weekday: number; nth: number; month: number }
  | { weekday: number; before: string }
  | { weekday: number; onOrAfter: string }
  | { equinox: 'march' | 'september' }
  | { days: readonly string[] };

/**
 * One public holiday. `observed` gives, for the weekdays on which it is not simply kept, how many days on it
 * is also a day off (`instead`: only then; `free`: the first such day that is no holiday itself). `every`
 * counts years from `from`.
 */
type HolidayRule = Falls & {
  name: string;
  from?: number;
  to?: number;
  every?: number;
  observed?: { on: Readonly<Partial<Record<number, number>>>; instead?: boolean; free?: boolean };
};

/**
 * The national public holidays of a region. `between`: a working day with a holiday on either side is one
 * too.
 */
export type HolidayCalendar = {
  region: string;
  name: string;
  rules: readonly HolidayRule[];
  between?: string;
};

export type Holiday = { day: Day; name: string };

/**
 * A decision's holidays: the rep's by their setting, a lead's by a country code or name as pages and people
 * write it; none for a region without a calendar. Covers the year before `year` to two after, which is
 * further than any plan looks.
 */
export function holidays(
  calendars: Readonly<Record<string, HolidayCalendar>>,
  region: string | null,
  year: number,
): Context['holidays'] {
  const find = (name: string | null) => calendarOf(calendars, name ?? '');
  const of = (country: string | null): ReadonlySet<string> => {
    const calendar = find(country);
    return calendar ? holidaySet(calendar, year - 1, year + 2) : new Set();
  };
  return {
    rep: of(region),
    of,
    name: (day, from) => {
      const calendar = find(from);
      return calendar && holidayName(day, calendar);
    },
  };
}

function calendarOf(
  calendars: Readonly<Record<string, HolidayCalendar>>,
  name: string,
): HolidayCalendar | undefined {
  const of = (code: string) => Object.values(calendars).find(({ region }) => region === code);
  const found = of(name);
  if (found) return found;
  // The names of countries take a while to learn.
  const code = countryCode(name);
  return code === null ? undefined : of(code);
}

/** Years already worked out; the rules of a calendar never change. */
const years = new WeakMap<HolidayCalendar, Map<number, Holiday[]>>();

/** The days off of one year in order of date, those observed in it for the year before or after included. */
export function holidaysOf(calendar: HolidayCalendar, year: number): readonly Holiday[] {
  const known = years.get(calendar) ?? new Map<number, Holiday[]>();
  years.set(calendar, known);
  const days = known.get(year) ?? workedOut(calendar, year);
  if (known.size < 100) known.set(year, days);
  return days;
}

function workedOut(calendar: HolidayCalendar, year: number): Holiday[] {
  const found = [year - 1, year, year + 1].flatMap((each) => ofYear(calendar, each));
  return found
    .filter(({ day }) => Number(day.slice(0, 4)) === year)
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

/** The days off from one year to another, both included. */
export function holidaySet(calendar: HolidayCalendar, fromYear: number, toYear: number): Set<string> {
  const days = new Set<string>();
  for (let year = fromYear; year <= toYear; year += 1)
    for (const { day } of holidaysOf(calendar, year)) days.add(day);
  return days;
}

/** What a day off is called; undefined on any other day. */
export function holidayName(day: string, calendar: HolidayCalendar): string | undefined {
  return holidaysOf(calendar, Number(day.slice(0, 4))).find((holiday) => holiday.day === day)?.name;
}

function ofYear({ rules, between }: HolidayCalendar, year: number): Holiday[] {
  const kept: Holiday[] = [];
  const moved: Holiday[] = [];
  const plain = rules
    .filter((rule) => holds(rule, year))
    .flatMap((rule) => daysIn(rule, year).map((day) => ({ rule, day })));
  const taken = new Set<Day>(plain.map(({ day }) => day));
  for (const { rule, day } of plain) {
    const ahead = rule.observed?.on[weekday(day)];
    if (ahead === undefined || !rule.observed?.instead) kept.push({ day, name: rule.name });
    if (ahead === undefined) continue;
    let other = addDays(day, ahead);
    while (rule.observed?.free && taken.has(other)) other = addDays(other, 1);
    moved.push({ day: other, name: `${rule.name} (observed)` });
  }
  const bridges =
    between === undefined
      ? []
      : kept
          .map(({ day }) => addDays(day, 1))
          .filter((day) => !taken.has(day) && weekday(day) < 6 && taken.has(addDays(day, 1)));
  return [...kept, ...moved, ...bridges.map((day) => ({ day, name: between! }))];
}

function holds({ from = -Infinity, to = Infinity, every = 1 }: HolidayRule, year: number): boolean {
  return from <= year && year <= to && (every === 1 || (year - from) % every === 0);
}

function daysIn(rule: HolidayRule, year: number): Day[] {
  if ('days' in rule) return rule.days.filter((day) => day.startsWith(`${year}-`)) as Day[];
  return [dayIn(rule, year)];
}

function dayIn(rule: Exclude<HolidayRule, { days: readonly string[] }>, year: number): Day {
  if ('date' in rule) return on(year, rule.date);
  if ('easter' in rule) return addDays(easter(year), rule.easter);
  if ('equinox' in rule) return equinox(year, rule.equinox);
  if ('onOrAfter' in rule) return firstFrom(on(year, rule.onOrAfter), rule.weekday);
  if ('before' in rule) return addDays(firstFrom(on(year, rule.before), rule.weekday), -7);
  const { nth, month } = rule;
  if (nth > 0) return addDays(firstFrom(on(year, `${two(month)}-01`), rule.weekday), 7 * (nth - 1));
  const next = month === 12 ? on(year + 1, '01-01') : on(year, `${two(month + 1)}-01`);
  return addDays(firstFrom(next, rule.weekday), 7 * nth);
}

function firstFrom(day: Day, wanted: number): Day {
  return addDays(day, (wanted - weekday(day) + 7) % 7);
}

/** The equinoxes as Japan's calendar keeps them; right from 1980 to 2099. */
function equinox(year: number, which: 'march' | 'september'): Day {
  const since = year - 1980;
  const first = which === 'march' ? 20.8431 : 23.2488;
  const date = Math.floor(first + 0.242194 * since - Math.floor(since / 4));
  return on(year, `${which === 'march' ? '03' : '09'}-${two(date)}`);
}

function on(year: number, monthAndDay: string): Day {
  return `${String(year).padStart(4, '0')}-${monthAndDay}` as Day;
}

function two(part: number): string {
  return String(part).padStart(2, '0');
}
