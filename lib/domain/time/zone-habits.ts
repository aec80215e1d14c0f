import { Day, type Zone } from './calendar';

/** Where people write the day before the month. */
const DAY_FIRST =
  /^(?:(?:Europe|Africa|Australia|Brazil|Mexico|Chile)\/.+|GB|NZ|Eire|Portugal|Atlantic\/(?:Azores|Madeira|Canary|Reykjavik|Faroe)|Pacific\/Auckland|America\/(?:Sao_Paulo|Bahia|Fortaleza|Recife|Manaus|Mexico_City|Monterrey|Tijuana|Cancun|Bogota|Lima|Santiago|Caracas|Montevideo|Asuncion|La_Paz|Guayaquil|Buenos_Aires|Argentina\/.+)|Asia\/(?:Kolkata|Calcutta|Singapore|Dubai|Riyadh|Qatar|Jerusalem|Jakarta|Bangkok|Ho_Chi_Minh|Kuala_Lumpur|Karachi|Dhaka))$/;

/** A city or a region whose time people name, and whose zone that is. */
const PLACES: Readonly<Record<string, string>> = {
  london: 'Europe/London',
  uk: 'Europe/London',
  dublin: 'Europe/Dublin',
  lisbon: 'Europe/Lisbon',
  madrid: 'Europe/Madrid',
  paris: 'Europe/Paris',
  amsterdam: 'Europe/Amsterdam',
  berlin: 'Europe/Berlin',
  munich: 'Europe/Berlin',
  zurich: 'Europe/Zurich',
  vienna: 'Europe/Vienna',
  rome: 'Europe/Rome',
  milan: 'Europe/Rome',
  stockholm: 'Europe/Stockholm',
  warsaw: 'Europe/Warsaw',
  helsinki: 'Europe/Helsinki',
  dubai: 'Asia/Dubai',
  india: 'Asia/Kolkata',
  mumbai: 'Asia/Kolkata',
  singapore: 'Asia/Singapore',
  tokyo: 'Asia/Tokyo',
  japan: 'Asia/Tokyo',
  sydney: 'Australia/Sydney',
  'new york': 'America/New_York',
  ny: 'America/New_York',
  boston: 'America/New_York',
  eastern: 'America/New_York',
  chicago: 'America/Chicago',
  central: 'America/Chicago',
  denver: 'America/Denver',
  mountain: 'America/Denver',
  'san francisco': 'America/Los_Angeles',
  'los angeles': 'America/Los_Angeles',
  la: 'America/Los_Angeles',
  seattle: 'America/Los_Angeles',
  pacific: 'America/Los_Angeles',
};
const PLACE_TIME = new RegExp(` \\(?(${Object.keys(PLACES).join('|')}) time\\)?(?=$| )`);

/**
 * "3pm London time" without its place, and the zone of that place; null where no place is named. "My time" is
 * the rep's own. Takes lower case.
 */
export function placeOfTime(text: string): { text: string; zone: Zone } | null {
  const found = PLACE_TIME.exec(text);
  return found && { text: text.replace(found[0], ''), zone: PLACES[found[1]!] as Zone };
}

/**
 * `12.3.` and `3.4.2026` as `YYYY-MM-DD` for a rep in a zone where days come first, next year's where no year is
 * written and this year's has passed by more than a month. A date with a slash (`12/3`) stays as it is: people
 * of one zone write both ways, and a day too early or late is worse than being asked.
 */
export function inOwnOrder(text: string, today: Day, zone: Zone): string {
  if (!DAY_FIRST.test(zone)) return text;
  return text.replace(
    /(?<![\d/.:-])(\d{1,2})\.(\d{1,2})\.(20\d\d(?!\d))?(?![\d/:]|\.\d|-\d)/g,
    (whole: string, day: string, month: string, year: string | undefined) => {
      const at = (of: string | number) =>
        Day.safeParse(`${of}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`).data;
      const read = at(year ?? today.slice(0, 4));
      if (year !== undefined || (read && read >= today)) return read ?? whole;
      const isJustPassed = read && Date.parse(today) - Date.parse(read) <= 31 * 86_400_000;
      return isJustPassed ? whole : (at(Number(today.slice(0, 4)) + 1) ?? whole);
    },
  );
}
