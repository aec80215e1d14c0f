import { CARD_COLUMNS } from '../columns/card-columns';
import type { FileLead } from '../file-lead';
import { foldedLine, lineValue } from './content-lines';
import { cell } from './lead-table';
import { profileAddress } from './profile-address';

/** What a card has no property for, in properties of our own. */
const OWN = CARD_COLUMNS.filter(({ name }) => /^X-(?!SOCIALPROFILE|OPTED-OUT)/.test(name));

/**
 * Leads as vCards, one piece a card, for address books: 3.0, which all read, or 4.0. Reading them again gives
 * the same leads.
 */
export function* cardPieces(leads: Iterable<FileLead>, version: '3.0' | '4.0'): Generator<string> {
  for (const lead of leads) yield linesOf(lead, version).map(foldedLine).join('');
}

function linesOf(lead: FileLead, version: string): string[] {
  const words = (lead.name ?? '').split(' ');
  const [last, first] = [
    words.length > 1 ? words.at(-1)! : '',
    words.length > 1 ? words.slice(0, -1).join(' ') : words[0]!,
  ];
  const line = (name: string, value: string) => (value === '' ? [] : [`${name}:${lineValue(value)}`]);
  return [
    'BEGIN:VCARD',
    `VERSION:${version}`,
    `FN:${lineValue(lead.name ?? lead.emails[0] ?? '')}`,
    `N:${lineValue(last)};${lineValue(first)};;;`,
    ...lead.emails.flatMap((email) => line('EMAIL', email)),
    ...lead.phones.flatMap((phone) => line('TEL', phone)),
    ...lead.profiles.flatMap((profile) => line('X-SOCIALPROFILE', profileAddress(profile))),
    ...line('ORG', lead.company ?? ''),
    ...line('TITLE', lead.title ?? ''),
    ...line('URL', lead.website ?? ''),
    ...(lead.city || lead.country
      ? [`ADR:;;;${lineValue(lead.city ?? '')};;;${lineValue(lead.country ?? '')}`]
      : []),
    ...line('NOTE', lead.note ?? ''),
    ...(lead.tags.length > 0 ? [`CATEGORIES:${lead.tags.map(lineValue).join(',')}`] : []),
    ...line('LANG', lead.language ?? ''),
    ...line('TZ', lead.zone ?? ''),
    ...(lead.optedOut ? ['X-OPTED-OUT:yes'] : []),
    ...OWN.flatMap(({ name, field }) => line(name, cell(lead, field))),
    'END:VCARD',
  ];
}
