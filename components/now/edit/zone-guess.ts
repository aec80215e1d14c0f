import { countryCode } from '@/lib/domain/country';

/** What newer browsers know of a region. */
type Region = Intl.Locale & { getTimeZones?(): string[] | undefined; timeZones?: string[] };

/** The time zone of a country that has only one; null where it has several, or is not known. */
export function onlyZoneOf(country: string): string | null {
  const code = countryCode(country);
  if (code === null) return null;
  const region = new Intl.Locale(`und-${code}`) as Region;
  const zones = region.getTimeZones?.() ?? region.timeZones ?? [];
  return zones.length === 1 ? zones[0]! : null;
}
