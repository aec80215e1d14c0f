import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { Dexie } from 'dexie';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { HOUR } from '@/lib/domain/time/calendar';
import { KnownEvent } from '@/lib/domain/log/event';
import { upcast } from '@/lib/domain/log/upcast';
import { instant } from '@/lib/domain/time/instant';
import { SCHEMA_VERSION } from '@/lib/store/database/db';
import { listSnapshots } from '@/lib/store/safety/kept-copies';
import { rebuild } from '@/lib/store/safety/rebuild';
import { restore } from '@/lib/store/safety/restore';
import { whyNoCopy } from '@/lib/store/safety/snapshot';

import { live } from './lived';
import { type Fixture, fixtures as folder, openFixture } from './open-fixture';
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

describe('before the shape changes', () => {
  beforeEach(() => fakeBrowser.reset());

  it('a copy is made of how things stood, and it can be brought back whole', async () => {
    const { db } = await openFixture(versions[0]!);
    const [copy] = await listSnapshots();
    expect(copy).toMatchObject({
      slot: 'snapshot-before',
      schema: 1,
      leads: await db.leads.count(),
      events: await db.events.count(),
    });
    const elsewhere = openTestDb();
    await restore(elsewhere, copy!, instant(Date.UTC(2026, 2, 6)));
    expect(await elsewhere.events.toArray()).toEqual(await db.events.toArray());
    expect((await elsewhere.versions.toArray()).length).toBe(await db.versions.count());
  });

  it('a copy that cannot be made is said; the database opens all the same, whole', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('QuotaExceededError'));
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const { db } = await openFixture(versions[0]!);
    expect(await listSnapshots()).toEqual([]);
    expect(await db.events.count()).toBeGreaterThan(0);
    expect(await whyNoCopy(Date.UTC(2026, 2, 6) + 2 * HOUR)).toBe('unfinished');
  });

  it('of one that has its shape none is made', async () => {
    await openFixture(versions.at(-1)!);
    expect(await listSnapshots()).toEqual([]);
  });
});

describe.each(files)('the database %s', (file) => {
  it('holds today what it should, row for row', async () => {
    const { db, fixture } = await openFixture(file);
    const { documents: _, claims: __, ...rows } = fixture.rows;
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
    await rebuild(db, instant(Date.UTC(2026, 2, 6)));
    expect(await essence()).toEqual(before);
  });
});

it('claims from before they were counted in each scope are kept, and come once more', async () => {
  const { stores } = JSON.parse(readFileSync(path.join(folder, 'v003.json'), 'utf8')) as Fixture;
  const then = new Dexie('claimed-before');
  then.version(3).stores(stores);
  const claim = { scope: 'team.all', leadId: 'a', n: 1, actor: 'ana', owner: 'ana', why: 'given', at: 1 };
  await then.table('claims').add(claim);
  const [log, claims] = ['FU_LOG', 'FU_CLAIM'].map((stream) => ({ stream, scope: 'team.all', seq: 7 }));
  await then.table('cursors').bulkAdd([log, claims]);
  then.close();
  const db = openTestDb(then.name);
  expect(await db.ownerClaims.toArray()).toEqual([claim]);
  expect(await db.cursors.toArray()).toEqual([log]);
});
