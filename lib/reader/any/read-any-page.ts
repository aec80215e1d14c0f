import type { Person, Sighting } from '../../domain/sighting';
import type { Vocabulary } from '../../recipes/vocabulary';
import { all, attribute, isVisible, matches, within } from '../dom';
import { jsonLd } from '../json-ld';
import { line, linesOf } from '../text';
import { type Address, readAddress } from './address';
import { listRows } from './list';
import { isName, type NameFound, namesOf, withoutSalutation } from './names';
import { type Ground, type Pair, plain, readPairs } from './pairs';
import { emailsOf, type Found, phonesOf } from './reach';
import { positionNear } from './position';

const IGNORE = 'nav,[role=navigation],[role=menu],[role=menubar],[role=listbox],[role=feed],[role=tooltip],footer,[role=contentinfo],[role=banner],[contenteditable=true]';
const NOBODY: Person = { name: null, email: null, phone: null, company: null, title: null, location: null, profileUrl: null, recordId: null };

/**
 * A page nobody wrote a recipe for: JSON-LD and microformats, labels and the values beside them, controls by their names, mail
 * and telephone links, headings, and the address. A person is named only when the page is one record of one person;
 * a list, a wall or a board gives nobody. Nothing of the page is changed.
 */
export function readAnyPage(words: Vocabulary, document: Document, url: URL): Sighting {
  const root = foremost(document);
  const ground: Ground = { document, root, ignore: root === document ? `${IGNORE},body > header` : IGNORE, words };
  const address = readAddress(url, words);
  const { pairs, labels } = readPairs(ground);
  const base = {
    v: 1 as const, recipe: 'any-page', recipeVersion: 1, url: url.href.slice(0, 2000), account: null, ownAddresses: [], thread: null, composers: [],
    key: keyOf(url, address),
  };
  const none = (kind: 'none' | 'list' | 'record', note: string, rows: Sighting['rows'] = []): Sighting => ({ ...base, kind, lead: null, candidates: [], rows, confidence: {}, notes: [note] });

  if (all(document, 'input[type=password]').some(isVisible)) return none('none', 'wall');
  const rows = listRows(ground);
  const labelled = pairs.some(({ field }) => field === 'email' || field === 'phone' || field === 'first');
  if (!address.id && rows.length >= 3 && !pairs.some(({ field, control }) => field === 'first' && control)) return none('list', 'list', rows);

  const count = (list: readonly string[]) => [...labels].filter((label) => list.includes(label)).length;
  const entity = address.entity ?? (count(words.dealLabels) >= 2 ? 'deal' : null);
  const reach = { emails: emailsOf(ground, pairs), phones: phonesOf(ground, pairs) };
  const names = rankNames(namesOf(ground, pairs), reach.emails[0]?.value ?? null);
  const company = companyOf(ground, pairs, words);
  if (entity === 'company') return none('record', 'company');
  if (entity === 'deal') return dealOf(none('record', 'deal'), ground, pairs, company, address.id);

  const best = names[0];
  const rival = best && names.find(({ name, trust }) => trust >= 0.8 && !sharesWord(name, best.name) && best.trust - trust < 0.15);
  const sure = best !== undefined && best.trust >= (address.entity === 'person' && address.id ? 0.5 : 0.6);
  const evidence = labelled || reach.emails.some(({ trust }) => trust >= 0.75) || (address.entity === 'person' && address.id !== null) || best?.from === 'structured';
  if (!evidence || (!sure && !labelled)) return rows.length >= 3 ? none('list', 'list', rows) : none('none', 'nobody');
  if (count(words.companyLabels) >= 2 && entity === null && best?.from === 'heading' && !pairs.some(({ field }) => field === 'first' || field === 'title') && reach.emails.length === 0) return none('record', 'company');

  const near = positionNear(ground, best?.element ?? null, words);
  const own = first(pairs, 'title');
  const person: Person = {
    ...NOBODY,
    name: sure ? line(best.name, 200) : null,
    email: pick(reach.emails, best?.name ?? null)?.value ?? null,
    phone: reach.phones[0]?.value ?? null,
    company: company?.name ?? line(jsonLd(document, 'Person.worksFor.name')[0], 200) ?? near.company,
    title: line(own?.values[0] ?? jsonLd(document, 'Person.jobTitle')[0], 200) ?? company?.rest ?? near.title,
    location: line(first(pairs, 'location')?.values[0], 200),
    recordId: address.id,
  };
  if (rival) return { ...base, kind: 'record', lead: null, candidates: [person, { ...NOBODY, name: line(rival.name, 200) }], rows: [], confidence: {}, notes: ['contradiction'] };
  const confidence = Object.fromEntries(
    Object.entries({ name: best?.trust ?? 0, email: pick(reach.emails, best?.name ?? null)?.trust ?? 0, phone: reach.phones[0]?.trust ?? 0, company: company ? 0.85 : 0.6, title: own ? 0.9 : 0.6, recordId: 0.9 })
      .filter(([field]) => person[field as keyof Person])
      .map(([field, trust]) => [field, Math.min(1, Math.round(trust * 100) / 100)]),
  );
  return { ...base, kind: 'record', lead: person, candidates: [], rows: [], confidence, notes: [] };
}

