import { ownWords } from '../mail/own-words';
import type { Person } from '../page/sighting';
import { CLOSING } from '../letter';
import { parseCard } from './parse-card';

/** What a signature may add to what a page shows of somebody; null: it does not say. */
export type Signature = Pick<Person, 'phone' | 'company' | 'title'>;

const MOST_LINES = 8;

/**
 * What stands under a message of somebody's own: telephone, company and title, where the message ends in a
 * signature: after a closing ("Best,"), a line of two dashes, or their name alone on a line. What is quoted,
 * and what is said in the message itself, is none. `country` (a code) is where numbers without + are dialled.
 */
export function parseSignature(
  text: string,
  { name, email }: Pick<Person, 'name' | 'email'>,
  country?: string,
): Signature | null {
  const lines = ownWords(text)
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  const from = lines.findLastIndex((line, at) => at >= lines.length - MOST_LINES && begins(line, name));
  const signed = lines.slice(from + 1);
  if (from < 0 || signed.length === 0) return null;
  // The name and the address on the page belong to it: by them a firm is told from a street.
  const card = parseCard([name ?? '', ...signed, email ?? ''].join('\n'), country);
  const pieces = signed.flatMap((line) => line.split(/\s*(?:[·|•,;/]|\s[-–—]\s)\s*/u));
  // What was worked out from an address is not said here.
  const whole = (value: string | null | undefined) => (value && pieces.includes(value) ? value : null);
  const phone = card?.phone && signed.some((line) => line.includes(card.phone!)) ? card.phone : null;
  const found = { phone, company: whole(card?.company), title: whole(card?.title) };
  return found.phone || found.company || found.title ? found : null;
}

/** Whether a signature follows this line: a closing, dashes, or the sender's own name. */
function begins(line: string, name: string | null): boolean {
  if (/^[-–—_=*]{2,}$/.test(line) || (CLOSING.test(line) && line.length < 60)) return true;
  const own = name?.toLowerCase() ?? '';
  const said = line.replace(/[,.!]$/, '').toLowerCase();
  return own !== '' && (said === own || said === own.split(/\s+/)[0]);
}
