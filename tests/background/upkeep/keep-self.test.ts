import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { keepSelf } from '@/entrypoints/background/upkeep/keep-self';
import type { Instant } from '@/lib/domain/time/calendar';
import { append } from '@/lib/store/commands/append';
import { takeInDocuments } from '@/lib/store/commands/take-in-documents';
import type { Db } from '@/lib/store/database/db';
import { readSelf, storedSelf } from '@/lib/store/database/self';
import { restore } from '@/lib/store/safety/restore';
import { listSnapshots } from '@/lib/store/safety/kept-copies';
import { takeSnapshot } from '@/lib/store/safety/snapshot';

import { save, sent } from '../../domain/asked';
import { at } from '../../domain/sample';
import { done, openTestDb, saveSettings } from '../../store/open-test-db';

const NOW: Instant = at('2026-03-02 10:00');

beforeEach(() => fakeBrowser.reset());

async function used(): Promise<Db> {
  const db = openTestDb();
  await done(db, '2026-03-02 09:00', save());
  await keepSelf(db);
  return db;
}
const wipe = (db: Db) => Promise.all(db.tables.map((table) => table.clear()));
/** What another profile holds after this one was copied to it. */
async function copyOf(db: Db): Promise<Db> {
  const copy = openTestDb();
  for (const table of db.tables) await copy.table(table.name).bulkAdd(await table.toArray());
  return copy;
}

it('stays the same device from wake to wake, and is nobody before the first event', async () => {
  const fresh = openTestDb();
  await keepSelf(fresh);
  expect(await storedSelf(fresh)).toBeUndefined();
  const db = await used();
  const self = await readSelf(db);
  for (let n = 0; n < 3; n += 1) await keepSelf(db);
  expect(await readSelf(db)).toEqual(self);
});

it('a database that was lost and restored is the same rep on another device, so that nothing is written twice under one id', async () => {
  const db = await used();
  const before = await readSelf(db);
  await takeSnapshot(db, NOW);
  await done(db, NOW, sent());
  await wipe(db);
  await keepSelf(db);
  await restore(db, (await listSnapshots())[0]!, NOW);
  await done(db, NOW, sent());
  const after = await readSelf(db);
  expect(after.actor).toBe(before.actor);
  expect(after.device).not.toBe(before.device);
  const last = (await db.events.toArray()).toSorted((a, b) => (a['hlc']! < b['hlc']! ? -1 : 1)).at(-1)!;
  expect(last).toMatchObject(after);
});

it('a copy restored on a second computer makes it a device of its own', async () => {
  const db = await used();
  await takeSnapshot(db, NOW);
  const [snapshot] = await listSnapshots();
  const second = openTestDb();
  await restore(second, snapshot!, NOW);
  await done(second, NOW, sent());
  expect((await readSelf(second)).device).not.toBe((await readSelf(db)).device);
});

it('a database that was copied alone to another profile is another device there', async () => {
  const db = await used();
  const second = await copyOf(db);
  const first = await readSelf(db);
  // The other profile had been used before.
  await fakeBrowser.storage.local.set({ self: { actor: 'other', device: 'elsewhere' } });
  await keepSelf(second);
  const self = await readSelf(second);
  expect(self.actor).toBe(first.actor);
  expect([first.device, 'elsewhere']).not.toContain(self.device);
});

it('a profile that was copied whole becomes another device as soon as it hears of the other, by an event or a document', async () => {
  for (const tell of [
    async (from: Db, to: Db) => void (await append(to, await from.events.toArray(), NOW)),
    async (from: Db, to: Db) => void (await takeInDocuments(to, await from.versions.toArray(), NOW)),
  ]) {
    const db = await used();
    const second = await copyOf(db);
    expect(await readSelf(second)).toEqual(await readSelf(db));
    await tell(db, second);
    expect(await readSelf(second)).toEqual(await readSelf(db));
    await done(db, NOW, sent());
    await saveSettings(db, '2026-03-02 11:00');
    await tell(db, second);
    expect((await readSelf(second)).actor).toBe((await readSelf(db)).actor);
    expect((await readSelf(second)).device).not.toBe((await readSelf(db)).device);
  }
});