/** One record keeps its key from its page to its edit form; what has no number is its whole address. */
const keyOf = (url: URL, { entity, id }: Address) => `any:${url.host}:${entity ?? ''}:${id ?? url.pathname + url.search + url.hash}`.slice(0, 300);

/** What the page wants looked at: an open dialog, else its main part, else all of it. */
function foremost(document: Document): Document | Element {
  const dialogs = all(document, '[role=dialog],dialog[open]').filter((one) => isVisible(one) && !within(one, '[aria-hidden=true]'));
  const main = all(document, 'main,[role=main]').filter((one) => isVisible(one));
  const dialog = dialogs.at(-1);
  const modal = dialog && (attribute(dialog, 'aria-modal') === 'true' || matches(dialog, 'dialog') || main.some((one) => within(one, '[aria-hidden=true]')));
  const open = main.filter((one) => !within(one, '[aria-hidden=true]'));
  return (modal ? dialog : open.length === 1 ? open[0] : undefined) ?? document;
}

const first = (pairs: readonly Pair[], field: Pair['field']) => pairs.find((pair) => pair.field === field);

function companyOf(ground: Ground, pairs: readonly Pair[], words: Vocabulary): { name: string; rest: string | null } | null {
  for (const pair of pairs.filter(({ field }) => field === 'company')) {
    const name = pair.links[0] ?? pair.values.find((value) => !value.includes('@') && !/^(inactive|primary|set primary)$/i.test(value));
    if (!name || words.empty.includes(name.toLowerCase())) continue;
    const rest = pair.control ? null : pair.values.join(' ').replace(name, '').replace(/^[\s,·•|–-]+/, '').trim();
    return { name: line(name, 200)!, rest: rest ? line(rest, 200) : null };
  }
  const employer = all(ground.root, '.h-card .p-org,.vcard .org,[itemprop=worksFor] [itemprop=name]').find(isVisible);
  const name = employer ? line(linesOf(employer, 200), 200) : null;
  return name ? { name, rest: null } : null;
}

/** A deal names a person when exactly one contact stands on it. */
function dealOf(page: Sighting, ground: Ground, pairs: readonly Pair[], company: { name: string } | null, recordId: string | null): Sighting {
  const contacts = pairs.filter(({ field }) => field === 'contact');
  const people = contacts.flatMap(({ links, values }) => (links.length > 0 ? links : values.slice(0, 2))).map(withoutSalutation).filter((name) => isName(name, ground.words, false));
  const distinct = [...new Set(people)].map((name): Person => ({ ...NOBODY, name: line(name, 200), recordId }));
  if (distinct.length !== 1) return { ...page, candidates: distinct };
  const near = positionNear(ground, contacts[0]!.element, ground.words, distinct[0]!.name ?? '');
  const lead = { ...distinct[0]!, company: company?.name ?? near.company, title: near.title };
  return { ...page, lead, confidence: { name: 0.8, ...(lead.company ? { company: company ? 0.85 : 0.6 } : {}) } };
}

const letters = (text: string) => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').split(/[^\p{L}]+/u).filter((word) => word.length > 1);
const sharesWord = (one: string, other: string) => letters(one).some((word) => letters(other).includes(word));
const named = (email: string, name: string) => letters(name).some((word) => word.length > 2 && email.split('@')[0]!.toLowerCase().includes(word));

function rankNames(names: readonly NameFound[], email: string | null): NameFound[] {
  const scored = names.map((one) => ({
    ...one,
    trust: one.trust + (email && named(email, one.name) ? 0.15 : 0) + (one.from === 'label' && names.some((other) => other.from === 'heading' && plain(other.name) === plain(one.name)) ? 0.05 : 0),
  }));
  return scored.filter((one, at) => scored.findIndex((other) => plain(other.name) === plain(one.name)) === at).sort((a, b) => b.trust - a.trust);
}

/** The address most likely the record's: the labelled one, and among equals the one that has the name in it. */
function pick(emails: readonly Found[], name: string | null): Found | undefined {
  const rank = ({ value, trust }: Found) => trust + (name && named(value, name) ? 0.15 : 0);
  return [...emails].sort((a, b) => rank(b) - rank(a))[0];
}
