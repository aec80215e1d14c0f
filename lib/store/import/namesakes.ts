import { companyKey } from '../../domain/lead/company';
import type { LeadId } from '../../domain/lead/lead';
import type { Db, LeadRow } from '../database/db';
import { idsOfEach } from '../database/get-each';
import { tellingWord } from '../database/words-of';

/** Of so many at one company under one word no more are looked at. */
const MOST = 100;

/**
 * For each of these people, who is saved with their company and may have their name. Nobody else there is read, however
 * many are saved with it.
 */
export function readNamesakes(
  db: Db,
  people: readonly { name: string | null; company: string | null }[],
): PromiseLike<LeadRow[][]> {
  const asked = people.map((one) => ({
    key: (one.company && companyKey(one.company)) || '',
    word: tellingWord(one.name ?? ''),
  }));
  return db.transaction('r', db.leads, async () => {
    const [there, named] = await Promise.all([
      idsOfEach(db.leads, 'companyKey', new Set(asked.map(({ key }) => key).filter(Boolean))),
      idsOfEach(db.leads, 'words', new Set(asked.map(({ word }) => word).filter(Boolean))),
    ]);
    const ids = asked.map(({ key, word }) => {
      const both = there.get(key)?.intersection(named.get(word) ?? new Set());
      return [...(both ?? [])].slice(0, MOST) as LeadId[];
    });
    const rows = await db.leads.bulkGet([...new Set(ids.flat())]);
    const byId = new Map(rows.flatMap((row) => (row ? [[row.id, row]] : [])));
    return ids.map((some) => some.map((id) => byId.get(id)!));
  });
}
