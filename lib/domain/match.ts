import { companyKey, keysOf, nameKey } from './keys';
import type { Lead, LeadId } from './lead';
import { because, type Reason } from './reason';
import type { Person } from './sighting';

/** Who somebody on a page is. `likely` and `several` are for the rep to decide: nothing is written on the strength of them. */
export type Match =
  | { is: 'proven'; lead: LeadId; why: Reason }
  | { is: 'likely'; lead: LeadId; why: Reason }
  | { is: 'several'; leads: LeadId[]; why: Reason }
  | { is: 'none' };

type Known = Pick<Lead, 'id' | 'keys' | 'fields'>;

/**
 * An address, profile or record proves who it is; a phone does when the names do not contradict (a switchboard has many people).
 * Same name at the same company is likely. Letters that only look alike are different letters. `country` reads local numbers.
 */
export function matchLead(person: Person, leads: readonly Known[], country?: string): Match {
  const { keys } = keysOf(person, country);
  const proven = leads.filter((lead) => shares(lead, keys, 'emails') || shares(lead, keys, 'profiles') || shares(lead, keys, 'records'));
  if (proven.length > 0) return settled('proven', proven, because(shares(proven[0]!, keys, 'emails') ? 'same-email' : 'same-profile'));
  const byPhone = leads.filter((lead) => shares(lead, keys, 'phones'));
  const agreeing = byPhone.filter((lead) => !contradicts(lead, person));
  if (agreeing.length > 0) return settled('proven', agreeing, because('same-phone'));
  if (byPhone.length > 0) return settled('likely', byPhone, because('same-phone-other-name'));
  const name = person.name === null ? '' : nameKey(person.name);
  const company = person.company === null ? null : companyKey(person.company);
  if (!name || !company) return { is: 'none' };
  return settled('likely', leads.filter((lead) => nameOf(lead) === name && companyKey(lead.fields['company']?.value ?? '') === company && !otherAddress(lead, keys)), because('same-name-and-company'));
}

function settled(is: 'proven' | 'likely', leads: readonly Known[], why: Reason): Match {
  const [only] = leads;
  if (!only) return { is: 'none' };
  return leads.length === 1 ? { is, lead: only.id, why } : { is: 'several', leads: leads.map(({ id }) => id), why };
}

function shares(lead: Known, keys: Known['keys'], kind: 'emails' | 'phones' | 'profiles' | 'records'): boolean {
  return keys[kind].some((key) => lead.keys[kind].includes(key));
}

function nameOf(lead: Known): string {
  return nameKey(lead.fields['name']?.value ?? '');
}

function contradicts(lead: Known, person: Person): boolean {
  const known = nameOf(lead);
  return person.name !== null && known !== '' && nameKey(person.name) !== known;
}

/** Two addresses at one company under one name: two people, as far as anybody can tell. */
function otherAddress(lead: Known, keys: Known['keys']): boolean {
  const domain = (email: string) => email.slice(email.indexOf('@'));
  return keys.emails.some((email) => lead.keys.emails.some((other) => other !== email && domain(other) === domain(email)));
}
