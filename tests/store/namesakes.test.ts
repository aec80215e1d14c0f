import { expect, it, vi } from 'vitest';

import type { Db } from '@/lib/store/database/db';
import { matchSaved } from '@/lib/store/import/saved-matches';
import { readNamesakes } from '@/lib/store/import/namesakes';

import { save } from '../domain/asked';
import { leadId } from '../domain/lead-ids';
import { done, openTestDb } from './open-test-db';

const NOW = '2026-03-04 10:00';
const COMPANY = 'Anna Works';
const origin = { from: 'rep' as const, at: 0 as never };
const nobody = { emails: [], phones: [], profiles: [], records: [] };

/** So many at one company, each under a name of their own, one of them Anna Holm. */
async function crowd(count: number): Promise<Db> {
  const db = openTestDb();
  const names = ['Anna Holm', ...Array.from({ length: count - 1 }, (_, n) => `Anna Person${n}`)];
  for (const [n, name] of names.entries())
    await done(
      db,
      NOW,
      save({
        keys: { ...nobody, emails: [`p${n}@mail${n}.example`], threads: [] },
        fields: { name: { value: name, origin }, company: { value: COMPANY, origin } },
      }),
      leadId(String(n).padStart(4, '0')),
    );
  return db;
}

it.each([3, 40])('whoever has the name is found among %i at the company', async (count) => {
  const db = await crowd(count);
  const found = await matchSaved(db, [
    { ...nobody, name: 'ANNA  Holm', company: 'Anna Works Ltd' },
    { ...nobody, name: 'Anna Holmes', company: COMPANY },
    { ...nobody, name: 'Anna Holm', company: 'Elsewhere' },
    { ...nobody, name: 'Anna Holm', company: null },
    { ...nobody, name: 'Bea', emails: ['p1@mail1.example'], company: null },
  ]);
  expect(found.map(({ is }) => is)).toEqual(['likely', 'new', 'new', 'new', 'known']);
});

it('of a company where many are saved nobody else is read', async () => {
  const db = await crowd(60);
  const read = vi.spyOn(IDBObjectStore.prototype, 'get');
  const found = await readNamesakes(db, [{ name: 'Anna Holm', company: COMPANY }]);
  expect(read).toHaveBeenCalledTimes(1);
  read.mockRestore();
  expect(found[0]!.map(({ fields }) => fields['name']!.value)).toEqual(['Anna Holm']);
});
