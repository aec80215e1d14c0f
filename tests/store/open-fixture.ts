import { readFileSync } from 'node:fs';
import path from 'node:path';

import { Dexie } from 'dexie';
import { expect } from 'vitest';

import type { Db } from '@/lib/store/database/db';
import { openSafely } from '@/lib/store/safety/open-safely';

import { openTestDb } from './open-test-db';

/**
 * A database as some version wrote it, kept for ever. `now`: what must be in it today, in the tables where
 * that is not the same.
 */
export type Fixture = {
  version: number;
  stores: Record<string, string>;
  rows: Record<string, object[]>;
  now?: Record<string, object[]>;
};

/** When the fixtures are opened: some days after what is in them. */
const FIXTURES_AT = Date.UTC(2026, 2, 6);

export const fixtures = path.join(import.meta.dirname, '../fixtures/db');

/** Puts a fixture where the product of its day would have left it. */
export async function lay(file: string, name = `from-${file}`): Promise<{ name: string; fixture: Fixture }> {
  const fixture = JSON.parse(readFileSync(path.join(fixtures, file), 'utf8')) as Fixture;
  const then = new Dexie(name);
  then.version(fixture.version).stores(fixture.stores);
  for (const [table, rows] of Object.entries(fixture.rows)) await then.table(table).bulkAdd(rows);
  then.close();
  return { name, fixture };
}

/** The database of a fixture, as today's product opens it. */
export async function openFixture(file: string): Promise<{ db: Db; fixture: Fixture }> {
  const { name, fixture } = await lay(file);
  const db = openTestDb(name);
  expect(await openSafely(db, FIXTURES_AT)).toEqual({ state: 'open' });
  return { db, fixture };
}
