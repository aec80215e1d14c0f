import type { Person, Sighting } from '../../domain/page/sighting';
import { all, isVisible } from '../dom';
import { jsonLd } from '../json-ld';
import { line, linesOf } from '../text';
import type { Address } from './address';
import { type Ground, plain } from './ground';
import { isHonour } from './is-name';
import type { NameFound } from './names';
import { NOBODY } from './nobody';
import type { Pair } from './pair';
import { positionInBrackets, positionNear } from './position';
import type { Found } from './reach';

/** What a page shows of one record, before anybody is named. */
export type Seen = {
  ground: Ground;
  address: Address;
  pairs: readonly Pair[];
  emails: readonly Found[];
  phones: readonly Found[];
  names: readonly NameFound[];
  company: { name: string; rest: string | null } | null;
};

const isLabelled = ({ pairs }: Seen) =>
  pairs.some(({ field }) => field === 'email' || field === 'phone' || field === 'first');
const isSure = ({ names: [best], address }: Seen) =>
  best !== undefined && best.trust >= (address.entity === 'person' && address.id ? 0.5 : 0.6);

/** Whether the page is about one person at all. A name alone may be a mere headline. */
export function isRecord(seen: Seen): boolean {
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
export function contradiction({
  names,
  emails,
  company,
}: Seen): { note: string; candidates: Person[] } | null {
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

/** The one person of a record, with how sure each part of them is (0 to 1). */
export function named(page: Sighting, seen: Seen): Sighting {
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

/** Each name once, the most trusted first; one that the address bears out counts for more. */
export function rankNames(names: readonly NameFound[], email: string | null): NameFound[] {
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
