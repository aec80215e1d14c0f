import { addMonths, format, parseISO } from 'date-fns';

import { Day } from './calendar';

const ELSEWHERE =
  /\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon(?!th)|tue|wed|thu|fri|sat|sun)[a-z]*\b|\b(today|tomorrow|days?|weeks?|years?|quarter|hours?)\b/;
/** "The 15th", "15th", "on the 3rd", "le 15", "am 15.", "el 15", "dia 15", "de 15e", "15.": a day, no month. */
const NAMED = new RegExp(
  String.raw`(?<![^ ])(?:(?:on |by )?the (\d{1,2})(?:st|nd|rd|th)?|(?:on )?(\d{1,2})(?:st|nd|rd|th|e|er|º|ª|ème)` +
    String.raw`|(?:le|el|el d[ií]a|il|no dia|dia|op de|de|op) (\d{1,2})(?:e|er|º)?|(?:am |den |der |zum )?(\d{1,2})\.)` +
    String.raw`(?: (?:of |in )?(this|next) month)?(?=$|[ ,])`,
);
/** Words for an hour beside such a day. */
const HOUR =
  /(?<= )(?:um|à|a las|a la|alle|às|as|om|kl\.?) (\d{1,2})(?:[:.h]([0-5]\d))?(?: ?(?:uhr|uur|heures?|h))?(?=$| )/;

/**
 * A day of a month that is not named, said as the days it may be, nearest first, `YYYY-MM-DD` in place of the
 * words: of this month and the next that have it; of one, where "this month" or "next month" is said. Anything
 * else comes back as it is. Takes lower case.
 */
export function dayOfMonth(text: string, today: Day): string[] {
  const found = ELSEWHERE.test(text) ? null : NAMED.exec(text);
  if (!found) return [text];
  const [phrase, ...parts] = found;
  const day = parts
    .slice(0, 4)
    .find((part) => part !== undefined)!
    .padStart(2, '0');
  const month = parts[4];
  const months = nextMonths(today, 3);
  return (month === 'this' ? months.slice(0, 1) : month === 'next' ? months.slice(1, 2) : months)
    .map((one) => `${one}-${day}`)
    .filter((named) => Day.safeParse(named).success && named >= today)
    .map((named) => plainHour(text.replace(phrase, named)));
}

/** "Um 10 Uhr", "alle 16.30" beside a day as the library knows an hour: "at 10:00". */
export function plainHour(text: string): string {
  return text.replace(HOUR, (_, hour: string, minute?: string) => `at ${hour}:${minute ?? '00'}`);
}

/** This month and those after it, `2026-03`: `count` of them. */
export function nextMonths(today: Day, count: number): string[] {
  const first = parseISO(`${today.slice(0, 8)}01`);
  return Array.from({ length: count }, (_, months) => format(addMonths(first, months), 'yyyy-MM'));
}
