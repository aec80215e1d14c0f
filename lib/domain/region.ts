import { countryCode } from './country';

const EUROPE =
  'DE AT CH BE NL LU DK SE NO FI IS EE LV LT ES PT GB IE FR IT PL CZ SK HU SI HR RO BG GR CY MT UA RS AL MK BA ME MD';
const EU = 'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE';
const LATAM = 'MX BR AR CL CO PE UY EC BO PY VE CR PA GT HN SV NI DO CU';
const GULF = 'AE SA QA KW BH OM';
const SOUTHEAST_ASIA = 'SG MY TH VN ID PH MM KH LA BN';

/** Regions as sales teams cut them, by the codes of their countries; each by every name it goes by. */
const REGIONS = new Map(
  (
    [
      ['dach, d a ch', 'DE AT CH'],
      ['benelux', 'BE NL LU'],
      ['nordics, nordic', 'DK SE NO FI IS'],
      ['scandinavia', 'DK SE NO'],
      ['baltics, baltic', 'EE LV LT'],
      ['iberia', 'ES PT'],
      ['uki, uk i, uk ireland', 'GB IE'],
      ['north america, noram, us canada, usa canada', 'US CA'],
      ['latam, latin america', LATAM],
      ['americas, amer', `US CA ${LATAM}`],
      ['anz, australia new zealand', 'AU NZ'],
      ['apac, asia pacific', `AU NZ JP KR CN HK TW IN ${SOUTHEAST_ASIA}`],
      ['sea, southeast asia, south east asia', SOUTHEAST_ASIA],
      ['europe', EUROPE],
      ['eu, european union', EU],
      [
        'cee, eastern europe, central eastern europe',
        'PL CZ SK HU SI HR RO BG EE LV LT UA RS AL MK BA ME MD',
      ],
      ['gcc, gulf', GULF],
      ['middle east', `${GULF} JO LB IL TR`],
      ['mena', `${GULF} JO LB EG MA TN DZ`],
      ['emea', `${EUROPE} ${GULF} TR IL JO LB EG MA TN DZ NG KE GH ZA ET TZ UG SN CI`],
    ] as const
  ).flatMap(([names, codes]) => names.split(', ').map((name) => [name, codes.split(' ')] as const)),
);

const plain = (region: string) =>
  region
    .trim()
    .toLowerCase()
    .replace(/ and /g, ' ')
    .replace(/[\s&.-]+/g, ' ');

/** Whether this is the name of a region, and so of no firm. */
export const isRegion = (text: string): boolean => REGIONS.has(plain(text));

/** Whether a country, by code or name, lies in a region: `Germany` in `DACH`, `SE` in `Nordics`. */
export function isInRegion(place: string, region: string): boolean {
  const codes = REGIONS.get(plain(region));
  const country = codes && countryCode(place);
  return Boolean(country && codes.includes(country));
}
