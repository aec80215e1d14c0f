import { companyKey } from '../../domain/lead/company';
import type { LeadId } from '../../domain/lead/lead';
import type { Db, LeadRow } from './db';
import { wordsOf } from './words-of';

/** Of so many at one company under one word no more are looked at. */
const MOST = 100;

/**
 * For each of these people, who is saved with their company and may have their name. Nobody else there is read, however
 * many are saved with it.
 */
export async function readNamesakes(
  db: Db,
  people: readonly { name: string | null; company: string | null }[],
): Promise<LeadRow[][]> {
  const asked = new Map<string, PromiseLike<Set<LeadId>>>();
  const idsWith = (index: 'companyKey' | 'words', value: string) => {
    const ids = asked.get(index + value) ?? askIds(db, index, value);
    asked.set(index + value, ids);
    return ids;
  };
  return Promise.all(
    people.map(async ({ name, company }) => {
      const key = company && companyKey(company);
      // Fewest share the longest, and of two the last.
      const word = wordsOf(name ?? '').reduce((long, one) => (one.length < long.length ? long : one), '');
      if (!key || !word) return [];
      const [there, named] = await Promise.all([idsWith('companyKey', key), idsWith('words', word)]);
      const rows = await db.leads.bulkGet([...there.intersection(named)].slice(0, MOST));
      return rows.filter((row) => row !== undefined);
    }),
  );
}

const askIds = (db: Db, index: string, value: string) =>
  db.leads
    .where(index)
    .equals(value)
    .primaryKeys()
    .then((ids) => new Set(ids));
