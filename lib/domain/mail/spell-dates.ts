import { addDays, Day } from '../time/calendar';
import { anyName, monthNames } from '../time/day-words';

/** A day without a year that would be nearly a year off was meant in the past. */
export const LOOKS_PAST_AFTER = 300;

/** Stands between the first and the last day of a stretch in a text whose dates are spelled. */
export const STRETCH = '⇥';

const PARTS = {
  end: 'end of|the end of|ende|fin|fin de|finales de|final de|fine|fine di|fine del mese di|eind|einde|eind van|slutet av|slutningen af|slutten av|koniec|końca',
  middle:
    'mid|mid-|middle of|the middle of|mitte|mi-|mediados de|meados de|metà|metà di|half|midden|mitten av|midten af|midten av|połowy',
  start:
    'early|beginning of|the beginning of|start of|the start of|anfang|début|début de|principios de|início de|inizio|inizio di|begin|begin van|början av|begyndelsen af|starten av|początku',
};
/** What stands before a day that is named by its number alone, beside English. */
const ON_THE = String.raw`(?<=(?<!\p{L})(?:el día|el|le|il|il giorno|dia|am|zum|ab dem|op de|op|al|au|à partir du|hasta el|até o|t\/m de) )`;
const DAY_NUMBER = String.raw`(\d{1,2})(?:st|nd|rd|th|\.|er|º|ª|°|:e|:a)?`;

/**
 * Dates that a parser of the language reads amiss, written as `YYYY-MM-DD` of the year that brings them
 * nearest: `13.03.`, "end of March", "until May", "back on the 9th". `all`: dates with the month's name as
 * well, for languages without a parser. Takes lower case.
 */
export function spellDates(text: string, locale: string, today: Day, all: boolean): string {
  const months = monthNames(locale);
  const month = `(${anyName(months.keys())})`;
  const parts = Object.values(PARTS)
    .flatMap((part) => part.split('|'))
    .sort((a, b) => b.length - a.length)
    .join('|');
  let left = text
    .replace(/\bweds\b/g, 'wed')
    // The end of a month is spelled as the day after it: "through" would count it twice.
    .replace(/\b(through|thru)(?= (?:the )?end of)/g, 'until')
    .replace(/(?<=bis )einschlie(?:ß|ss)lich (?=ende)/g, '')
    .replace(/t\/m (?=eind)/g, 'tot ')
    // The Spanish parser takes the two numbers of such a stretch for hours.
    .replace(/(\d{1,2}) al (\d{1,2}) de (\p{L}{4,12})/gu, '$1 de $3 al $2 de $3')
    // One form for both ends of a stretch: a parser does not see that `02.03. bis 13.03.2026` is one.
    .replace(
      /(?<![\d./-])(\d{1,2})\. ?(\d{1,2})\. ?(20\d\d)(?!\d)/g,
      (whole, day: string, number: string, year: string) =>
        dayOf(Number(year), Number(number), Number(day)) ?? whole,
    )
    .replace(
      /(?<![\d./-])(\d{1,2})([./-])(\d{1,2})(?:\.(?!\d)|(?![\d./-]))/g,
      (whole, day: string, sign: string, number: string) =>
        (sign === '.' || (locale === 'nl' && sign === '-') || (locale === 'de' && sign !== '/')
          ? near(today, Number(number), Number(day))
          : null) ?? whole,
    )
    .replace(
      new RegExp(
        `(?<!\\p{L})(${parts})[ -]?(?:de |of |des |du )?${month}(?:\\.| de)?(?: (20\\d\\d))?(?!\\p{L})`,
        'gu',
      ),
      (whole, part: string, name: string, year?: string) =>
        partOf(today, part, months.get(name)!, year) ?? whole,
    )
    .replace(
      new RegExp(
        `(?<=(?<!\\p{L})(?:until|till|through|back in|return in|returning in|in|bis|ab|jusqu'en|jusqu'à|en|hasta|até|em|fino a|fino ad|a|tot|in|vanaf|till|til|do|od) )${month}(?: (?:de )?(20\\d\\d))?(?! ?\\d| ?(?:the )?\\d|\\p{L}|\\.? ?\\d)`,
        'gu',
      ),
      (whole, name: string, year?: string) => partOf(today, 'early', months.get(name)!, year) ?? whole,
    )
    .replace(
      /(?<=(?<!\p{L})(?:on|until|till|through|by|from|back|returning|return) (?:the |(?:mon|tues|wednes|thurs|fri|satur|sun)day,? (?:the )?)?)(\d{1,2})(?:st|nd|rd|th)(?!(?: of)? ?\p{L}{3,}|\p{L}|,? \d| ?[-–])/gu,
      (whole, day: string) => nextNumbered(today, Number(day)) ?? whole,
    );
  left = weekdayAndNumber(left, locale, today).replace(
    new RegExp(
      `${ON_THE}(\\d{1,2})(?:\\.|e|er|º)?(?!\\.? ?(?:(?:de |di )?${month}|[-–./:]?\\d|\\p{L}{1,2}(?!\\p{L})|%|€)|\\p{L}|\\d)`,
      'gu',
    ),
    (whole, day: string) => nextNumbered(today, Number(day)) ?? whole,
  );
  if (all)
    left = left.replace(
      new RegExp(`(?<!\\d)${DAY_NUMBER} (?:de )?${month}\\.?(?: (?:de )?(20\\d\\d))?(?!\\p{L})`, 'gu'),
      (whole, day: string, name: string, year?: string) =>
        (year
          ? dayOf(Number(year), months.get(name)!, Number(day))
          : near(today, months.get(name)!, Number(day))) ?? whole,
    );
  // Of two such dates with a word between, a parser reads the inner figures as hours.
  return left.replace(
    /(20\d\d-\d\d-\d\d) ?(?:bis(?: zum| einschließlich)?|to|until|till|through|thru|[-–—]|al|au|a|à|tot(?: en met)?|t\/m|til|do|até|fino al|e|und|and) ?(?=20\d\d-\d\d-\d\d)/g,
    `$1 ${STRETCH} `,
  );
}

