import { identityKeys } from '../../domain/lead/keys';
import type { Keys, LeadId } from '../../domain/lead/lead';
import { isSamePerson, matchLead } from '../../domain/lead/match';
import type { Reason } from '../../domain/reason';
import type { Db, LeadRow } from '../database/db';
import { getEach } from '../database/get-each';
import { readNamesakes } from './namesakes';

/** Somebody a file names, by normalised keys. */
export type Named = Pick<Keys, 'emails' | 'phones' | 'profiles' | 'records'> & {
  name: string;
  company: string | null;
};

/**
 * Who somebody is among the saved leads. `likely`: saved as somebody new, and to be looked at. `several`: two
 * saved leads are the same person.
 */
export type SavedMatch =
  | { is: 'new' }
  | { is: 'known'; row: LeadRow }
  | { is: 'likely'; row: LeadRow; why: Reason }
  | { is: 'several'; rows: LeadRow[] };

const NOBODY = '00000000-0000-4000-8000-000000000000' as LeadId;

/** Looks many up at once. What is proven here is what saving would refuse as saved already. */
export async function matchSaved(db: Db, people: readonly Named[]): Promise<SavedMatch[]> {
  const keys = [...new Set(people.flatMap((one) => identityKeys({ ...one, threads: [] })))];
  const [found, namesakes] = await Promise.all([
    db.transaction('r', db.leads, () => getEach(db.leads, 'allKeys', keys)),
    readNamesakes(db, people),
  ]);
  const known = new Map(found.flat().map((row) => [row.id, row]));
  const byKey = new Map(keys.map((key, n) => [key, found[n]!.map(({ id }) => known.get(id)!)]));
  return people.map((one, n) =>
    matchOf(
      one,
      [...new Set(identityKeys({ ...one, threads: [] }).flatMap((key) => byKey.get(key)!))],
      namesakes[n]!,
    ),
  );
}

function matchOf(one: Named, sharing: readonly LeadRow[], namesakes: readonly LeadRow[]): SavedMatch {
  if (sharing.length === 0 && namesakes.length === 0) return { is: 'new' };
  const lead = {
    id: NOBODY,
    keys: { ...one, threads: [] },
    fields: { name: { value: one.name, origin: { from: 'file' as const, at: 0 as never } } },
  };
  const proven = sharing.filter((row) => isSamePerson(row, lead));
  if (proven.length > 1) return { is: 'several', rows: proven };
  if (proven[0]) return { is: 'known', row: proven[0] };
  const rows = [...new Set([...sharing, ...namesakes])];
  const match = matchLead(
    {
      name: one.name,
      email: one.emails.join(', ') || null,
      phone: one.phones[0] ?? null,
      company: one.company,
      title: null,
      profileUrl: null,
      recordId: null,
    } as never,
    rows,
  );
  const row = match.is === 'likely' && rows.find(({ id }) => id === match.lead);
  return row && match.is === 'likely' ? { is: 'likely', row, why: match.why } : { is: 'new' };
}
