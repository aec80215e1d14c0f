import { countryCode } from './country';

/** Regions as sales teams cut them, by the codes of their countries. */
const REGIONS: Readonly<Record<string, string>> = {
  dach: 'DE AT CH',
  benelux: 'BE NL LU',
  nordics: 'DK SE NO FI IS',
  baltics: 'EE LV LT',
  iberia: 'ES PT',
  uki: 'GB IE',
  'north america': 'US CA',
  noram: 'US CA',
  latam: 'MX BR AR CL CO PE UY EC BO PY VE CR PA GT HN SV NI DO CU',
  anz: 'AU NZ',
  apac: 'AU NZ JP KR CN HK TW SG MY TH VN ID PH IN',
  europe:
    'DE AT CH BE NL LU DK SE NO FI IS EE LV LT ES PT GB IE FR IT PL CZ SK HU SI HR RO BG GR CY MT UA RS AL MK BA ME MD',
};
const EMEA = `${REGIONS['europe']} TR IL AE SA QA KW BH OM JO LB EG MA TN DZ NG KE GH ZA ET TZ UG SN CI`;

const plain = (region: string) =>
  region
    .trim()
    .toLowerCase()
    .replace(/[\s&-]+/g, ' ');

/** Whether this is the name of a region, and so of no firm. */
export const isRegion = (text: string): boolean =>
  plain(text) === 'emea' || Object.hasOwn(REGIONS, plain(text));

/** Whether a country, by code or name, lies in a region: `Germany` in `DACH`, `SE` in `Nordics`. */
export function isInRegion(place: string, region: string): boolean {
  const name = plain(region);
  const codes = name === 'emea' ? EMEA : REGIONS[name];
  const country = codes === undefined ? null : countryCode(place);
  return country !== null && codes!.split(' ').includes(country);
}
