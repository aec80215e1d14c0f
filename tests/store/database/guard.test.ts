import { Dexie } from 'dexie';
import { describe, expect, it, vi } from 'vitest';

import { commit } from '@/lib/store/commands/commit';
import { Db, SCHEMA_VERSION } from '@/lib/store/database/db';
import { NewerDatabase, openDb, yieldToUpdates } from '@/lib/store/database/guard';
import { readLead } from '@/lib/store/read/log';

import { save } from '../../domain/asked';
import { ada } from '../../domain/sample';
import { about, contents, done, moment, openTestDb } from '../open-test-db';

const NOW = '2026-03-02 09:00';

/** What a later version of the product does to the database. */
async function upgrade(name: string): Promise<Dexie> {
  const later = new Dexie(name);
  const { stores } = await current(name);
  later.version(SCHEMA_VERSION + 1).stores({ ...stores, later: 'id' });
  await later.open();
  return later;
}

async function current(name: string) {
  const db = new Dexie(name);
  await db.open();
  const stores = Object.fromEntries(
    db.tables.map(({ name: table, schema }) => [
      table,
      [schema.primKey, ...schema.indexes].map(({ src }) => src).join(),
    ]),
  );
  db.close();
  return { stores };
}

describe('a database of a newer version', () => {
  it('is read, and refused to every writer', async () => {
    const db = openTestDb();
    await done(db, NOW, save());
    db.close();
    (await upgrade(db.name)).close();
    const older = openTestDb(db.name);
    expect(await openDb(older)).toEqual({ state: 'newer' });
    expect((await readLead(older, ada))?.id).toBe(ada);
    const before = await contents(older);
    await expect(commit(older, about(ada, { type: 'note', text: 'x' }), moment(NOW))).rejects.toThrow(
      NewerDatabase,
    );
    expect(await contents(older)).toEqual(before);
  });

  it('is not written by a connection that was closed for it and came back', async () => {
    const db = openTestDb();
    yieldToUpdates(db);
    await done(db, NOW, save());
    const later = await upgrade(db.name);
    expect(db.isOpen()).toBe(false);
    await expect(commit(db, about(ada, { type: 'note', text: 'x' }), moment(NOW))).rejects.toThrow('closed');
    later.close();
    expect(await openDb(db)).toEqual({ state: 'newer' });
    await expect(commit(db, about(ada, { type: 'note', text: 'x' }), moment(NOW))).rejects.toThrow(
      NewerDatabase,
    );
  });
});

it('says so when an older window holds the database, and loses nothing', async () => {
  const older = new Dexie('held');
  older.version(0.1).stores({ events: 'id' });
  await older.open();
  older.on('versionchange', () => false);
  const db = openTestDb('held');
  expect(await openDb(db, 50)).toEqual({ state: 'blocked' });
  older.close();
  await vi.waitFor(async () => expect(await openDb(db, 50)).toEqual({ state: 'open' }));
});

it('says why a database cannot be opened', async () => {
  const db = openTestDb();
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('Internal error opening backing store for indexedDB.open.', 'UnknownError');
  });
  expect(await openDb(db)).toMatchObject({
    state: 'cannot-open',
    message: expect.stringContaining('backing store'),
  });
});

it('a migration that throws leaves the version and every row as they were', async () => {
  const db = openTestDb();
  await done(db, NOW, save());
  const before = await contents(db);
  db.close();
  const next = new Db(db.name);
  next.version(SCHEMA_VERSION + 1).upgrade(async (change) => {
    await change
      .table('leads')
      .toCollection()
      .modify((row: { score: number }) => void (row.score = -1));
    throw new Error('row 17');
  });
  expect(await openDb(next)).toMatchObject({
    state: 'cannot-open',
    message: expect.stringContaining('row 17'),
  });
  next.close();
  const again = openTestDb(db.name);
  expect(await openDb(again)).toEqual({ state: 'open' });
  expect(await contents(again)).toEqual(before);
});
