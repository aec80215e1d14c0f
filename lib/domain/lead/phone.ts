import {
  type CountryCode,
  type MetadataJson,
  parsePhoneNumberFromString,
  type PhoneNumber,
} from 'libphonenumber-js/core';

import { countryCode } from '../country';

/** How the numbers of every country are made up. */
export type NumberingPlans = MetadataJson;

/** A plus and six figures: shorter numbers are only dialled within one country, and belong to no one person. */
const SHORT = 7;

/** As a number of North America is written at home: ten figures, the first and the fourth above one. */
const AMERICAN = /^(?:1[ .-]?)?\(?[2-9]\d\d\)?[ .-]{0,3}[2-9]\d\d[ .-]?\d{4}$/;
/** Where people write their own numbers without the nought in front. */
const NO_NOUGHT = /^(?:AR|CN|IN|RU|TR)$/;

let plans: NumberingPlans | undefined;

/**
 * Reference data, always the same, and too heavy to be part of the code: whoever reads numbers gives them
 * first.
 */
export function knowNumberingPlans(all: NumberingPlans): void {
  plans = all;
}

/**
 * E.164, `+442079460000`. `country` (a code, with or without a region, or a name: `DE`, `GB-SCT`, `Germany`)
 * is where a number without + is dialled. Null for no valid number, for several, and for one written as it is in
 * another country: `415-555-2671` would ring somebody else in Germany.
 */
export function phoneKey(text: string, country?: string): string | null {
  if (!plans) throw new Error('A telephone number is read before the numbering plans are known.');
  if (text.length > 60) return null;
  const code = country === undefined ? null : countryCode(country);
  const from = code && isKnown(code, plans) ? { defaultCountry: code } : {};
  const plain = text
    .normalize('NFKC')
    .replace(
      /^\s*(?:(?:tel|telephone|phone|mobile|mob|cell|direct|telefon|téléphone|teléfono|telefono|telefoon|telefone|portable|handy|fon)\b\s*[.:]*|[tmpd][.:]|電話[:：]?)\s*/iu,
      '',
    )
    .replace(/^\s*00(?=[\s./()-]*[1-9])/, '+');
  const parsed = parsePhoneNumberFromString(plain, { ...from, extract: false }, plans);
  return parsed?.isPossible() &&
    parsed.number.length > SHORT &&
    (plain.startsWith('+') || isOfPlace(plain, parsed))
    ? parsed.number
    : null;
}

/** Whether a number without + is written as in the country that it would be dialled in. */
function isOfPlace(plain: string, parsed: PhoneNumber): boolean {
  const { nationalNumber, countryCallingCode, country } = parsed;
  if (nationalNumber.startsWith('0')) return parsed.isValid();
  if (countryCallingCode === '1' || !AMERICAN.test(plain.trim()) || NO_NOUGHT.test(country ?? ''))
    return true;
  return (
    nationalNumber.length === 10 &&
    parsed.isValid() &&
    parsed.formatNational().replace(/\D/g, '') === nationalNumber
  );
}

/**
 * The prefix of an international number (`+46`), with the countries that share it, the main one first. Null for
 * a number without one.
 */
export function prefixOf(phone: string): { prefix: string; countries: readonly string[] } | null {
  const key = phoneKey(phone);
  const code = key === null ? undefined : parsePhoneNumberFromString(key, plans!)?.countryCallingCode;
  const countries = code && plans!.country_calling_codes[code];
  return countries ? { prefix: `+${code}`, countries } : null;
}

function isKnown(code: string, { countries }: NumberingPlans): code is CountryCode {
  return Object.hasOwn(countries, code);
}
