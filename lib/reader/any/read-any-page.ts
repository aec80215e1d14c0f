import type { Person, Sighting } from '../../domain/page/sighting';
import type { Vocabulary } from '../../recipes/vocabulary';
import { all, attribute, isVisible, matches, within } from '../dom';
import { jsonLd } from '../json-ld';
import { isNoteDialog } from '../note-boxes';
import { line, linesOf } from '../text';
import { type Address, readAddress } from './address';
import { companyOf } from './company';
import { dealOf } from './deal';
import { type Ground, groundOf, plain } from './ground';
import { isHonour } from './is-name';
import { dealsLinked, listRows } from './list';
import { type NameFound, namesOf } from './names';
import { NOBODY } from './nobody';
import { readPairs } from './pairs';
import type { Pair } from './pair';
import { positionInBrackets, positionNear } from './position';
import { emailsOf, type Found, phonesOf } from './reach';
import { isWall, isTheRep } from './wall';

/** What a page shows of one record, before anybody is named. */
type Seen = {
  ground: Ground;
  address: Address;
  pairs: readonly Pair[];
  emails: readonly Found[];
  phones: readonly Found[];
  names: readonly NameFound[];
  company: { name: string; rest: string | null } | null;
};

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

const isLabelled = ({ pairs }: Seen) =>
  pairs.some(({ field }) => field === 'email' || field === 'phone' || field === 'first');
const isSure = ({ names: [best], address }: Seen) =>
  best !== undefined && best.trust >= (address.entity === 'person' && address.id ? 0.5 : 0.6);

/** Whether the page is about one person at all: a name alone is a headline. */
function isRecord(seen: Seen): boolean {
  const {
    emails,
    phones,
    address,
    names: [best],
  } = seen;
  const evidence =
    isLabelled(seen) ||
    emails.some(({ trust }) => trust >= 0.75) ||
    (address.entity === 'person' && address.id !== null) ||
    best?.from === 'structured';
  return evidence && (isSure(seen) || (isLabelled(seen) && emails.length + phones.length > 0));
}

/** Two names that cannot be one person's, or several addresses of which none is the name's. */
function contradiction({ names, emails, company }: Seen): { note: string; candidates: Person[] } | null {
  const [best] = names;
  if (!best) return null;
  const strange = ({ name }: NameFound) =>
    !sharesWord(name, best.name) && plain(name) !== plain(company?.name ?? '');
  const rival = names.find(
    (one) => strange(one) && ((one.trust >= 0.8 && best.trust - one.trust < 0.15) || one.foremost),
  );
  if (rival)
    return {
      note: 'contradiction',
      candidates: [best, rival].map(({ name }) => ({ ...NOBODY, name: line(name, 200) })),
    };
  const loose = emails.filter(({ trust }) => trust >= 0.75);
  const several =
    loose.length > 1 && loose.every(({ trust, value }) => trust < 0.9 && !isNamed(value, best.name));
  return several
    ? {
        note: 'several-people',
        candidates: [
          { ...NOBODY, name: line(best.name, 200) },
          ...loose.slice(0, 20).map(({ value }) => ({ ...NOBODY, email: value })),
        ],
      }
    : null;
}

function named(page: Sighting, seen: Seen): Sighting {
  const { ground, address, pairs, phones, company, names } = seen;
  const best = isSure(seen) ? names[0] : undefined;
  const first = (field: Pair['field']) => pairs.find((pair) => pair.field === field)?.values[0];
  const titled = pairs.find(({ field, values }) => field === 'title' && !isHonour(values[0]!))?.values[0];
  const email = pick(seen.emails, best?.name ?? null);
  const near = positionNear(ground, best?.element ?? null);
  const bracketed = near.title ? near : positionInBrackets(ground);
  const person: Person = {
    ...NOBODY,
    name: line(best?.name, 200),
    email: email?.value ?? null,
    phone: phones[0]?.value ?? null,
    company:
      company?.name ??
      line(jsonLd(ground.document, 'Person.worksFor.name')[0], 200) ??
      near.company ??
      bracketed.company,
    title:
      line(titled ?? jsonLd(ground.document, 'Person.jobTitle')[0] ?? cardTitle(ground), 200) ??
      company?.rest ??
      near.title ??
      bracketed.title,
    location: line(first('location'), 200),
    recordId: address.id,
  };
  const trust = {
    name: best?.trust ?? 0,
    email: email?.trust ?? 0,
    phone: phones[0]?.trust ?? 0,
    company: company ? 0.85 : 0.6,
    title: titled ? 0.9 : 0.6,
    recordId: 0.9,
  };
  const known = Object.entries(trust).filter(([field]) => person[field as keyof Person]);
  return {
    ...page,
    lead: person,
    confidence: Object.fromEntries(
      known.map(([field, one]) => [field, Math.min(1, Math.round(one * 100) / 100)]),
    ),
    notes: [],
  };
}

function cardTitle({ root }: Ground): string | null {
  const title = all(root, '.h-card .p-job-title,.vcard .title,.vcard .role,[itemprop=jobTitle]').find(
    isVisible,
  );
  return title ? linesOf(title, 200) : null;
}

const letters = (text: string) =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 1);
const sharesWord = (one: string, other: string) => letters(one).some((word) => letters(other).includes(word));
const isNamed = (email: string, name: string) =>
  letters(name).some((word) => word.length > 2 && email.split('@')[0]!.toLowerCase().includes(word));

function rankNames(names: readonly NameFound[], email: string | null): NameFound[] {
  const scored = names.map((one) => ({
    ...one,
    trust:
      one.trust +
      (email && isNamed(email, one.name) ? 0.15 : 0) +
      (one.from === 'label' &&
      names.some((other) => other.from === 'heading' && plain(other.name) === plain(one.name))
        ? 0.05
        : 0),
  }));
  return scored
    .filter((one, at) => scored.findIndex((other) => plain(other.name) === plain(one.name)) === at)
    .sort((a, b) => b.trust - a.trust);
}

/**
 * The address most likely the record's: the labelled one, and among equals the one that has the name in it.
 */
function pick(emails: readonly Found[], name: string | null): Found | undefined {
  const rank = ({ value, trust }: Found) => trust + (name && isNamed(value, name) ? 0.15 : 0);
  return [...emails].sort((a, b) => rank(b) - rank(a))[0];
}
