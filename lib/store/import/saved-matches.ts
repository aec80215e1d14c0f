import { companyKey } from '../../domain/lead/company';
import { identityKeys } from '../../domain/lead/keys';
import type { Keys, LeadId } from '../../domain/lead/lead';
import { isSamePerson, matchLead } from '../../domain/lead/match';
import type { Reason } from '../../domain/reason';
import type { Db, LeadRow } from '../database/db';

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

/**
 * Looks many up at once, by two questions to the database. What is proven here is what saving would refuse as
 * saved already.
 */
export async function matchSaved(db: Db, people: readonly Named[]): Promise<SavedMatch[]> {
  const keys = people.flatMap((one) => identityKeys({ ...one, threads: [] }));
  const companies = people.flatMap(({ company }) => (company && companyKey(company)) ?? []);
  const [sharing, colleagues] = await Promise.all([
    keys.length > 0 ? db.leads.where('allKeys').anyOf(keys).distinct().toArray() : [],
    companies.length > 0
      ? db.leads
          .where('companyKey')
          .anyOf([...new Set(companies)])
          .toArray()
      : [],
  ]);
  const byKey = new Map<string, LeadRow[]>();
  for (const row of sharing) for (const key of row.allKeys) byKey.set(key, [...(byKey.get(key) ?? []), row]);
  const byCompany = Map.groupBy(colleagues, (row) => row.companyKey);
  return people.map((one) =>
    matchOf(
      one,
      [...new Set(identityKeys({ ...one, threads: [] }).flatMap((key) => byKey.get(key) ?? []))],
      (one.company && byCompany.get(companyKey(one.company) ?? '')) || [],
    ),
  );
}

function matchOf(one: Named, sharing: readonly LeadRow[], colleagues: readonly LeadRow[]): SavedMatch {
  if (sharing.length === 0 && colleagues.length === 0) return { is: 'new' };
  const lead = {
    id: NOBODY,
    keys: { ...one, threads: [] },
    fields: { name: { value: one.name, origin: { from: 'file' as const, at: 0 as never } } },
  };
  const proven = sharing.filter((row) => isSamePerson(row, lead));
  if (proven.length > 1) return { is: 'several', rows: proven };
  if (proven[0]) return { is: 'known', row: proven[0] };
  const rows = [...new Set([...sharing, ...colleagues])];
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
