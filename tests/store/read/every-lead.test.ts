import { liveQuery } from 'dexie';
import { afterEach, expect, it, vi } from 'vitest';

import type { Db } from '@/lib/store/database/db';
import { type EveryLead, everyLead } from '@/lib/views/every-lead';

import { leadId as id } from '../../domain/lead-ids';
import { field, save } from '../../domain/asked';
import { done, openTestDb } from '../open-test-db';

const NOW = '2026-03-04 10:00';
let stop: (() => void) | undefined;
afterEach(() => stop?.());

const saved = (db: Db, n: number, name: string) =>
  done(
    db,
    NOW,
    save({
      keys: { emails: [`p${n}@byte.example`], phones: [], profiles: [], records: [], threads: [] },
      fields: { name: field(name) },
    }),
    id(n),
  );

/** What is shown now, and everything that ever was. */
async function watched(db: Db) {
  const shown: EveryLead[] = [];
  const subscription = liveQuery(() => everyLead(db)).subscribe((rows) => shown.push(rows));
  stop = () => subscription.unsubscribe();
  const names = () => [...(shown.at(-1)?.values() ?? [])].map(({ fields }) => fields['name']!.value);
  return { shown, names };
}

it('whoever changes is read again, and nobody else', async () => {
  const db = openTestDb();
  for (const [n, name] of ['Ada', 'Bo', 'Chloe'].entries()) await saved(db, n, name);
  const { shown, names } = await watched(db);
  await vi.waitFor(() => expect(names()).toEqual(['Ada', 'Bo', 'Chloe']));
  const before = shown.at(-1)!;
  const whole = vi.spyOn(IDBObjectStore.prototype, 'getAll');
  await done(db, NOW, { type: 'set-tier', tier: 'hot' }, id(1));
  await vi.waitFor(() => expect(shown.at(-1)!.get(id(1))!.tier).toBe('hot'));
  expect(whole.mock.contexts.filter((one) => (one as IDBObjectStore).name === 'leads')).toEqual([]);
  whole.mockRestore();
  expect(shown.at(-1)!.get(id(0))).toBe(before.get(id(0)));
  expect(before.get(id(1))!.tier).not.toBe('hot');
});

it('whoever is new comes, and whoever is gone goes, however quickly one follows the other', async () => {
  const db = openTestDb();
  await saved(db, 0, 'Ada');
  const { names } = await watched(db);
  await Promise.all([saved(db, 1, 'Bo'), saved(db, 2, 'Chloe'), saved(db, 3, 'Dan')]);
  await done(db, NOW, { type: 'erase-lead', never: true }, id(0));
  await vi.waitFor(() => expect(names().toSorted()).toEqual(['Bo', 'Chloe', 'Dan']));
  await saved(db, 4, 'Eve');
  await vi.waitFor(() => expect(names().toSorted()).toEqual(['Bo', 'Chloe', 'Dan', 'Eve']));
});

it('where everybody goes at once nobody is left', async () => {
  const db = openTestDb();
  await saved(db, 0, 'Ada');
  const { shown, names } = await watched(db);
  await vi.waitFor(() => expect(names()).toEqual(['Ada']));
  await db.leads.clear();
  await vi.waitFor(() => expect(shown.at(-1)!.size).toBe(0));
  await saved(db, 1, 'Bo');
  await vi.waitFor(() => expect(names()).toEqual(['Bo']));
});
