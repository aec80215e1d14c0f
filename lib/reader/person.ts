import { throughGroup } from '../domain/page/own-side';
import type { Person } from '../domain/page/sighting';
import type { Recipe } from '../recipes/schema';
import type { Scope } from './dom';
import { every, first, type Page, seen, trusted } from './sources';
import { address, line } from './text';

type Field = keyof Person;
const LENGTHS = {
  name: 200,
  email: 254,
  phone: 60,
  company: 200,
  title: 200,
  location: 200,
  profileUrl: 500,
  recordId: 120,
} as const satisfies Record<Field, number>;

const NOBODY: Person = {
  name: null,
  email: null,
  phone: null,
  company: null,
  title: null,
  location: null,
  profileUrl: null,
  recordId: null,
};

/**
 * What LinkedIn shows in the place of a name that it does not tell: "LinkedIn Member", "Membre de LinkedIn",
 * "LinkedIn-Mitglied".
 */
const PLACEHOLDER = /^(\S+ ){0,2}LinkedIn([ -]?\p{L}+)?$/u;

export type Read = { person: Person; confidence: Record<string, number> };

/** Somebody, and how far each field is trusted. A name that only repeats the address is no name. */
export function readPerson(page: Page, scope: Scope, sources: Recipe['person']): Read {
  const person: Person = { ...NOBODY };
  const confidence: Record<string, number> = {};
  for (const field of Object.keys(LENGTHS) as Field[]) {
    const { value, trust } = trusted(page, scope, sources[field], (text) =>
      field === 'email'
        ? address(text)
        : line(field === 'profileUrl' ? absolute(text, page.url) : text, LENGTHS[field]),
    );
    person[field] = value;
    if (value) confidence[field] = trust;
  }
  if (PLACEHOLDER.test(person.name ?? '')) return { person: NOBODY, confidence: {} };
  if (person.name && address(person.name) === person.email && person.email) {
    person.name = null;
    delete confidence.name;
  }
  return { person, confidence };
}

/** A profile's address without what changes from visit to visit. */
function absolute(href: string, base: URL): string | null {
  const url = URL.canParse(href, base.href) ? new URL(href, base) : null;
  return url?.protocol === 'https:' ? url.origin + url.pathname.replace(/\/$/, '') : null;
}

/** A record number alone names nobody: it may come from the page's address before the page shows the record. */
export const isSomebody = ({ name, email, phone, profileUrl }: Person): boolean =>
  Boolean(name ?? email ?? phone ?? profileUrl);

/** Everybody the page shows, one entry an address (or a profile, or a name), the best name kept. */
export function readPeople(page: Page): Read[] {
  const { people } = page.recipe;
  const known = new Map<string, Read>();
  for (const element of people ? seen(page, page.root, people.each).slice(0, 300) : []) {
    const read = readPerson(page, element, people!.person);
    const { email, profileUrl, name } = read.person;
    const id = email ?? profileUrl ?? name?.toLowerCase();
    const before = id ? known.get(id) : undefined;
    if (id && !before?.person.name) known.set(id, read);
  }
  return [...known.values()];
}

/** The viewer's own addresses, the account first, and their name. */
export function readOwn(page: Page): {
  account: string | null;
  own: string[];
  claimed: string[];
  name: string | null;
} {
  const { recipe, document } = page;
  const addresses = (values: readonly string[]) => values.flatMap((value) => address(value) ?? []);
  const hidden = { ...page, hidden: true };
  const account = trusted(hidden, document, recipe.account, address).value;
  const own = [
    ...new Set([...(account ? [account] : []), ...addresses(every(hidden, document, recipe.own))]),
  ];
  return {
    account,
    own,
    claimed: addresses(every(page, page.root, recipe.claims)).filter((one) => !own.includes(one)),
    name: first(hidden, document, recipe.ownName, 200),
  };
}

/** Whose address it is cannot be told. */
export const isThroughGroup = ({ name, email }: Person): boolean => email !== null && throughGroup(name);

/** “Ada via Sales” is Ada: whoever writes through a group, without the group. */
export const withoutGroup = (person: Person): Person =>
  isThroughGroup(person)
    ? {
        ...person,
        name: person.name!.replace(/ via \S.*$/i, '').replace(/^['"](.*)['"]$/, '$1'),
        email: null,
      }
    : person;

/** Addresses that people do not write from: robots, bounces, lists. */
export function isMachine(email: string): boolean {
  return /^(.*[-_.])?(no-?_?reply|do-?not-?reply|donotreply|mailer-daemon|postmaster|bounces?|notifications?|newsletters?|news|alerts?|updates?|mailing-?list|listserv|unsubscribe)([-_.+\d].*)?@|@(lists?|groups?|bounces?)\.|@googlegroups\.com$/.test(
    email,
  );
}
