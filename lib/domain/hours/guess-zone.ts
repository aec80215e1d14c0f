import { countryCode } from '../country';
import type { Lead } from '../lead/lead';
import { prefixOf } from '../lead/phone';
import { clockOf, DAY, type Instant, Zone } from '../time/calendar';
import { instant } from '../time/instant';

/** A time zone that was worked out, and what told it: a country as it was written, or `+46`. */
export type ZoneGuess = { zone: Zone; by: string };

/** What newer browsers know of a region. */
type Region = Intl.Locale & { getTimeZones?(): string[] | undefined; timeZones?: string[] };

/**
 * The time zone of a lead by their country, else by the prefix of their telephones (as written or E.164). Null
 * where that leaves more than one time of day in the year after `now`: then the rep is asked. A country
 * that is known and has several is not settled by a telephone.
 */
export function guessZone(fields: Lead['fields'], phones: readonly string[], now: Instant): ZoneGuess | null {
  const country = fields['country']?.value;
  const code = country === undefined ? null : countryCode(country);
  if (country !== undefined && code !== null) return told([code], country, now);
  const prefixes = [fields['phone']?.value ?? '', ...phones].flatMap((phone) => prefixOf(phone) ?? []);
  const [first] = prefixes;
  if (!first || prefixes.some(({ prefix }) => prefix !== first.prefix)) return null;
  return told(first.countries, first.prefix, now);
}

function told(countries: readonly string[], by: string, now: Instant): ZoneGuess | null {
  const zones = countries.flatMap(zonesOf);
  const [zone] = zones;
  return zone && zones.every((other) => keepsTimeOf(zone, other, now)) ? { zone, by } : null;
}

function zonesOf(country: string): Zone[] {
  const region = new Intl.Locale(`und-${country}`) as Region;
  return (region.getTimeZones?.() ?? region.timeZones ?? []).flatMap((name) => {
    const read = Zone.safeParse(name);
    return read.success ? [read.data] : [];
  });
}

/** Germany has two names for one time: what counts is what a clock on the wall shows. */
function keepsTimeOf(one: Zone, other: Zone, now: Instant): boolean {
  return (
    one === other ||
    Array.from({ length: 12 }, (_, month) => instant(now + month * 30 * DAY)).every(
      (moment) => clockOf(moment, one) === clockOf(moment, other),
    )
  );
}
