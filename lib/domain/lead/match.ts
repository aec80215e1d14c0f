import { companyKey } from './company';
import { keysOf, nameKey } from './keys';
import type { Keys, Lead, LeadId } from './lead';
import { because, type Reason } from '../reason';
import type { Person } from '../page/sighting';

/**
 * Who somebody on a page is. `likely` (the first of several who are) and `several` are for the rep to decide:
 * nothing is written on the strength of them.
 */
export type Match =
  | { is: 'proven'; lead: LeadId; why: Reason }
  | { is: 'likely'; lead: LeadId; why: Reason }
  | { is: 'several'; leads: LeadId[]; why: Reason }
  | { is: 'none' };

type Known = Pick<Lead, 'id' | 'keys' | 'fields'>;

/**
 * An address, profile or record proves who it is; a phone does when the names do not contradict (a
 * switchboard has many people). Same name at the same company is likely. Letters that only look alike are
 * different letters. `country` reads local numbers. `byName`: where somebody other than us says what a page's
 * key is, it proves nothing under another name, nor, where none is read, under other addresses.
 */
export function matchLead(
  person: Person,
  leads: readonly Known[],
  country?: string,
  { byName = false }: { byName?: boolean } = {},
): Match {
  const { keys } = keysOf(person, country);
  const byKey = leads.filter((lead) => shares(lead, keys, 'profiles') || shares(lead, keys, 'records'));
  const doubtful = byName ? byKey.filter((lead) => isAnother(lead, person, keys)) : [];
  const proven = leads.filter(
    (lead) => shares(lead, keys, 'emails') || (byKey.includes(lead) && !doubtful.includes(lead)),
  );
  // One person saved twice, here by the telephone under the same name, is for the rep to decide.
  const twins =
    proven.length === 0 || person.name === null
      ? []
      : leads.filter(
          (lead) =>
            !proven.includes(lead) && shares(lead, keys, 'phones') && nameOf(lead) === nameKey(person.name!),
        );
  if (proven.length > 0)
    return matchOf(
      'proven',
      [...proven, ...twins],
      because(shares(proven[0]!, keys, 'emails') ? 'same-email' : 'same-profile'),
    );
  if (doubtful.length > 0) return matchOf('likely', doubtful, because('same-record-other-name'));
  const byPhone = leads.filter((lead) => shares(lead, keys, 'phones'));
  const agreeing = byPhone.filter((lead) => !contradicts(lead, person.name));
  if (agreeing.length > 0) return matchOf('proven', agreeing, because('same-phone'));
  if (byPhone.length > 0) return matchOf('likely', byPhone, because('same-phone-other-name'));
  const name = person.name === null ? '' : nameKey(person.name);
  const company = person.company === null ? null : companyKey(person.company);
  if (!name || !company) return { is: 'none' };
  return matchOf(
    'likely',
    leads.filter(
      (lead) =>
        nameOf(lead) === name &&
        companyKey(lead.fields['company']?.value ?? '') === company &&
        !otherAddress(lead, keys),
    ),
    because('same-name-and-company'),
  );
}

function matchOf(is: 'proven' | 'likely', leads: readonly Known[], why: Reason): Match {
  const [only] = leads;
  if (!only) return { is: 'none' };
  return leads.length === 1 || is === 'likely'
    ? { is, lead: only.id, why }
    : { is: 'several', leads: leads.map(({ id }) => id), why };
}

/** Under another name; or, where a page says none, under other addresses. */
function isAnother(lead: Known, { name }: Person, keys: Keys): boolean {
  if (name !== null) return contradicts(lead, name);
  return keys.emails.length > 0 && lead.keys.emails.length > 0 && !shares(lead, keys, 'emails');
}

function shares(lead: Known, keys: Keys, kind: 'emails' | 'phones' | 'profiles' | 'records'): boolean {
  return keys[kind].some((key) => lead.keys[kind].includes(key));
}

function nameOf(lead: Known): string {
  return nameKey(lead.fields['name']?.value ?? '');
}

/**
 * Whether two leads are one person by proof: what nobody may be saved twice for. Two names on one telephone
 * are two people.
 */
export function isSamePerson(one: Known, other: Known): boolean {
  if (
    shares(one, other.keys, 'emails') ||
    shares(one, other.keys, 'profiles') ||
    shares(one, other.keys, 'records')
  )
    return true;
  return shares(one, other.keys, 'phones') && !contradicts(one, other.fields['name']?.value ?? null);
}

function contradicts(lead: Known, name: string | null): boolean {
  const known = nameOf(lead);
  return name !== null && known !== '' && nameKey(name) !== known;
}

/** Two addresses at one company under one name: two people, as far as anybody can tell. */
function otherAddress(lead: Known, keys: Keys): boolean {
  const domain = (email: string) => email.slice(email.indexOf('@'));
  return keys.emails.some((email) =>
    lead.keys.emails.some((other) => other !== email && domain(other) === domain(email)),
  );
}
