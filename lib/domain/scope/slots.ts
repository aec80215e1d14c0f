import {
  addDays,
  type Day,
  dayOf,
  HOUR,
  type Instant,
  instantOf,
  MINUTE,
  minutesOf,
  clockOf,
  weekday,
  type Zone,
} from '../time/calendar';
import { plus } from '../time/instant';
import type { Settings } from '../settings/settings';

const LOOK_AHEAD_DAYS = 30;
const FROM = 9 * 60;
const TO = 17 * 60;

/**
 * Up to two half hours to offer, on the next two days on which the rep works and it is a working weekday
 * where the lead is: the first from ten in the morning there, the second in the afternoon, both between 9:00
 * and 17:00 there. None within a month: an empty list.
 */
export function freeSlots(
  now: Instant,
  settings: Settings,
  zone: Zone,
  holidays: ReadonlySet<string>,
): Instant[] {
  const found: Instant[] = [];
  const today = dayOf(now, settings.zone);
  for (let ahead = 1; ahead <= LOOK_AHEAD_DAYS && found.length < 2; ahead += 1) {
    const open = starts(addDays(today, ahead), settings, zone, holidays);
    const wanted = found.length === 0 ? 10 * 60 : 14 * 60;
    const slot = open.find((at) => minutesOf(clockOf(at, zone)) >= wanted) ?? open.at(-1);
    if (slot !== undefined) found.push(slot);
  }
  return found;
}

function starts(day: Day, settings: Settings, zone: Zone, holidays: ReadonlySet<string>): Instant[] {
  const span = settings.hours[weekday(day) - 1];
  if (!span || holidays.has(day) || settings.timeOff.some(({ from, to }) => from <= day && day <= to))
    return [];
  const last = instantOf(day, span.to, settings.zone) - HOUR / 2;
  const all: Instant[] = [];
  for (let at = instantOf(day, span.from, settings.zone); at <= last; at = plus(at, 30 * MINUTE)) {
    const there = minutesOf(clockOf(at, zone));
    if (there % 30 === 0 && there >= FROM && there + 30 <= TO && settings.hours[weekday(dayOf(at, zone)) - 1])
      all.push(at);
  }
  return all;
}

type Said = (day: string, time: string) => string;
// As an appointment is named in the middle of a sentence.
const APPOINTMENT: Readonly<Record<string, Said>> = {
  en: (day, time) => `${day.replace(',', '')} at ${time}`,
  de: (day, time) => `${day}, um ${time} Uhr`,
  fr: (day, time) => `${day} à ${time.replace(':', 'h')}`,
  es: (day, time) => `el ${day.replace(',', '')} a las ${time}`,
};
const otherwise: Said = (day, time) => `${day.replace(',', '')}, ${time}`;

/**
 * "Tuesday 3 March at 10:00", with "your time", or the name of the time, where the lead's clock is not the
 * rep's.
 */
export function inWords(at: Instant, zone: Zone, elsewhere: boolean, lang: string): string {
  const language = lang.slice(0, 2);
  const day = new Intl.DateTimeFormat(lang, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: zone,
  }).format(at);
  const said = (APPOINTMENT[language] ?? otherwise)(day, clockOf(at, zone));
  if (!elsewhere) return said;
  return `${said} ${language === 'en' ? 'your time' : timeName(at, zone, lang)}`;
}

function timeName(at: Instant, zone: Zone, lang: string): string {
  return (
    new Intl.DateTimeFormat(lang, { timeZone: zone, timeZoneName: 'short' })
      .formatToParts(at)
      .find(({ type }) => type === 'timeZoneName')?.value ?? zone
  );
}

/** The day and its weekday in a language, by the calendar of `zone`. */
export function todayWords(now: Instant, zone: Zone, lang: string): { day: string; weekday: string } {
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(lang, { ...options, timeZone: zone }).format(now).replace(',', '');
  return {
    day: format({ weekday: 'long', day: 'numeric', month: 'long' }),
    weekday: format({ weekday: 'long' }),
  };
}
