import { Day } from './calendar';

/** Western Easter Sunday of a year, by the anonymous Gregorian computus. */
export function easter(year: number): Day {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const count = epact + toSunday - 7 * late + 114;
  return Day.parse(
    `${String(year).padStart(4, '0')}-0${Math.floor(count / 31)}-${String((count % 31) + 1).padStart(2, '0')}`,
  );
}
