import { describe, expect, it, vi } from 'vitest';

import { commit } from '@/lib/store/commands/commit';
import { sorted } from '@/lib/domain/log/log';
import { versionsOf } from '@/lib/store/database/documents';
import { readLead, readLog } from '@/lib/store/read/log';
import { readToday } from '@/lib/store/read/day';

import { save, sent } from '../../domain/asked';
import { ada, at } from '../../domain/sample';
import { about, contents, done, moment, openTestDb, saveSettings } from '../open-test-db';

const bob = '00000000-0000-4000-8000-00000000b0b0';
const MORNING = '2026-03-02 09:00';

describe('one command, one effect', () => {
  it('gives the same answer to the same command and changes nothing more', async () => {
    const db = openTestDb();
    const command = about(ada, save());
    const first = await commit(db, command, moment(MORNING));
    const after = await contents(db);
    expect(await commit(db, command, moment('2026-03-05 09:00'))).toEqual(first);
    expect(await contents(db)).toEqual(after);
  });

  it('remembers a refusal, even when the same thing would be granted later', async () => {
    const db = openTestDb();
    const early = about(ada, sent());
    expect(await commit(db, early, moment(MORNING))).toMatchObject({
      ok: false,
      refusal: { code: 'unknown-lead' },
    });
    await done(db, MORNING, save());
    expect(await commit(db, early, moment(MORNING))).toMatchObject({
      ok: false,
      refusal: { code: 'unknown-lead' },
    });
  });

  it('does one of two that arrive together, and answers both', async () => {
    const db = openTestDb();
    const command = about(ada, save());
    const [one, other] = await Promise.all([
      commit(db, command, moment(MORNING)),
      commit(db, command, moment(MORNING)),
    ]);
    expect(other).toEqual(one);
    expect(await db.leads.count()).toBe(1);
  });

  it('writes with strict durability', async () => {
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
    const db = openTestDb();
    await done(db, MORNING, save());
    const asked = transaction.mock.calls
      .filter(([, mode]) => mode === 'readwrite')
      .map(([, , options]) => options);
    expect(asked).toEqual([{ durability: 'strict' }]);
  });
});

describe('nobody is saved twice', () => {
  it('recognises a saved address and names who has it', async () => {
    const db = openTestDb();
    await done(db, MORNING, save());
    const again = save({
      keys: {
        emails: ['Other@byte.example', ' ADA@Byte.example'],
        phones: [],
        profiles: [],
        records: [],
        threads: [],
      },
    });
    expect(await commit(db, about(bob, again), moment(MORNING))).toMatchObject({
      ok: false,
      refusal: { code: 'already-saved', args: { id: ada, name: 'Ada Byron' } },
    });
    expect(await db.leads.count()).toBe(1);
  });

  it('lets two people share a switchboard, and one person no telephone twice', async () => {
    const db = openTestDb();
    const keys = { emails: [], phones: ['+442079460000'], profiles: [], records: [], threads: [] };
    await done(db, MORNING, save({ keys }));
    expect(await commit(db, about(bob, save({ keys })), moment(MORNING))).toMatchObject({
      ok: false,
      refusal: { code: 'already-saved', args: { id: ada } },
    });
    await done(
      db,
      MORNING,
      save({ keys, fields: { name: { value: 'Bob Bit', origin: { from: 'rep', at: moment(MORNING) } } } }),
      bob,
    );
    expect(await db.leads.count()).toBe(2);
  });

  it('lets two leads share a thread', async () => {
    const db = openTestDb();
    const keys = (email: string) => ({
      emails: [email],
      phones: [],
      profiles: [],
      records: [],
      threads: ['thread-1'],
    });
    await done(db, MORNING, save({ keys: keys('ada@byte.example') }));
    await done(db, MORNING, save({ keys: keys('bob@byte.example') }), bob);
    expect(await db.leads.count()).toBe(2);
  });

  it('refuses to link an address that is somebody else’s', async () => {
    const db = openTestDb();
    await done(db, MORNING, save());
    await done(
      db,
      MORNING,
      save({ keys: { emails: ['bob@byte.example'], phones: [], profiles: [], records: [], threads: [] } }),
      bob,
    );
    const link = about(bob, {
      type: 'link-keys',
      keys: { emails: ['ada@byte.example'], phones: [], profiles: [], records: [], threads: [] },
    });
    expect(await commit(db, link, moment(MORNING))).toMatchObject({
      ok: false,
      refusal: { code: 'already-saved', args: { id: ada } },
    });
  });

  it('frees the address when the save is undone, and does not give it back while another has it', async () => {
    const db = openTestDb();
    const first = about(ada, save());
    await commit(db, first, moment(MORNING));
    const undo = about(ada, { type: 'undo', command: first.id });
    await commit(db, undo, moment(MORNING));
    expect(await readLead(db, ada)).toBeUndefined();
    await done(db, MORNING, save(), bob);
    expect(await commit(db, about(ada, { type: 'undo', command: undo.id }), moment(MORNING))).toMatchObject({
      ok: false,
      refusal: { code: 'already-saved', args: { id: bob } },
    });
  });
});

describe('what is counted', () => {
  it('counts a sent touch on its day and account, and takes it back with the undo', async () => {
    const db = openTestDb();
    await saveSettings(db, MORNING, { dailyCap: { email: 40 } });
    await done(db, MORNING, save());
    const touch = about(ada, sent());
    await commit(db, touch, moment(MORNING));
    expect((await readToday(db, moment(MORNING))).email).toMatchObject({ sent: 1, cap: 40 });
    await done(db, MORNING, { type: 'undo', command: touch.id });
    expect((await readToday(db, moment(MORNING))).email.sent).toBe(0);
  });

  it('counts the planned touch where it is planned, once', async () => {
    const db = openTestDb();
    await done(db, MORNING, save());
    await done(db, MORNING, sent());
    const slot = (await readLead(db, ada))!.slot!;
    const planned = (await db.tallies.toArray())
      .flatMap(({ id, counts }) => Object.entries(counts).map(([key, count]) => `${id} ${key} ${count}`))
      .filter((text) => text.includes('planned'));
    expect(planned).toEqual([`touches:${slot.slice(0, 10)} planned:${slot.slice(11)} 1`]);
  });
});

describe('documents', () => {
  it('adds a version for each save and keeps the earlier ones', async () => {
    const db = openTestDb();
    await saveSettings(db, MORNING, { name: 'First' });
    await saveSettings(db, MORNING, { name: 'Second' });
    expect(
      (await versionsOf(db, 'settings', 'settings')).map(({ body }) => (body as { name: string }).name),
    ).toEqual(['First', 'Second']);
  });
});

it('keeps the order of what happened when the clock is set back a day', async () => {
  const db = openTestDb();
  await done(db, '2026-03-03 09:00', save());
  await done(db, '2026-03-02 09:00', { type: 'note', text: 'called back' });
  const log = sorted(await readLog(db, ada));
  expect(log.at(-1)).toMatchObject({ type: 'noted', at: at('2026-03-02 09:00') });
});
