import { companyKey } from '../../domain/lead/company';
import { identityKeys, keysOf } from '../../domain/lead/keys';
import { type Match, matchLead } from '../../domain/lead/match';
import type { Reason } from '../../domain/reason';
import { isTaughtReading } from '../../domain/page/recipe-proof';
import { recordKey } from '../../domain/page/record-key';
import { asKnown } from '../../domain/page/as-known';
import type { Person, Sighting } from '../../domain/page/sighting';
import type { Db, LeadRow } from '../database/db';
import { tellingWord } from '../database/words-of';
import { findByKeys } from './log';
import { readSettings } from './settings';

/** Somebody the page shows, and the saved lead they are, if any. */
export type Candidate = { person: Person; lead: string | null };

/** A saved lead who may be the same person, for the rep to say. */
export type Likely = { lead: string; name: string; why: Reason };

/** Whom the page shows. In doubt it is `unsure`, never a guess: the wrong person is the worst mistake. */
export type Recognised =
  | { as: 'lead'; lead: string }
  | { as: 'new'; person: Person; likely: Likely | null }
  | { as: 'unsure'; why: string; candidates: Candidate[] }
  | { as: 'nobody' };

/** Notes of a reading after which the person named cannot be relied on. */
const doubts: readonly string[] = [
  'in-transition',
  'viewer-unknown',
  'several-people',
  'own-address',
  'machine-sender',
  'group-sender',
  'several-pages',
  'unconfirmed',
  'contradiction',
  'unchecked',
  'repeats',
];

/** Whether whoever is on the page is a saved lead. `chosen`: of several people, the one the rep picked. */
export async function recognise(db: Db, shown: Sighting | null, chosen: Person | null): Promise<Recognised> {
  if (chosen) return whoIs(db, shown, chosen);
  if (!shown) return { as: 'nobody' };
  const sighting = asKnown(shown, (await readSettings(db)).settings.ownAddresses);
  const doubt = sighting.notes.find((note) => doubts.includes(note));
  if (doubt === 'in-transition') return { as: 'unsure', why: doubt, candidates: [] };
  if (sighting.lead && !doubt) return whoIs(db, sighting, sighting.lead);
  const candidates = await Promise.all(
    sighting.candidates.map(async (person) => {
      const { match } = await matchOf(db, sighting, person);
      return { person, lead: match.is === 'proven' ? match.lead : null };
    }),
  );
  return candidates.length === 0
    ? { as: 'nobody' }
    : { as: 'unsure', why: doubt ?? 'several-people', candidates };
}

/** The saved lead that the page proves, two who both could be meant, or somebody new. */
async function whoIs(db: Db, sighting: Sighting | null, person: Person): Promise<Recognised> {
  const { match, rows } = await matchOf(db, sighting, person);
  const named = (id: string) => rows.find((row) => row.id === id)!.fields;
  if (match.is === 'proven') return { as: 'lead', lead: match.lead };
  if (match.is === 'likely')
    return {
      as: 'new',
      person,
      likely: { lead: match.lead, name: named(match.lead)['name']?.value ?? '', why: match.why },
    };
  if (match.is === 'none') return { as: 'new', person, likely: null };
  return {
    as: 'unsure',
    why: 'several-leads',
    candidates: match.leads.map((id) => ({
      person: { ...person, name: named(id)['name']?.value ?? null, email: named(id)['email']?.value ?? null },
      lead: id,
    })),
  };
}

/** Who somebody on a page is among the saved leads: by proof, or likely. */
async function matchOf(
  db: Db,
  sighting: Sighting | null,
  person: Person,
): Promise<{ match: Match; rows: readonly LeadRow[] }> {
  const shown = { ...person, recordId: recordKey(sighting, person) };
  const country = (await readSettings(db)).settings.holidays ?? undefined;
  const proofs = identityKeys(keysOf(shown, country).keys);
  const company = person.company === null ? null : companyKey(person.company);
  const [proven, namesakes] = await Promise.all([
    proofs.length > 0 ? findByKeys(db, proofs) : [],
    company === null
      ? []
      : db.leads
          .where('words')
          .equals(tellingWord(person.name ?? ''))
          .and((row) => row.companyKey === company)
          .toArray(),
  ]);
  const rows = [...proven, ...namesakes.filter(({ id }) => !proven.some((row) => row.id === id))];
  return { match: matchLead(shown, rows, country, { byName: isTaughtReading(sighting) }), rows };
}
