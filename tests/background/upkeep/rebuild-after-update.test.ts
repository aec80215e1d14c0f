import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { followZone } from '@/entrypoints/background/upkeep/follow-zone';
import { rebuildAfterUpdate } from '@/entrypoints/background/upkeep/rebuild-after-update';
import { HOUR, type Zone } from '@/lib/domain/time/calendar';
import { instant } from '@/lib/domain/time/instant';
import { commit } from '@/lib/store/commands/commit';
import { takeInDocuments } from '@/lib/store/commands/take-in-documents';
import { introduce } from '@/lib/store/database/self';
import { readSettings } from '@/lib/store/read/settings';

import { save, sent } from '../../domain/asked';
import { ada, at, commandId, LONDON } from '../../domain/sample';
import { done, openTestDb, saveSettings, settings } from '../../store/open-test-db';

const NOW = at('2026-03-02 10:00');
const TOKYO = 'Asia/Tokyo' as Zone;

beforeEach(() => fakeBrowser.reset());

async function planned(over: object = {}) {
  const db = openTestDb();
  await rebuildAfterUpdate(db, NOW);
  await saveSettings(db, '2026-03-02 08:00', over);
  await done(db, '2026-03-02 09:00', save());
  await done(db, '2026-03-02 09:05', sent());
  await rebuildAfterUpdate(db, NOW);
  return { db, dueAt: async () => (await db.leads.get(ada as never))!.dueAt! };
}

describe('the rep travels', () => {
  it('and what is due moves with the clock on the wall', async () => {
    const { db, dueAt } = await planned();
    const before = await dueAt();
    await followZone(db, NOW, TOKYO);
    await rebuildAfterUpdate(db, NOW);
    expect((await readSettings(db)).settings.zone).toBe(TOKYO);
    expect(await dueAt()).toBe(before - 9 * HOUR);
  });

  it('and is followed once, however often the worker looks', async () => {
    const { db } = await planned();
    await followZone(db, NOW, TOKYO);
    await followZone(db, NOW, TOKYO);
    expect(await db.versions.count()).toBe(2);
  });

  it('and another computer of theirs, which stayed, does not call them back', async () => {
    const { db } = await planned();
    const other = openTestDb();
    await introduce(other, { actor: 'rep', device: 'another' });
    await takeInDocuments(other, await db.versions.toArray(), NOW);
    await followZone(other, NOW, TOKYO);
    expect((await readSettings(other)).settings.zone).not.toBe(TOKYO);
    await commit(other, { id: commandId(), type: 'save-settings', settings: settings() }, NOW);
    await followZone(other, instant(NOW + HOUR), TOKYO);
    await takeInDocuments(db, await other.versions.toArray(), NOW);
    expect((await readSettings(db)).settings.zone).toBe(TOKYO);
    const before = await db.versions.count();
    await followZone(db, NOW, LONDON);
    expect(await db.versions.count()).toBe(before);
  });

  it('and is not followed against their wish, nor before they have set up', async () => {
    const { db } = await planned({ followZone: false });
    await followZone(db, NOW, TOKYO);
    expect(await db.versions.count()).toBe(1);
    const fresh = openTestDb();
    await followZone(fresh, NOW, TOKYO);
    expect(await fresh.versions.count()).toBe(0);
  });
});

describe('rows made otherwise than they would be now', () => {
  it('are made again when the product makes them differently', async () => {
    const { db } = await planned();
    await db.leads.toCollection().modify({ score: -1 });
    await rebuildAfterUpdate(db, NOW);
    expect((await db.leads.get(ada as never))!.score).toBe(-1);
    const { settled } = await fakeBrowser.storage.local.get<{ settled: { made: object } }>('settled');
    await fakeBrowser.storage.local.set({ settled: { made: { ...settled.made, projection: 0 } } });
    await rebuildAfterUpdate(db, NOW);
    expect((await db.leads.get(ada as never))!.score).not.toBe(-1);
  });

  it('are left alone by settings that have nothing to do with them', async () => {
    const { db } = await planned();
    await db.leads.toCollection().modify({ score: -1 });
    await saveSettings(db, '2026-03-02 11:00', { name: 'Robin R. Rep', theme: 'dark' });
    await rebuildAfterUpdate(db, NOW);
    expect((await db.leads.get(ada as never))!.score).toBe(-1);
  });

  it('are gone on with where a stopped worker had come to', async () => {
    const { db } = await planned();
    await saveSettings(db, '2026-03-02 11:00', { zone: TOKYO, followZone: false });
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('stopped'));
    await expect(rebuildAfterUpdate(db, NOW)).rejects.toThrow('stopped');
    await rebuildAfterUpdate(db, NOW);
    const made = await fakeBrowser.storage.local.get('settled');
    await rebuildAfterUpdate(db, NOW);
    expect(await fakeBrowser.storage.local.get('settled')).toEqual(made);
  });
});
