import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { MINUTE } from '@/lib/domain/time/calendar';
import type { Db } from '@/lib/store/database/db';
import { instant } from '@/lib/domain/time/instant';
import { examine } from '@/lib/store/safety/recovery';
import { restore } from '@/lib/store/safety/restore';
import { listSnapshots, readSnapshot } from '@/lib/store/safety/kept-copies';
import { eraseFromSnapshots, takeSnapshot } from '@/lib/store/safety/snapshot';
import { done } from '../open-test-db';
import { NOW, DAY, BOB, bob, later, filled, wipe, keepSnapshot } from './damaged';

beforeEach(() => fakeBrowser.reset());

describe('somebody who was erased', () => {
  const erase = (db: Db, now: number) => done(db, instant(now), { type: 'erase-lead' });
  const everything = async () =>
    JSON.stringify([
      await fakeBrowser.storage.local.get(null),
      ...(await Promise.all((await listSnapshots()).map(readSnapshot))),
    ]);

  it('is gone from the copies, which count right and can be restored, and from those taken later', async () => {
    const db = await filled();
    await done(db, NOW, bob, BOB);
    await takeSnapshot(db, NOW);
    await takeSnapshot(db, later(DAY));
    expect(await everything()).toContain('Ada Byron');
    await erase(db, NOW + DAY);
    await takeSnapshot(db, later(DAY));
    expect(await everything()).not.toMatch(/Ada|ada@/);
    const events = await db.events.toArray();
    expect((await listSnapshots()).map((one) => [one.leads, one.events])).toEqual([
      [1, events.length],
      [1, events.length],
    ]);
    expect(await takeSnapshot(db, later(2 * DAY))).toBe('taken');
    expect(await everything()).not.toMatch(/Ada|ada@/);
    await wipe(db);
    await restore(db, (await listSnapshots())[1]!, later(2 * DAY));
    expect(await db.events.toArray()).toEqual(events);
    expect((await db.leads.toArray()).map(({ id }) => id)).toEqual([BOB]);
  });

  it('is not brought back by a copy from before that was kept elsewhere', async () => {
    const db = await filled();
    await takeSnapshot(db, NOW);
    const [before] = await listSnapshots();
    const text = await readSnapshot(before!);
    await erase(db, NOW);
    await restore(db, await keepSnapshot(text), later(DAY));
    expect(await db.leads.count()).toBe(0);
    expect((await db.events.toArray()).map(({ type }) => type)).toEqual(['erased']);
  });

  it('leaves a witness that misses nothing', async () => {
    const db = await filled();
    await erase(db, NOW);
    expect(await examine(db)).toEqual({ state: 'open', warnings: [] });
  });
});

it('a copy that could not be gone through when somebody was erased is gone through when the next is due', async () => {
  const db = await filled();
  await done(db, NOW, bob, BOB);
  await takeSnapshot(db, NOW);
  await done(db, later(MINUTE), { type: 'erase-lead' }, BOB);
  const full = vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('full'));
  await eraseFromSnapshots(db).catch(() => undefined);
  const [copy] = await listSnapshots();
  expect(await readSnapshot(copy!), 'the copy is whole').toContain('bob@other.example');
  full.mockRestore();
  await takeSnapshot(db, later(2 * MINUTE));
  const all = await Promise.all((await listSnapshots()).map(readSnapshot));
  expect(all.join('')).not.toContain('bob@other.example');
});
