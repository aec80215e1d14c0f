import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { HOUR, MINUTE } from '@/lib/domain/time/calendar';
import { append } from '@/lib/store/commands/append';
import { takeInDocuments } from '@/lib/store/commands/take-in-documents';
import { commit } from '@/lib/store/commands/commit';
import { readSettings } from '@/lib/store/read/settings';
import { copyLines, momentOf } from '@/lib/store/safety/copy-lines';
import { rebuild } from '@/lib/store/safety/rebuild';
import { restore } from '@/lib/store/safety/restore';
import { listSnapshots, readSnapshot } from '@/lib/store/safety/kept-copies';
import { giveUpSnapshots, takeCopyBefore, takeSnapshot, whyNoCopy } from '@/lib/store/safety/snapshot';
import { save } from '../../domain/asked';
import { ada } from '../../domain/sample';
import { openFixture } from '../open-fixture';
import { contents, done, openTestDb, saveSettings } from '../open-test-db';
import { NOW, DAY, BOB, later, filled, wipe, keepSnapshot, noteOf } from './damaged';

beforeEach(() => fakeBrowser.reset());

describe('a snapshot', () => {
  it('brings back every event and every document, and the same rows', async () => {
    const db = await filled();
    const before = await contents(db);
    expect(await takeSnapshot(db, NOW)).toBe('taken');
    await wipe(db);
    const [snapshot] = await listSnapshots();
    expect(await restore(db, snapshot!, NOW)).toEqual({ events: before['events']!.length, unreadable: 0 });
    const kept = (all: typeof before) => ({ ...all, answers: [], arrivals: [], meta: [] });
    expect(kept(await contents(db))).toEqual(kept(before));
  });

  it('adds to what is there and overwrites none of it', async () => {
    const db = await filled();
    await takeSnapshot(db, NOW);
    await done(db, later(HOUR), { type: 'note', text: 'since then' });
    await saveSettings(db, '2026-03-02 11:00', { name: 'New name' });
    const before = await contents(db);
    await restore(db, (await listSnapshots())[0]!, later(HOUR));
    expect((await contents(db))['events']).toEqual(before['events']);
    expect(before['versions']).toHaveLength(2);
    expect((await contents(db))['versions']).toEqual(before['versions']);
  });

  it('that schema 1 took brings back what the upgrade would have made of it, once', async () => {
    const { db: upgraded, fixture } = await openFixture('v001-lived.json');
    const { documents, events } = fixture.rows as Record<'documents' | 'events', object[]>;
    const lines = [...documents.map((document) => ({ document })), ...events.map((event) => ({ event }))];
    const snapshot = await keepSnapshot(lines.map((line) => JSON.stringify(line)).join('\n'));
    const db = openTestDb();
    for (let n = 0; n < 2; n += 1) {
      expect(await restore(db, snapshot, NOW)).toMatchObject({ unreadable: 0 });
      expect(await db.versions.toArray()).toEqual(await upgraded.versions.toArray());
    }
    await restore(upgraded, snapshot, NOW);
    expect(await upgraded.versions.toArray()).toEqual(await db.versions.toArray());
  });

  it('is taken once a day, and keeps the one before', async () => {
    const db = await filled();
    await takeSnapshot(db, NOW);
    expect(await takeSnapshot(db, later(HOUR))).toBe('not-yet');
    await done(db, later(HOUR), { type: 'note', text: 'more' });
    expect(await takeSnapshot(db, later(DAY))).toBe('taken');
    expect(await takeSnapshot(db, later(2 * DAY))).toBe('taken');
    expect((await listSnapshots()).map((one) => one.at)).toEqual([NOW + 2 * DAY, NOW + DAY]);
  });

  it('is not taken of less than it holds, until the rep starts afresh', async () => {
    const db = await filled();
    await takeSnapshot(db, NOW);
    await wipe(db);
    expect(await takeSnapshot(db, later(DAY))).toBe('empty');
    await done(db, later(DAY), save());
    await db.events.bulkDelete((await db.events.toArray()).slice(1).map(({ id }) => id));
    expect(await takeSnapshot(db, later(DAY))).toBe('shrunk');
    expect(await whyNoCopy(later(DAY))).toBe('shrunk');
    await giveUpSnapshots();
    expect(await takeSnapshot(db, later(DAY))).toBe('taken');
    expect(await listSnapshots()).toHaveLength(2);
  });

  it('is not kept of more than it can hold, which is known until one is', async () => {
    const db = await filled();
    const count = vi.spyOn(db.events, 'count').mockResolvedValue(1_000_000 as never);
    expect(await takeSnapshot(db, NOW)).toBe('too-big');
    expect(await whyNoCopy(NOW)).toBe('too-big');
    expect(await takeSnapshot(db, later(HOUR))).toBe('not-yet');
    expect(await whyNoCopy(later(HOUR))).toBe('too-big');
    count.mockRestore();
    expect(await takeSnapshot(db, later(7 * HOUR))).toBe('taken');
    expect(await whyNoCopy(later(7 * HOUR))).toBeNull();
  });

  it('that failed is not tried again at every wake', async () => {
    const db = await filled();
    const { set } = fakeBrowser.storage.local;
    vi.spyOn(fakeBrowser.storage.local, 'set')
      .mockImplementationOnce(set)
      .mockRejectedValueOnce(new Error('quota'));
    await expect(takeSnapshot(db, NOW)).rejects.toThrow('quota');
    expect(await takeSnapshot(db, later(HOUR))).toBe('not-yet');
    expect(await whyNoCopy(later(2 * HOUR))).toBe('unfinished');
    expect(await takeSnapshot(db, later(7 * HOUR))).toBe('taken');
    expect(await whyNoCopy(later(9 * HOUR))).toBeNull();
  });

  it('that fails midway leaves the one before, and counts for none itself', async () => {
    const db = await filled();
    for (const day of [0, 1]) await takeSnapshot(db, later(day * DAY));
    const { set } = fakeBrowser.storage.local;
    vi.spyOn(fakeBrowser.storage.local, 'set').mockImplementation((items) =>
      'copy-2-0' in items ? Promise.reject(new Error('quota')) : set(items),
    );
    await expect(takeSnapshot(db, later(2 * DAY))).rejects.toThrow('quota');
    expect((await listSnapshots()).map((one) => one.at)).toEqual([later(DAY), NOW]);
    const other = openTestDb();
    const [left] = await listSnapshots();
    expect(await restore(other, left!, later(2 * DAY))).toMatchObject({ unreadable: 0 });
    expect(await other.events.count()).toBe(await db.events.count());
  });

  it('is of one moment: what is written while it is taken is left out, whole', async () => {
    const db = await filled();
    const before = new Set((await db.events.toArray()).map(({ id }) => id));
    const read: string[] = [];
    for await (const some of copyLines(db, await momentOf(db), { shared: {}, stones: 0 }, 1)) {
      read.push(some);
      const id = `00000000-0000-4000-8000-00000000000${read.length}`;
      await commit(db, { id, type: 'note', leadId: ada, text: 'meanwhile' }, later(HOUR));
      await saveSettings(db, '2026-03-02 11:00', { name: `Name ${read.length}` });
    }
    const all = read
      .join('')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { event?: { id: string } });
    expect(new Set(all.flatMap(({ event }) => event?.id ?? []))).toEqual(before);
    expect(all.filter((line) => 'document' in line)).toHaveLength(1);
    expect(await db.events.count()).toBeGreaterThan(before.size);
  });

  it('of more than one piece comes back whole, and not at all when a piece is missing', async () => {
    const db = await filled();
    const noise = () => Array.from({ length: 3900 }, () => Math.random().toString(36).slice(2, 3)).join('');
    const notes = Array.from({ length: 300 }, (_, n) => ({
      ...noteOf(n),
      text: noise(),
    }));
    await append(db, notes as never, NOW);
    expect(await takeSnapshot(db, later(HOUR))).toBe('taken');
    const [snapshot] = await listSnapshots();
    expect(snapshot!.pieces!.count).toBeGreaterThan(1);
    const other = openTestDb();
    await restore(other, snapshot!, NOW);
    expect(await other.events.toArray()).toEqual(await db.events.toArray());
    await fakeBrowser.storage.local.remove(`${snapshot!.pieces!.place}-1`);
    const third = openTestDb();
    await expect(restore(third, snapshot!, NOW)).rejects.toBeInstanceOf(Error);
    expect(await third.events.count()).toBe(0);
  });

  it.each([30 * DAY, -30 * DAY, 20 * HOUR, -20 * HOUR])(
    'is taken once a day though the clock was %i ms off for a while, and not over the only good one',
    async (jump) => {
      const db = await filled();
      await takeSnapshot(db, NOW);
      await takeSnapshot(db, later(jump));
      const taken: string[] = [];
      for (let hour = 1; hour <= 48; hour += 1) taken.push(await takeSnapshot(db, later(hour * HOUR)));
      expect(taken.filter((one) => one === 'taken').length).toBeLessThanOrEqual(3);
      const [newest, older] = await listSnapshots();
      expect(newest!.at).toBeGreaterThanOrEqual(later(24 * HOUR));
      expect(older!.slot).not.toBe(newest!.slot);
    },
  );

  it.each([
    ['a version of 2⁵³', { version: 2 ** 53 }],
    ['a version at the end of what can be counted', { version: 2 ** 53 - 1 }],
    [
      'a clock at its end',
      { hlc: 'zzzzzzzzzzzzz', device: 'device-1', actor: 'actor-1', scope: 'own.actor-1' },
    ],
    ['a moment past all calendars', { version: 1, at: 1e300 }],
  ])('with %s in a document leaves it out, and the document can be saved', async (_, over) => {
    const db = await filled();
    const [settings] = await db.versions.toArray();
    const { kind, id, body, at: saved } = settings!;
    const known = { kind, id, body: { ...(body as object), name: 'Forged' }, at: saved };
    const document = {
      ...known,
      command: 'ffffffff-0000-4000-8000-000000000001',
      ...('hlc' in over && { base: null }),
      ...over,
    };
    const snapshot = await keepSnapshot(`${JSON.stringify({ document })}\n`);
    expect(await restore(db, snapshot, NOW)).toMatchObject({ unreadable: 1 });
    await saveSettings(db, '2026-03-02 11:00', { name: 'Mine' });
    expect((await readSettings(db)).settings.name).toBe('Mine');
  });

  it('can be read as lines, by the rep and by a newer version', async () => {
    const db = await filled();
    await takeSnapshot(db, NOW);
    const lines = (await readSnapshot((await listSnapshots())[0]!))
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as object);
    expect(lines.filter((line) => 'event' in line)).toHaveLength(await db.events.count());
    expect(lines.filter((line) => 'document' in line)).toHaveLength(1);
  });

  it('that is damaged is refused and leaves the database as it is', async () => {
    const db = await filled();
    await takeSnapshot(db, NOW);
    const [snapshot] = await listSnapshots();
    const piece = `${snapshot!.pieces!.place}-0`;
    const { [piece]: text } = await fakeBrowser.storage.local.get(piece);
    await fakeBrowser.storage.local.set({
      [piece]: `${(text as string).slice(0, 40)}AAAA${(text as string).slice(44)}`,
    });
    const before = await contents(db);
    await expect(restore(db, snapshot!, NOW)).rejects.toBeInstanceOf(Error);
    expect(await contents(db)).toEqual(before);
  });

  it('carries what a newer version wrote, events and documents, as they are', async () => {
    const db = await filled();
    const [first] = await db.events.toArray();
    const newer = {
      ...first!,
      id: '00000000-0000-4000-8000-00000000feed.0',
      type: 'sang',
      v: 9,
      tune: ['do', 're'],
    };
    await append(db, [newer], NOW);
    const [document] = await db.versions.toArray();
    await takeInDocuments(db, [{ ...document!, kind: 'song', id: 'one', body: { notes: 7 } }], NOW);
    const before = [await db.events.toArray(), await db.versions.toArray(), await db.leads.toArray()];
    await takeSnapshot(db, NOW);
    await wipe(db);
    expect(await restore(db, (await listSnapshots())[0]!, NOW)).toMatchObject({ unreadable: 0 });
    expect([await db.events.toArray(), await db.versions.toArray(), await db.leads.toArray()]).toEqual(
      before,
    );
    expect(await db.events.get(newer.id)).toEqual(newer);
  });

  it('leaves out a line that no version wrote, and counts it', async () => {
    const db = await filled();
    await db.events.add({ id: 'forged.1', v: 1, leadId: ada, at: NOW, type: 'told-a-joke' } as never);
    await takeSnapshot(db, NOW);
    await wipe(db);
    expect(await restore(db, (await listSnapshots())[0]!, NOW)).toMatchObject({ unreadable: 1 });
    expect(await db.events.get('forged.1')).toBeUndefined();
  });

  it('that was taken while the clock was a year ahead is followed by one tomorrow, and not by one at every wake', async () => {
    const db = await filled();
    await takeSnapshot(db, later(365 * DAY));
    await takeSnapshot(db, later(366 * DAY));
    for (const minutes of [0, 1, 2, 60])
      expect(await takeSnapshot(db, later(minutes * MINUTE))).toBe('not-yet');
    expect(await takeSnapshot(db, later(DAY))).toBe('taken');
    expect((await listSnapshots()).map((one) => one.at)).toEqual([NOW + DAY, NOW]);
    expect(await takeSnapshot(db, later(DAY + HOUR))).toBe('not-yet');
  });

  it('may be followed by a smaller one when the rep has left a group whose record it holds', async () => {
    const db = await filled();
    const own = await db.events.toArray();
    const theirs = own.map((event) => ({ ...event, id: `x${event.id}`, leadId: BOB, scope: 'pod.1' }));
    await append(db, theirs, NOW);
    await takeSnapshot(db, NOW);
    await db.events.bulkDelete(theirs.map(({ id }) => id));
    expect(await takeSnapshot(db, later(DAY))).toBe('shrunk');
    await rebuild(db, NOW);
    expect(await takeSnapshot(db, later(DAY))).toBe('taken');
  });
});

describe('a copy before a merge or an erasure', () => {
  const taken = async () => (await listSnapshots()).find(({ slot }) => slot === 'snapshot-before')?.at;

  it('is of how things stand, each time', async () => {
    const db = await filled();
    await takeCopyBefore(db, NOW, true);
    await takeCopyBefore(db, NOW + MINUTE, true);
    expect(await taken()).toBe(NOW + MINUTE);
  });

  it('serves for ten minutes where there is very much to copy; before an import there is always one', async () => {
    const db = await filled();
    const [event] = await db.events.toArray();
    const many = Array.from({ length: 20_000 }, (_, n) => ({ ...event!, id: `many-${n}` }));
    await db.events.bulkAdd(many);
    await takeCopyBefore(db, NOW, true);
    await takeCopyBefore(db, NOW + 9 * MINUTE, true);
    expect(await taken()).toBe(NOW);
    await takeCopyBefore(db, NOW + 9 * MINUTE);
    expect(await taken()).toBe(NOW + 9 * MINUTE);
    await takeCopyBefore(db, NOW + 20 * MINUTE, true);
    expect(await taken()).toBe(NOW + 20 * MINUTE);
  });
});
