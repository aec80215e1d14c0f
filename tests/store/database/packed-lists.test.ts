import { Dexie } from 'dexie';
import { expect, it } from 'vitest';

import type { Db, LeadRow } from '@/lib/store/database/db';

import { save } from '../../domain/asked';
import { ada } from '../../domain/sample';
import { done, openTestDb } from '../open-test-db';

const MANY = 300;

/** Somebody who has been touched more often than a row would bear. */
async function withLongLists(): Promise<{ db: Db; row: LeadRow }> {
  const db = openTestDb();
  await done(db, '2026-03-02 09:00', save());
  const saved = (await db.leads.get(ada))!;
  const row = {
    ...saved,
    touches: Array.from({ length: MANY }, (_, n) => ({
      touch: n % 7,
      of: 6,
      cadence: n % 3 ? 'nudge' : null,
      channel: n % 2 ? 'email' : 'dm',
      at: saved.savedAt + n,
      how: 'marked',
      script: n % 5 ? null : 'a “script”',
      account: null,
      by: 'robin',
      run: n % 4 ? saved.savedAt : null,
      ...(n % 6 === 0 && { variant: 'b' }),
    })) as unknown as LeadRow['touches'],
    outcomes: Array.from({ length: MANY }, (_, n) => ({
      outcome: n % 2 ? 'no-reply' : 'rescheduled',
      at: saved.savedAt,
      touch: n,
      run: null,
    })) as unknown as LeadRow['outcomes'],
  };
  await db.leads.put(row);
  return { db, row };
}

/** As it lies there, past every layer of ours. */
async function stored(db: Db): Promise<Record<string, unknown>> {
  const raw = new Dexie(db.name);
  await raw.open();
  const row = (await raw.table('leads').get(ada)) as Record<string, unknown>;
  raw.close();
  return row;
}

it('a long list is read back as it was written, whichever way it is read', async () => {
  const { db, row } = await withLongLists();
  const id = row.id;
  const each: LeadRow[] = [];
  await db.leads.each((one) => void each.push(one));
  const ways = {
    get: await db.leads.get(id),
    bulkGet: (await db.leads.bulkGet([id]))[0],
    index: (await db.leads.where('companyKey').equals(row.companyKey).toArray())[0],
    filtered: (await db.leads.filter(({ touches }) => touches.length === MANY).toArray())[0],
    backwards: await db.leads.orderBy('id').last(),
    each: each[0],
  };
  for (const [way, read] of Object.entries(ways)) expect(read, way).toStrictEqual(row);
});

it('lies there as a text of a fraction of its size, and so it does after a change', async () => {
  const { db, row } = await withLongLists();
  const small = JSON.stringify(row).length / 2;
  const before = await stored(db);
  expect(before['touches']).toBeTypeOf('string');
  expect(JSON.stringify(before).length).toBeLessThan(small);
  await db.leads.update(row.id, { score: 7 });
  const after = await stored(db);
  expect(JSON.stringify(after).length).toBeLessThan(small);
  expect(await db.leads.get(row.id)).toStrictEqual({ ...row, score: 7 });
});

it('a short list is left alone, and one of an earlier release is read as it lies there', async () => {
  const db = openTestDb();
  await done(db, '2026-03-02 09:00', save());
  expect((await stored(db))['touches']).toEqual([]);
  const { row } = await withLongLists();
  const raw = new Dexie(db.name);
  await raw.open();
  await raw.table('leads').put(row);
  raw.close();
  expect(await db.leads.get(row.id)).toStrictEqual(row);
});
