import { keysOf } from '../domain/keys';
import type { Keys } from '../domain/lead';
import { recordKey } from '../domain/record-key';
import type { Person, Sighting } from '../domain/sighting';
import type { Db } from './db';
import { findByKeys } from './read';

/** Somebody the page shows, and the saved lead they are, if any. */
export type Candidate = { person: Person; lead: string | null };

/** Whom the page shows. In doubt it is `unsure`, never a guess: the wrong person is the worst mistake. */
export type Recognised =
  | { as: 'lead'; lead: string }
  | { as: 'new'; person: Person }
  | { as: 'unsure'; why: string; candidates: Candidate[] }
  | { as: 'nobody' };

/** Notes of a reading after which the person named cannot be relied on. */
const doubts: readonly string[] = ['in-transition', 'viewer-unknown', 'several-people', 'own-address', 'machine-sender', 'group-sender', 'several-pages', 'unconfirmed', 'contradiction'];

export async function recognise(db: Db, sighting: Sighting | null, chosen: Person | null): Promise<Recognised> {
  if (chosen) return whoIs(db, sighting, chosen);
  if (!sighting) return { as: 'nobody' };
  const doubt = sighting.notes.find((note) => doubts.includes(note));
  if (doubt === 'in-transition') return { as: 'unsure', why: doubt, candidates: [] };
  if (sighting.lead && !doubt) return whoIs(db, sighting, sighting.lead);
  const candidates = await Promise.all(sighting.candidates.map(async (person) => ({ person, lead: (await leadsOf(db, sighting, person))[0]?.id ?? null })));
  return candidates.length === 0 ? { as: 'nobody' } : { as: 'unsure', why: doubt ?? 'several-people', candidates };
}

/** One saved lead with these keys, none, or two who both could be meant. */
async function whoIs(db: Db, sighting: Sighting | null, person: Person): Promise<Recognised> {
  const found = await leadsOf(db, sighting, person);
  if (found.length > 1) return { as: 'unsure', why: 'several-leads', candidates: found.map(({ id, fields }) => ({ person: { ...person, name: fields['name']?.value ?? null, email: fields['email']?.value ?? null }, lead: id })) };
  return found[0] ? { as: 'lead', lead: found[0].id } : { as: 'new', person };
}

async function leadsOf(db: Db, sighting: Sighting | null, person: Person) {
  const { keys } = keysOf({ ...person, recordId: recordKey(sighting, person) });
  const all = identifying(keys);
  return all.length === 0 ? [] : findByKeys(db, all);
}

/** A thread is shared by everyone in it and proves nobody. */
function identifying({ emails, phones, profiles, records }: Keys): string[] {
  return [...emails, ...phones, ...profiles, ...records];
}
