import { countryCode } from '../country';

/**
 * Days off of the week, 1 Monday … 7 Sunday, where they are not Saturday and Sunday; and the zones that only
 * such a country has.
 */
const WEEKENDS: readonly { days: readonly number[]; countries: string; zones: string }[] = [
  {
    days: [5, 6],
    countries: 'SA EG JO KW QA BH OM IQ DZ LY SD SY YE IL PS BD MV',
    zones:
      'Asia/Riyadh Africa/Cairo Asia/Amman Asia/Kuwait Asia/Qatar Asia/Bahrain Asia/Muscat Asia/Baghdad Africa/Algiers Africa/Tripoli Africa/Khartoum Asia/Damascus Asia/Aden Asia/Jerusalem Asia/Tel_Aviv Asia/Gaza Asia/Hebron Asia/Dhaka Indian/Maldives',
  },
  { days: [4, 5], countries: 'IR AF', zones: 'Asia/Tehran Asia/Kabul' },
  { days: [5], countries: 'DJ SO', zones: 'Africa/Djibouti Africa/Mogadishu' },
  { days: [5, 7], countries: 'BN', zones: 'Asia/Brunei' },
  { days: [6], countries: 'NP', zones: 'Asia/Kathmandu Asia/Katmandu' },
];

/**
 * The days off of a week where somebody is, by their country (as people write it) or their zone; null where
 * neither tells.
 */
export function weekendOf(country: string | undefined, zone: string | undefined): readonly number[] | null {
  const code = country === undefined ? null : countryCode(country);
  if (code !== null)
    return WEEKENDS.find(({ countries }) => countries.split(' ').includes(code))?.days ?? [6, 7];
  return (zone && WEEKENDS.find(({ zones }) => zones.split(' ').includes(zone))?.days) || null;
}
