import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { Dexie } from 'dexie';
import { describe, expect, it } from 'vitest';

import type { Instant } from '@/lib/domain/time/calendar';
import { KnownEvent } from '@/lib/domain/log/event';
import { upcast } from '@/lib/domain/log/upcast';
import { SCHEMA_VERSION } from '@/lib/store/database/db';
import { openDb } from '@/lib/store/database/guard';
import { rebuild } from '@/lib/store/safety/rebuild';

import { live } from './lived';
import { contents, openTestDb } from './open-test-db';

/** A database as some version wrote it, kept for ever. `now`: what must be in it today, where that is not the same. */
type Fixture = {
  version: number;
  stores: Record<string, string>;
  rows: Record<string, object[]>;
  now?: Record<string, object[]>;
};

const folder = path.join(import.meta.dirname, '../fixtures/db');
const files = readdirSync(folder).toSorted();
const versions = Array.from({ length: SCHEMA_VERSION }, (_, n) => `v${String(n + 1).padStart(3, '0')}.json`);

it.each(versions)('a database of every version is kept as a fixture: %s', (file) =>
  expect(files).toContain(file),
);

/** `WRITE_FIXTURE=1` writes the newest one anew, with what today's code does: before it is released, and never after. */
it.runIf(process.env['WRITE_FIXTURE'])('the newest is written', async () => {
  const db = openTestDb();
  await live(db);
  const stores = Object.fromEntries(
    db.tables.map(({ name, schema: { primKey, indexes } }) => [
      name,
      [primKey, ...indexes].map(({ src }) => src).join(', '),
    ]),
  );
  const fixture = { version: SCHEMA_VERSION, stores, rows: await contents(db) };
  writeFileSync(path.join(folder, versions.at(-1)!), `${JSON.stringify(fixture, null, 1)}\n`);
});

async function opened(file: string) {
  const fixture = JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as Fixture;
  const then = new Dexie(`from-${file}`);
  then.version(fixture.version).stores(fixture.stores);
  for (const [table, rows] of Object.entries(fixture.rows)) await then.table(table).bulkAdd(rows);
  then.close();
  const db = openTestDb(then.name);
  expect(await openDb(db)).toEqual({ state: 'open' });
  return { db, fixture };
}

describe.each(files)('the database %s', (file) => {
  it('holds today what it should, row for row', async () => {
    const { db, fixture } = await opened(file);
    expect(await contents(db)).toEqual({ meta: [], arrivals: [], ...(fixture.now ?? fixture.rows) });
  });

  it('has only events that are understood, and folding them again keeps every lead and what happened to it', async () => {
    const { db } = await opened(file);
    for (const event of await db.events.toArray())
      expect(KnownEvent.safeParse(upcast(event)).error).toBeUndefined();
    const essence = async () =>
      (await db.leads.toArray()).map(
        ({ id, keys, fields, source, stage, status, touches, closed, optedOut }) => ({
          id,
          keys,
          fields,
          source,
          stage,
          status,
          // Who made a touch, and in which run, is found out by folding a log of version 1.
          touches: touches.map((touch) => ({ ...touch, by: undefined, run: undefined })),
          closed,
          optedOut,
        }),
      );
    const before = await essence();
    expect(before.length).toBeGreaterThan(0);
    await rebuild(db, Date.UTC(2026, 2, 6) as Instant);
    expect(await essence()).toEqual(before);
  });
});
