import { companyKey } from '../lead/company';
import { nameKey } from '../lead/keys';
import type { Lead, LeadId } from '../lead/lead';
import { because, type Reason } from '../reason';

/** Two saved leads that are, or may be, one person. The first is the one that was met first. */
export type Pair = { is: 'proven' | 'likely'; leads: readonly [LeadId, LeadId]; why: Reason };

type Known = Pick<Lead, 'id' | 'scope' | 'keys' | 'fields'>;
/** What is kept of a lead while the others are looked at. */
type Met = { id: LeadId; name: string; emails: readonly string[]; group: number };

/** A number that more names than this share is a switchboard: it says nothing about who is who. */
const MOST_NAMES = 4;
/** The most leads of one name at one company that are compared. */
const MOST_TWINS = 50;

/** The id of a pair: the same, whichever of the two comes first. */
export const pairId = (leads: readonly [LeadId, LeadId]) => [...leads].toSorted().join('|');

/**
 * Finds pairs among leads that are shown to it one after another, by what proves that two are one person
 * (`isSamePerson`) and by what makes it likely (`matchLead`). Two that stand in different records are never a
 * pair: they could not become one lead.
 */
export class Duplicates {
  private readonly met: Met[] = [];
  private readonly byKey = new Map<string, number>();
  private readonly byPhone = new Map<string, Map<string, number>>();
  private readonly byName = new Map<string, number[]>();
  private readonly found: (Pair & { at: readonly [number, number] })[] = [];

  add({ id, scope, keys, fields }: Known): void {
    const name = nameKey(fields['name']?.value ?? '');
    const index = this.met.push({ id, name, emails: keys.emails, group: this.met.length }) - 1;
    for (const kind of ['emails', 'profiles', 'records'] as const)
      for (const key of keys[kind]) this.addKey(`${scope}\n${key}`, kind === 'emails', index);
    for (const phone of keys.phones) this.addPhone(`${scope}\n${phone}`, index);
    const company = companyKey(fields['company']?.value ?? '');
    if (name && company) this.addName(`${scope}\n${company}\n${name}`, index);
  }

  /** Proven ones first. `apart`: pairs of which the rep has said that they are not the same person. */
  pairs(apart: ReadonlySet<string>): Pair[] {
    const told = new Set<string>();
    return this.found
      .toSorted((one, other) => Number(one.is === 'likely') - Number(other.is === 'likely'))
      .flatMap(({ at: [a, b], ...pair }) => {
        const id = pairId(pair.leads);
        const isProven = pair.is === 'likely' && this.groupOf(a) === this.groupOf(b);
        if (told.has(id) || apart.has(id) || isProven) return [];
        told.add(id);
        return [pair];
      });
  }

  private addKey(key: string, isEmail: boolean, index: number): void {
    const other = this.byKey.get(key);
    if (other === undefined) this.byKey.set(key, index);
    else if (other !== index) this.tell('proven', other, index, isEmail ? 'same-email' : 'same-profile');
  }

  private addPhone(phone: string, index: number): void {
    const names = this.byPhone.get(phone) ?? new Map<string, number>();
    this.byPhone.set(phone, names);
    const { name } = this.met[index]!;
    const same = name === '' ? names.values().next().value : (names.get(name) ?? names.get(''));
    if (same !== undefined) return this.tell('proven', same, index, 'same-phone');
    const [first] = names.values();
    names.set(name, index);
    if (first !== undefined && names.size <= MOST_NAMES)
      this.tell('likely', first, index, 'same-phone-other-name');
  }

  private addName(key: string, index: number): void {
    const twins = this.byName.get(key) ?? [];
    if (twins.length < MOST_TWINS) this.byName.set(key, [...twins, index]);
    const other = twins.find((twin) => !haveTwoAddresses(this.met[index]!, this.met[twin]!));
    if (other !== undefined) this.tell('likely', other, index, 'same-name-and-company');
  }

  private tell(is: Pair['is'], one: number, other: number, why: string): void {
    const leads = [this.met[one]!.id, this.met[other]!.id] as const;
    this.found.push({ is, leads, why: because(why), at: [one, other] });
    if (is === 'proven') this.met[this.groupOf(other)]!.group = this.groupOf(one);
  }

  private groupOf(index: number): number {
    let at = this.met[index]!;
    for (let next = this.met[at.group]!; next !== at; next = this.met[at.group]!) {
      // The way grows shorter each time it is gone.
      at.group = next.group;
      at = next;
    }
    return at.group;
  }
}

/** Two addresses at one domain under one name: two people, as far as anybody can tell. */
function haveTwoAddresses(one: Met, other: Met): boolean {
  const domain = (email: string) => email.slice(email.indexOf('@'));
  return one.emails.some((email) =>
    other.emails.some((theirs) => theirs !== email && domain(theirs) === domain(email)),
  );
}