/** "Volveré el martes 10": a day of the week and its number, where the next such day is that day of the week. */
function weekdayAndNumber(told: string, locale: string, today: Day): string {
  const names = Array.from({ length: 7 }, (_, at) =>
    new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' })
      .format(new Date(Date.UTC(2026, 2, 1 + at)))
      .toLowerCase(),
  );
  // "Today (Monday)": one day, and not the next Monday too.
  const text = told.replace(
    new RegExp(
      `(?<!\\p{L})(today|tomorrow|heute|morgen|aujourd'hui|demain|hoy|mañana|hoje|amanhã|oggi|domani|vandaag),? \\(?(?:${names.join('|')})\\)?(?!\\p{L})`,
      'gu',
    ),
    '$1',
  );
  return text.replace(
    new RegExp(
      String.raw`(?<!\p{L})(${names.join('|')}),? (?:the |den |dia |día |le |de )?(\d{1,2})(?:\.|st|nd|rd|th)?(?!\p{L}| ?(?:\p{L}{3,}|de \p{L}|[ap]m|h|uhr|uur|[-–]|[:./]?\d))`,
      'gu',
    ),
    (whole, name: string, number: string) => {
      const day = nextNumbered(today, Number(number));
      return day && new Date(`${day}T00:00Z`).getUTCDay() === names.indexOf(name) ? day : whole;
    },
  );
}

function partOf(today: Day, part: string, month: number, year: string | undefined): string | null {
  const is = (which: keyof typeof PARTS) => PARTS[which].split('|').includes(part);
  const first = year ? dayOf(Number(year), month, 1) : near(today, month, is('start') ? 1 : 15);
  if (!first) return null;
  const [named] = first.split('-');
  if (is('start')) return dayOf(Number(named), month, 1);
  if (is('middle')) return dayOf(Number(named), month, 15);
  // Somebody who is away until the end of a month is back on the first of the next.
  return month === 12 ? dayOf(Number(named) + 1, 1, 1) : dayOf(Number(named), month + 1, 1);
}

function near(today: Day, month: number, day: number): Day | null {
  const year = Number(today.slice(0, 4));
  const read = dayOf(year, month, day);
  return read && read < addDays(today, LOOKS_PAST_AFTER - 365) ? dayOf(year + 1, month, day) : read;
}

function nextNumbered(today: Day, day: number): Day | null {
  const [year, month] = today.split('-').map(Number) as [number, number];
  const here = dayOf(year, month, day);
  if (here && here >= today) return here;
  return month === 12 ? dayOf(year + 1, 1, day) : dayOf(year, month + 1, day);
}

function dayOf(year: number, month: number, day: number): Day | null {
  const two = (part: number) => String(part).padStart(2, '0');
  return Day.safeParse(`${year}-${two(month)}-${two(day)}`).data ?? null;
}
