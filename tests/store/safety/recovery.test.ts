import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { HOUR } from '@/lib/domain/time/calendar';
import { append } from '@/lib/store/commands/append';
import { examine } from '@/lib/store/safety/recovery';
import { readSentinel, resetSentinel, writeSentinel } from '@/lib/store/safety/sentinel';
import { save } from '../../domain/asked';
import { done, openTestDb } from '../open-test-db';
import { NOW, BOB, bob, later, filled, wipe } from './damaged';

beforeEach(() => fakeBrowser.reset());

describe('a database that lost what it held', () => {
  it('is told from one that never held anything', async () => {
    expect(await examine(openTestDb())).toEqual({ state: 'open', warnings: [] });
    const db = await filled();
    expect(await examine(db)).toEqual({ state: 'open', warnings: [] });
    await wipe(db);
    expect(await examine(db)).toEqual({ state: 'lost', warnings: [] });
  });

  it('says when only the last that was written is missing', async () => {
    const db = await filled();
    await db.events.delete((await readSentinel())!.last!);
    expect(await examine(db)).toEqual({ state: 'open', warnings: ['last-write-missing'] });
  });

  it('is nothing lost once the rep has given it up', async () => {
    const db = await filled();
    await wipe(db);
    await resetSentinel();
    expect(await examine(db)).toEqual({ state: 'open', warnings: [] });
  });

  it('does not witness emptiness over what was there', async () => {
    const db = await filled();
    await wipe(db);
    expect((await examine(db)).state).toBe('lost');
    expect((await readSentinel())!.leads).toBe(1);
  });

  it('works on when its witness cannot be read', async () => {
    const db = await filled();
    vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('gone'));
    expect(await examine(db)).toEqual({ state: 'open', warnings: [] });
  });

  it('has a new witness when the old one was wiped', async () => {
    const db = await filled();
    await fakeBrowser.storage.local.clear();
    await writeSentinel(db, later(1000));
    expect(await readSentinel()).toMatchObject({ leads: 1 });
  });
});

it('the witness counts what is only the rep’s own: a shared record that is gone is with the others', async () => {
  const db = openTestDb();
  await done(db, NOW, bob, BOB);
  const shared = (await db.events.toArray()).map((event) => ({ ...event, scope: 'team.all' }));
  await wipe(db);
  await append(db, shared, NOW);
  await writeSentinel(db, NOW, shared.at(-1));
  expect((await readSentinel())!.leads).toBe(0);
  await done(db, NOW, save());
  await writeSentinel(db, later(HOUR));
  expect((await readSentinel())!.leads).toBe(1);
});
