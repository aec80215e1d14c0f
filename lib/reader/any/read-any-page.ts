import type { Sighting } from '../../domain/page/sighting';
import type { Vocabulary } from '../../recipes/vocabulary';
import { all, attribute, isVisible, matches, within } from '../dom';
import { isNoteDialog } from '../note-boxes';
import { type Address, readAddress } from './address';
import { companyOf } from './company';
import { dealOf } from './deal';
import { groundOf } from './ground';
import { dealsLinked, listRows } from './list';
import { namesOf } from './names';
import { contradiction, isRecord, named, rankNames, type Seen } from './one-person';
import { readPairs } from './pairs';
import type { Pair } from './pair';
import { emailsOf, phonesOf } from './reach';
import { isWall, isTheRep } from './wall';

/**
 * A page nobody wrote a recipe for: JSON-LD and microformats, labels and the values beside them, controls by
 * their names, mail and telephone links, headings, and the address. A person is named only when the page is
 * one record of one person; a list, a wall, a board or the rep's own page gives nobody. Nothing of the page
 * is changed.
 */
export function readAnyPage(words: Vocabulary, document: Document, url: URL): Sighting {
  const address = readAddress(url, words);
  const page = {
    v: 1 as const,
    recipe: 'any-page',
    recipeVersion: 1,
    url: url.href.slice(0, 2000),
    account: null,
    ownAddresses: [],
    thread: null,
    composers: [],
    key: keyOf(url, address),
  };
  const none = (kind: 'none' | 'list' | 'record', note: string, more: Partial<Sighting> = {}): Sighting => ({
    ...page,
    kind,
    lead: null,
    candidates: [],
    rows: [],
    confidence: {},
    notes: [note],
    ...more,
  });
  if (isWall(document, url)) return none('none', 'wall');

  const ground = groundOf(words, document, url, foremost(document));
  const labelled = readPairs(ground);
  const { pairs, labels, facts } = labelled;
  const withFacts = (read: Sighting): Sighting => (read.lead && facts ? { ...read, facts } : read);
  if (isTheRep(url, labels, words)) return none('none', 'own-page');
  const rows = listRows(ground);
  const typed = (field: Pair['field']) => pairs.some((pair) => pair.field === field && pair.control);
  if (!address.id && rows.length >= 3 && !(typed('first') && typed('last')))
    return none('list', 'list', { rows });

  const count = (list: readonly string[]) => [...labels].filter((label) => list.includes(label)).length;
  const entity = address.entity ?? (count(words.dealLabels) >= 2 ? 'deal' : null);
  // Where the other side is called a party, the company is the rep's own.
  const company = labels.has('party') ? null : companyOf(ground, pairs);
  if (entity === 'company') return none('record', 'company');
  if (entity === 'deal')
    return count(words.dealLabels) === 0 && dealsLinked(ground) >= 2
      ? none('list', 'board')
      : withFacts(dealOf(none('record', 'deal'), ground, pairs, company, address.id));

  const emails = emailsOf(ground, labelled);
  const names = rankNames(namesOf(ground, pairs), emails[0]?.value ?? null);
  const seen: Seen = { ground, address, pairs, emails, phones: phonesOf(ground, labelled), names, company };
  if (!isRecord(seen)) return rows.length >= 3 ? none('list', 'list', { rows }) : none('none', 'nobody');
  const [best] = names;
  const people = pairs.some(({ field }) => field === 'first' || field === 'title');
  if (
    count(words.companyLabels) >= 2 &&
    entity === null &&
    best?.from === 'heading' &&
    !people &&
    emails.length === 0
  )
    return none('record', 'company');
  const doubt = contradiction(seen);
  if (doubt) return none('record', doubt.note, { candidates: doubt.candidates });
  return withFacts(named(none('record', ''), seen));
}

/** One record keeps its key from its page to its edit form; what has no number is its whole address. */
const keyOf = (url: URL, { entity, id }: Address) =>
  `any:${url.host}:${entity ?? ''}:${id ?? url.pathname + url.search + url.hash}`.slice(0, 300);

/** What the page wants looked at: an open dialog, else its main part, else all of it. */
function foremost(document: Document): Document | Element {
  const dialogs = all(document, '[role=dialog],dialog[open]').filter(
    (one) => isVisible(one) && !within(one, '[aria-hidden=true]') && !isNoteDialog(one),
  );
  const main = all(document, 'main,[role=main]').filter((one) => isVisible(one));
  const dialog = dialogs.at(-1);
  const modal =
    dialog &&
    (attribute(dialog, 'aria-modal') === 'true' ||
      matches(dialog, 'dialog') ||
      main.some((one) => within(one, '[aria-hidden=true]')));
  const open = main.filter((one) => !within(one, '[aria-hidden=true]'));
  return (modal ? dialog : open.length === 1 ? open[0] : undefined) ?? document;
}
