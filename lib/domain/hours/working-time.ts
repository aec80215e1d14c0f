import {
  addDays,
  clockOf,
  type Day,
  dayOf,
  type Instant,
  instantOf,
  MINUTE,
  weekday,
} from '../time/calendar';
import { instant } from '../time/instant';
import type { Context } from '../log/context';
import type { Sla } from '../playbook/cadence';
import { because, type Reason } from '../reason';

/** How far ahead anything is looked for: past this the answer is "none", never a longer search. */
export const HORIZON_DAYS = 400;

/** What says when the rep works. */
export type Hours = Pick<Context, 'settings' | 'holidays'>;

/** A stretch of time, `to` not included. */
export type Stretch = { from: Instant; to: Instant };

/** Why the rep is away on `day` whatever the weekday: time off or a holiday; null when neither. */
export function whyAway(day: Day, context: Hours): Reason | null {
  const off = context.settings.timeOff.find(({ from, to }) => from <= day && day <= to);
  if (off)
    return because(off.label ? 'time-off-named' : 'time-off', {
      day,
      ...(off.label ? { label: off.label } : {}),
    });
  if (!context.holidays.rep.has(day)) return null;
  const name = context.holidays.name?.(day, context.settings.holidays);
  return name ? because('holiday-named', { day, name }) : because('holiday', { day });
}

/** Whether the rep works on `day`: the weekday has hours, and it is neither time off nor a holiday. */
export function isWorkday(day: Day, context: Hours): boolean {
  return Boolean(context.settings.hours[weekday(day) - 1]) && whyAway(day, context) === null;
}

/**
 * The `count`-th working day after `day` (negative: before). 0 is `day` itself, worked or not. For a rep who
 * does not work again within the horizon, calendar days: the plan then says that it found no slot.
 */
export function addBusinessDays(day: Day, count: number, context: Hours): Day {
  const step = Math.sign(count);
  let left = Math.abs(count);
  let at = day;
  for (let idle = 0; left > 0;) {
    at = addDays(at, step);
    if (isWorkday(at, context)) {
      left -= 1;
      idle = 0;
    } else if ((idle += 1) > HORIZON_DAYS) return addDays(day, count);
  }
  return at;
}

/** The hours of a weekday, or for a day off those of the nearest weekday that has some. */
function hoursNear(day: Day, context: Hours) {
  const { hours } = context.settings;
  const index = weekday(day) - 1;
  for (const away of [0, -1, 1, -2, 2, -3, 3]) {
    const found = hours[(index + away + 7) % 7];
    if (found) return found;
  }
  return null;
}

/** Hours by day that were asked for, under settings and holidays, which nobody changes in place. */
type Asked = { usual: Map<Day, Stretch | null>; evenOff: Map<Day, Stretch | null> };
const asked = new WeakMap<Hours['settings'], WeakMap<Hours['holidays'], Asked>>();

function askedUnder({ settings, holidays }: Hours): Asked {
  const under = asked.get(settings) ?? new WeakMap<Hours['holidays'], Asked>();
  const known = under.get(holidays) ?? { usual: new Map(), evenOff: new Map() };
  asked.set(settings, under.set(holidays, known));
  return known;
}

/**
 * The rep's hours on `day` as moments, null on a day off. `evenOff` borrows the nearest weekday's hours for a
 * day without, never for time off or a holiday. Kept: where every day is full, each lead of an import looks
 * through all of them.
 */
export function hoursOn(day: Day, context: Hours, evenOff = false): Stretch | null {
  const known = askedUnder(context)[evenOff ? 'evenOff' : 'usual'];
  const before = known.get(day);
  if (before !== undefined) return before;
  const found = findHours(day, context, evenOff);
  known.set(day, found);
  return found;
}

function findHours(day: Day, context: Hours, evenOff: boolean): Stretch | null {
  const works = evenOff ? whyAway(day, context) === null : isWorkday(day, context);
  const span = works ? hoursNear(day, context) : null;
  if (!span) return null;
  return {
    from: instantOf(day, span.from, context.settings.zone),
    to: instantOf(day, span.to, context.settings.zone),
  };
}

/**
 * The first moment at or after `from` that is inside the rep's hours; undefined if there is none within the
 * horizon.
 */
export function nextWorking(from: Instant, context: Context): Instant | undefined {
  const first = dayOf(from, context.settings.zone);
  for (let count = 0; count <= HORIZON_DAYS; count += 1) {
    const hours = hoursOn(addDays(first, count), context);
    if (hours && from < hours.to) return instant(Math.max(from, hours.from));
  }
  return undefined;
}

/**
 * When an SLA that starts at `from` is broken, and why then. Minutes are plain elapsed time; a start outside
 * the rep's hours counts from the next opening. `same-business-day` ends with the hours of the day it starts
 * on (or of the next opening).
 */
export function slaClock(from: Instant, sla: Sla, context: Context): { deadline: Instant; why: Reason[] } {
  const start = nextWorking(from, context) ?? from;
  const { zone } = context.settings;
  const day = dayOf(start, zone);
  const why = [whySla(sla)];
  if (start !== from) why.push(because('sla-after-hours', { day, time: clockOf(start, zone) }));
  const deadline = 'minutes' in sla ? start + sla.minutes * MINUTE : (hoursOn(day, context)?.to ?? start);
  return { deadline: instant(deadline), why };
}

function whySla(sla: Sla): Reason {
  if (!('minutes' in sla)) return because('sla-same-day');
  const hours = sla.minutes / 60;
  if (hours > 48 && hours % 24 === 0) return because('sla-days', { count: hours / 24 });
  return hours >= 1 && Number.isInteger(hours)
    ? because('sla-hours', { count: hours })
    : because('sla-minutes', { count: sla.minutes });
}

/** The moment at which an SLA that starts at `from` is broken; see `slaClock`. */
export function slaDeadline(from: Instant, sla: Sla, context: Context): Instant {
  return slaClock(from, sla, context).deadline;
}
