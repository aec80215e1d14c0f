import { addDays, type Day } from '../../../domain/time/calendar';
import { because, type Reason } from '../../../domain/reason';
import { countedDate, serialDate } from '../reading/serial-date';
import { monthNamed } from './month-names';

/**
 * Which of day and month comes first where only figures stand: to be asked for where a column does not show
 * it.
 */
export type DayOrder = 'dmy' | 'mdy';

/**
 * `on`: `2026-03-05`, `2026-03-05T09:30`, or with `Z` or an offset. Null with a reason: it is none. Null
 * without: an empty date.
 */
export type ReadDate = { on: string; why?: never } | { on: null; why: Reason | null };

/** What a date is about: one that lies behind, or one that is planned. */
export type DateOf = 'past' | 'planned';

const YEARS = 10;
const FIRST_YEAR = 1970;
const EMPTY = /^0{1,4}[./-]0{1,2}[./-]0{1,4}( 00?:00(:00)?)?$/;
const WEEKDAY = /^\p{L}{2,12}\.?,? (?=\d|\p{L}+ \d)/u;
const TIME =
  /[T ,]+(?:at |um |à |a las |om |às )?(\d{1,2})[:.h](\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?\s*([ap]\.?m\.?|uhr)?\s*(z|utc|gmt|[+-]\d{2}:?\d{2})?$/i;

/**
 * A date as people and tools write it: by figures in any usual order, with the month's name in seven
 * languages, in Japanese, or as the number that a spreadsheet keeps. What does not exist, could be two days,
 * or lies too far off is refused in words. `today` bounds it: nothing behind is later than tomorrow, nothing
 * planned is over ten years away.
 */
export function readDate(text: string, order: DayOrder | null, of: DateOf, today: Day): ReadDate {
  const written = text
    .trim()
    .slice(0, 80)
    .replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)/, '$1-$2-$3T$4:$5')
    .replace(/(?<=T\d\d:\d\d)(?=\d\d)/, ':')
    // In Polish and Russian "year" stands behind.
    .replace(/(?<=\d{4}) ?[rг]\.?$/, '')
    // As a program prints a moment: `Mon Jan 05 2026 10:00:00 GMT+0100 (Central European Standard Time)`.
    .replace(/ GMT([+-]\d{4})( \(.*)?$/, ' $1');
  const none = (code: string): ReadDate => ({ on: null, why: because(code, { date: written }) });
  if (written === '' || EMPTY.test(written)) return { on: null, why: null };
  const serial = /^\d{5}([.,]\d+)?$/.test(written) ? serialDate(Number(written.replace(',', '.'))) : null;
  if (serial) return bounded(serial, of, today, none);
  const counted = countedDate(written);
  if (counted) return bounded(counted, of, today, none);
  const time = TIME.exec(written);
  const clock = time ? clockOf(time) : '';
  if (clock === null) return none('leads-date-invalid');
  const plain = (time ? written.slice(0, time.index) : written).trim().replace(/,$/, '');
  const parts = figures(plain, order, today) ?? named(plain.replace(WEEKDAY, '')) ?? named(plain);
  if (parts === null) return none('leads-date-invalid');
  if (parts === 'ambiguous') return none('leads-date-ambiguous');
  const day = dayFrom(parts);
  if (day === null) return none('leads-date-invalid');
  return bounded(`${day}${clock}`, of, today, none);
}

/**
 * What a date by figures alone shows of the order in its column: which it is, that it could be either, or
 * nothing.
 */
export function orderShown(text: string): DayOrder | 'either' | null {
  const [, first, sign, second] = /^(\d{1,2})\s?([./-])\s?(\d{1,2})\s?\2\s?\d{2,4}\b/.exec(text.trim()) ?? [];
  const [one, two] = [Number(first), Number(second)];
  if (!first || one < 1 || two < 1 || one === two) return null;
  // Where points stand between the figures, nobody writes the month first.
  if (sign === '.') return one <= 31 && two <= 12 ? 'dmy' : null;
  if (one > 12) return two <= 12 ? 'dmy' : null;
  return two > 12 ? (two <= 31 ? 'mdy' : null) : 'either';
}

