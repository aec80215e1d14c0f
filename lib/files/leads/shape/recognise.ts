import { CARD_COLUMNS } from '../columns/card-columns';
import { normalHeader } from '../header-names/normal-header';
import { unreadable } from '../reading/lead-file';
import { KNOWN_EXPORTS, type KnownExport, NOT_PEOPLE } from './known-exports';

/** A file of cards, whose form says what their parts are. */
export const CARDS: KnownExport = {
  kind: 'vcard',
  has: [],
  own: Object.fromEntries(CARD_COLUMNS.map(({ name, field }) => [normalHeader(name), field])),
};

const TABLE: KnownExport = { kind: 'table', has: [] };

/**
 * Whose export this is, by the names of its columns. A table of somebody's own is `table`. Refuses files that
 * hold no people.
 */
export function recognise(headers: readonly string[]): KnownExport {
  const names = new Set(
    headers.flatMap((header) => [normalHeader(header), normalHeader(header.replace(/\([^()]*\)/g, ' '))]),
  );
  // Exports by program write the same names in capitals, with nothing between their words.
  const has = (name: string) => names.has(name) || names.has(name.replaceAll(' ', ''));
  const all = (wanted: readonly string[]) => wanted.every(has);
  const other = NOT_PEOPLE.find((one) => all(one.has));
  if (other) throw unreadable('leads-linkedin-other', { what: other.what });
  return (
    KNOWN_EXPORTS.find(
      ({ has: wanted, some }) =>
        all(wanted) && (!some || some.of.split('|').filter(has).length >= some.least),
    ) ?? TABLE
  );
}
