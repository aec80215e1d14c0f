import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { describe, expect, it } from 'vitest';

import type { Instant } from '@/lib/domain/time/calendar';
import { KnownEvent } from '@/lib/domain/log/event';
import { upcast } from '@/lib/domain/log/upcast';
import { SCHEMA_VERSION } from '@/lib/store/database/db';
import { rebuild } from '@/lib/store/safety/rebuild';

import { live } from './lived';
import { fixtures as folder, openFixture } from './open-fixture';
import { contents, openTestDb } from './open-test-db';

const files = readdirSync(folder).toSorted();
const versions = Array.from({ length: SCHEMA_VERSION }, (_, n) => `v${String(n + 1).padStart(3, '0')}.json`);

it.each(versions)('a database of every version is kept as a fixture: %s', (file) =>
  expect(files).toContain(file),
);

/**
 * `WRITE_FIXTURE=1` writes the newest one anew, with what today's code does: before it is released, and never
 * after.
 */
it.runIf(process.env['WRITE_FIXTURE'])(
  'the newest is written',
  async () => {
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
  },
  60_000,
);

describe.each(files)('the database %s', (file) => {
  it('holds today what it should, row for row', async () => {
    const { db, fixture } = await openFixture(file);
    const { documents: _, ...rows } = fixture.rows;
    const empty = Object.fromEntries(db.tables.map(({ name }) => [name, []]));
    expect(await contents(db)).toEqual({ ...empty, ...rows, ...fixture.now });
  });

  it('has only events that are understood, and folding them again keeps every lead and what happened to it', async () => {
    const { db } = await openFixture(file);
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
          // The tasks that closing put away are found out by folding, too.
          closed: closed && { ...closed, before: { ...closed.before, tasks: undefined } },
          optedOut,
        }),
      );
    const before = await essence();
    expect(before.length).toBeGreaterThan(0);
    await rebuild(db, Date.UTC(2026, 2, 6) as Instant);
    expect(await essence()).toEqual(before);
  });
});
