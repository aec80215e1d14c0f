import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { Dexie } from 'dexie';
import { describe, expect, it } from 'vitest';

import type { Instant } from '@/lib/domain/time/calendar';
import { Event } from '@/lib/domain/log/event';
import { SCHEMA_VERSION } from '@/lib/store/database/db';
import { openDb } from '@/lib/store/database/guard';
import { rebuild } from '@/lib/store/safety/rebuild';

import { contents, openTestDb } from './open-test-db';

/** A database as some version wrote it, kept for ever. `now`: what must be in it today, where that is not the same. */
type Fixture = {
  version: number;
  stores: Record<string, string>;
  rows: Record<string, object[]>;
  now?: Record<string, object[]>;
};

const fileOf = (version: number) =>
  path.join(import.meta.dirname, `../fixtures/db/v${String(version).padStart(3, '0')}.json`);
const versions = Array.from({ length: SCHEMA_VERSION }, (_, n) => n + 1);

async function opened(version: number) {
  const fixture = JSON.parse(readFileSync(fileOf(version), 'utf8')) as Fixture;
  const then = new Dexie(`from-${version}`);
  then.version(fixture.version).stores(fixture.stores);
  for (const [table, rows] of Object.entries(fixture.rows)) await then.table(table).bulkAdd(rows);
  then.close();
  const db = openTestDb(then.name);
  expect(await openDb(db)).toEqual({ state: 'open' });
  return { db, fixture };
}

describe.each(versions)('a database of version %i', (version) => {
  it('is kept as a fixture', () => expect(existsSync(fileOf(version))).toBe(true));

  it('holds today what it should, row for row', async () => {
    const { db, fixture } = await opened(version);
    expect(await contents(db)).toEqual(fixture.now ?? fixture.rows);
  });

  it('has only events that are understood, and folding them again keeps every lead and what happened to it', async () => {
    const { db } = await opened(version);
    for (const event of await db.events.toArray()) expect(Event.safeParse(event).error).toBeUndefined();
    const essence = async () =>
      (await db.leads.toArray()).map(
        ({ id, keys, fields, source, stage, status, touches, closed, optedOut }) => ({
          id,
          keys,
          fields,
          source,
          stage,
          status,
          touches,
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
