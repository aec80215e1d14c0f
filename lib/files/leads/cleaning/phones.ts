import { cleanText } from '../../../domain/clean-text';
import { phoneKey } from '../../../domain/lead/phone';
import { because, type Reason } from '../../../domain/reason';

/**
 * What a telephone cell holds: numbers as keys, words and numbers that could not be read, and what is wrong.
 */
export type Phones = { phones: string[]; note: string; problems: Reason[]; needCountry: boolean };

const MOST = 500;
const DAMAGED = /^\d([.,]\d+)?e\+?\d+$/i;
const NUMBER = /(?:\+|00)?\s?\(?\+?\d[\d\s()./\u00A0-]{5,22}\d/g;
/** A number as it is dialled at home, with words beside it. */
const LOCAL = /(^|\s)\(?0\d[\d\s()./-]{6,14}\d(\s|$)/;
const DATE = /^\d{1,2}[./-]\d{1,2}[./-](\d{4}|\d{2})$/;
const FAX = /^(tele)?fax\b/i;
const EXTENSION = /\b(ext|x|extension|durchwahl|poste|int)\b\.?\s*\d+/i;

/**
 * Reads a cell: one number or several, in any country's writing, with what people note beside it. `country`:
 * where one without + is dialled.
 */
export function phonesIn(cell: string, country: string | undefined): Phones {
  const found: Phones = { phones: [], note: '', problems: [], needCountry: false };
  const text = cell
    .slice(0, MOST)
    .replace(/\p{Cf}/gu, '')
    .trim()
    .replace(/^(tel:|=(?=\+))/i, '');
  if (text === '') return found;
  if (DAMAGED.test(text)) return { ...found, problems: [because('leads-number-damaged', { text })] };
  const kept: string[] = [];
  for (const part of piecesOf(text)) {
    if (FAX.test(part)) {
      kept.push(part);
      continue;
    }
    const key = keyOf(part, country);
    if (key) found.phones.push(key);
    if (!key || EXTENSION.test(part) || MORE_ENDS.test(part)) kept.push(part);
    if (key) continue;
    const inside = [...part.matchAll(NUMBER)]
      .map(([number]) => keyOf(number.trim(), country))
      .filter((one) => one !== null);
    found.phones.push(...inside);
    if (inside.length > 0) continue;
    const local =
      country === undefined &&
      !part.includes('+') &&
      !DATE.test(part) &&
      (/^[\d\s()./-]{6,20}$/.test(part) || LOCAL.test(part));
    found.needCountry ||= local;
    found.problems.push(
      local
        ? because('leads-phone-no-country', { phone: part })
        : because('phone-invalid', { phone: cleanText(part, 60) }),
    );
  }
  return { ...found, phones: [...new Set(found.phones)], note: cleanText(kept.join('; '), MOST) };
}

function piecesOf(text: string): string[] {
  const pieces = text.split(/\s*(?:[;|\r\n]|:::|,(?=\s*[+(\d])|\s\/\s|\s(?:or|und|oder|and|et|ou|y)\s)\s*/);
  return pieces.map((piece) => piece.trim()).filter(Boolean);
}

/** `+47 21 00 00 01/02` is the first of two whose ends differ. */
const MORE_ENDS = /(?<=\d{4}|\d \d\d)\/\d{1,3}$/;

function keyOf(text: string, country: string | undefined): string | null {
  const plain = text.replace(/\.0+$/, '').replace(MORE_ENDS, '');
  const key = phoneKey(plain, country);
  if (key) return key;
  // A spreadsheet drops the plus of a number, and every space; in most countries nothing that is dialled at home
  // has eleven figures and no nought. In North America no area begins with a nought or a one.
  return country === undefined && /^(?:1[2-9]|[2-9]\d)\d{9,13}$/.test(plain.trim())
    ? phoneKey(`+${plain.trim()}`)
    : null;
}