/** Whether a date has a time of day that does not say where. */
export function lacksZone(text: string): boolean {
  const time = TIME.exec(text.trim());
  return time !== null && time[5] === undefined && !/^0?0[:.h]00/.test(time[0].replace(/^[T ,]+/, ''));
}

type Parts = { year: number; month: number; day: number };

function figures(text: string, order: DayOrder | null, today: Day): Parts | 'ambiguous' | null {
  const sorted =
    /^(\d{4})[./-](\d{1,2})[./-](\d{1,2})$|^(\d{4})年\s*(\d{1,2})月\s*(\d{1,2})日$|^(\d{4})(\d{2})(\d{2})$/.exec(
      text,
    );
  if (sorted) {
    const [year, month, day] = sorted
      .slice(1)
      .filter((part) => part !== undefined)
      .map(Number);
    return { year: year!, month: month!, day: day! };
  }
  const [, first, second, last] =
    /^(\d{1,2})\s?[./-]\s?(\d{1,2})\s?[./-]\s?(\d{4}|\d{2})\.?$/.exec(text) ?? [];
  if (!first) return null;
  const [one, two] = [Number(first), Number(second)];
  const year = last!.length === 4 ? Number(last) : century(Number(last), today);
  const shown = orderShown(text) ?? 'dmy';
  if (shown === 'either' && order === null) return 'ambiguous';
  return (shown === 'either' ? order : shown) === 'mdy'
    ? { year, month: one, day: two }
    : { year, month: two, day: one };
}

/** Two figures are the year nearest to now: up to ten years ahead, else behind. */
function century(year: number, today: Day): number {
  const now = Number(today.slice(0, 4));
  const full = now - (now % 100) + year;
  return full > now + YEARS ? full - 100 : full;
}

function named(text: string): Parts | null {
  const [, day, month, year] =
    /^(\d{1,2})(?:st|nd|rd|th|er|º|°)?[.\s-]+(?:de |of )?(\p{L}+\.?)[\s,.-]+(?:de |del )?'?(\d{4}|\d{2})$/u.exec(
      text,
    ) ?? [];
  const [, before, then, last] =
    /^(\p{L}+\.?)[\s-]+(\d{1,2})(?:st|nd|rd|th)?,?[\s-]+(\d{4})$/u.exec(text) ?? [];
  const number = monthNamed(month ?? before ?? '');
  if (number === null) return null;
  const written = year ?? last!;
  return {
    year: Number(written.length === 2 ? `20${written}` : written),
    month: number,
    day: Number(day ?? then),
  };
}

function dayFrom({ year, month, day }: Parts): Day | null {
  if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > daysIn(month, year)) return null;
  const two = (part: number) => String(part).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}` as Day;
}

function daysIn(month: number, year: number): number {
  if (month !== 2) return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
}

/**
 * `T14:05`, with `Z` or an offset where it is said; midnight to the minute without one is no time of day.
 * Null: there is no such time.
 */
function clockOf([, hours, minutes, seconds, half, zone]: RegExpExecArray): string | null {
  const twelve = half && /^[ap]/i.test(half);
  const hour = Number(hours);
  if (hour > 23 || Number(minutes) > 59 || Number(seconds ?? 0) > 59 || (twelve && (hour < 1 || hour > 12)))
    return null;
  const of24 = twelve ? (hour % 12) + (/^p/i.test(half) ? 12 : 0) : hour;
  const where = zone === undefined ? '' : /\d/.test(zone) ? zone.replace(/^(...)(..)$/, '$1:$2') : 'Z';
  if (of24 === 0 && Number(minutes) === 0 && where === '') return '';
  return `T${String(of24).padStart(2, '0')}:${minutes}${where}`;
}

function bounded(on: string, of: DateOf, today: Day, none: (code: string) => ReadDate): ReadDate {
  const day = on.slice(0, 10);
  const year = Number(today.slice(0, 4));
  const moved = (years: number) => `${year + years}${today.slice(4)}`;
  if (of === 'past') {
    if (day > addDays(today, 1)) return none('leads-date-in-future');
    if (Number(day.slice(0, 4)) < FIRST_YEAR) return none('leads-date-too-old');
  } else if (day > moved(YEARS) || day < moved(-YEARS)) return none('leads-date-too-far');
  return { on };
}
