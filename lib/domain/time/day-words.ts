/** The languages whose months and weekdays are read, beside Japanese. */
export const LOCALES = ['en', 'de', 'fr', 'es', 'pt', 'it', 'nl'] as const;

const months = new Map<string, Map<string, number>>();
const weekdays = new Map<string, Map<string, number>>();
/** What is commonly written beside the short names that a browser knows. */
const SHORT: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  en: { tues: 2, weds: 3, thur: 4, thurs: 4 },
  de: { sonnabend: 6 },
};

/**
 * The names of months in a language, long and short, alone and as they stand beside a day, each with its
 * number. In lower case, without a point.
 */
export function monthNames(locale: string): Map<string, number> {
  const known = months.get(locale);
  if (known) return known;
  const names = new Map<string, number>();
  for (let month = 1; month <= 12; month += 1) {
    const date = new Date(Date.UTC(2026, month - 1, 5));
    const options = [
      { month: 'long' },
      { month: 'short' },
      { day: 'numeric', month: 'long' },
    ] as const satisfies readonly Intl.DateTimeFormatOptions[];
    for (const option of options) {
      const name = nameOf(locale, date, option, 'month');
      if (/^\p{L}{3,}$/u.test(name)) names.set(name, month);
    }
  }
  months.set(locale, names);
  return names;
}

/** The names of weekdays in a language, long and (three letters or more) short: 1 Monday … 7 Sunday. */
export function weekdayNames(locale: string): Map<string, number> {
  const known = weekdays.get(locale);
  if (known) return known;
  const names = new Map<string, number>(Object.entries(SHORT[locale] ?? {}));
  for (let day = 1; day <= 7; day += 1) {
    const date = new Date(Date.UTC(2026, 2, 1 + day));
    for (const weekday of ['long', 'short'] as const) {
      const name = nameOf(locale, date, { weekday }, 'weekday');
      names.set(name.replace(/-feira$/, ''), day);
      if (name.length > 2) names.set(name, day);
    }
  }
  weekdays.set(locale, names);
  return names;
}

/** The names of a list, longest first, as one pattern. */
export function anyName(names: Iterable<string>): string {
  return [...new Set(names)].sort((a, b) => b.length - a.length).join('|');
}

function nameOf(
  locale: string,
  date: Date,
  option: Intl.DateTimeFormatOptions,
  type: 'month' | 'weekday',
): string {
  return new Intl.DateTimeFormat(locale, { ...option, timeZone: 'UTC' })
    .formatToParts(date)
    .find((part) => part.type === type)!
    .value.toLowerCase()
    .replace(/\.$/, '');
}
