import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { HOUR } from '@/lib/domain/time/calendar';
import { instant } from '@/lib/domain/time/instant';
import { append } from '@/lib/store/commands/append';
import type { Db } from '@/lib/store/database/db';
import { bringIn, letGo } from '@/lib/store/safety/brought-in';
import { compareCopy, standing } from '@/lib/store/safety/compare';
import { drill } from '@/lib/store/safety/drill';
import { listSnapshots, type Snapshot, snapshotLines } from '@/lib/store/safety/kept-copies';
import { restore } from '@/lib/store/safety/restore';
import { takeSnapshot } from '@/lib/store/safety/snapshot';

import { field, save, sent } from '../../domain/asked';
import { at } from '../../domain/sample';
import { contents, done, openTestDb, saveSettings } from '../open-test-db';

const NOW = at('2026-03-02 09:00');
const later = (ms: number) => instant(NOW + ms);
const BOB = '00000000-0000-4000-8000-00000000b0b0';
const bob = save({
  keys: { emails: ['bob@other.example'], phones: [], profiles: [], records: [], threads: [] },
  fields: { name: field('Bob Cole') },
});

beforeEach(() => fakeBrowser.reset());

async function filled() {
  const db = openTestDb();
  await saveSettings(db, '2026-03-02 08:00');
  await done(db, NOW, save());
  await done(db, NOW, sent());
  return db;
}

/** The newest copy of a database, taken now. */
async function copyOf(db: Db): Promise<Snapshot> {
  expect(await takeSnapshot(db, NOW, true)).toBe('taken');
  return (await listSnapshots())[0]!;
}
const linesOf = (copy: Snapshot) => Array.fromAsync(snapshotLines(copy));
async function* given(lines: readonly string[]) {
  yield* lines;
}
const how = async (db: Db, lines: readonly string[]) => standing(await compareCopy(db, given(lines)));

describe('a copy beside what is here', () => {
  it('is equal, older, newer, or both went on; and adding what is missing makes them one', async () => {
    const one = await filled();
    const first = await linesOf(await copyOf(one));
    expect(await how(one, first)).toBe('same');
    const other = openTestDb();
    await bringIn(given(first), { people: 1, events: 1 }, 'first.jsonl', NOW);
    await restore(
      other,
      (await listSnapshots()).find(({ file }) => file)!,
      NOW,
    );
    await done(one, later(HOUR), { type: 'note', text: 'here' });
    expect(await how(one, first)).toBe('older');
    const second = await linesOf(await copyOf(one));
    expect(await how(other, second)).toBe('newer');
    await done(other, later(HOUR), bob, BOB);
    expect(await how(other, second)).toBe('apart');
    await bringIn(given(second), { people: 1, events: 1 }, 'second.jsonl', NOW);
    await restore(
      other,
      (await listSnapshots()).find(({ file }) => file)!,
      later(HOUR),
    );
    expect(await how(other, second)).toBe('older');
    expect((await other.leads.toArray()).map(({ id }) => id)).toContain(BOB);
    expect((await other.events.toArray()).some(({ text }) => text === 'here')).toBe(true);
  });

  it('that knows of settings only is newer by them', async () => {
    const db = await filled();
    const lines = await linesOf(await copyOf(db));
    await db.versions.clear();
    expect(await compareCopy(db, given(lines))).toMatchObject({ fresh: 1, documents: 1 });
  });

  it('says what in it cannot be read, where it ends midway, and what is there twice', async () => {
    const db = await filled();
    const lines = await linesOf(await copyOf(db));
    const events = lines.filter((line) => line.startsWith('{"event"'));
    const whole = await compareCopy(db, given(lines));
    expect(whole).toMatchObject({
      people: 1,
      events: events.length,
      from: NOW,
      to: NOW,
      other: 0,
      unreadable: 0,
      twice: 0,
    });
    const cut = await compareCopy(db, given([...lines, events[0]!.slice(0, 50)]));
    expect(cut).toMatchObject({ cutOff: true, unreadable: 1 });
    const odd = await compareCopy(db, given(['{"event":{"id":"x"}}', ...lines, events[0]!]));
    expect(odd).toMatchObject({ cutOff: false, unreadable: 1, twice: 1 });
  });

  it('has nothing to bring of somebody who was erased here, and says whom it would erase', async () => {
    const db = await filled();
    await done(db, NOW, bob, BOB);
    const before = await linesOf(await copyOf(db));
    await done(db, later(HOUR), { type: 'erase-lead' });
    expect(await compareCopy(db, given(before))).toMatchObject({ fresh: 0, erases: 0 });
    const after = await linesOf(await copyOf(db));
    const other = openTestDb();
    await append(
      other,
      before
        .filter((line) => line.startsWith('{"event"'))
        .map((line) => (JSON.parse(line) as { event: never }).event),
      NOW,
    );
    expect(await compareCopy(other, given(after))).toMatchObject({ erases: 1 });
  });
});

describe('a drill', () => {
  it('restores into a database of its own, finds it equal, and leaves nothing behind', async () => {
    const db = await filled();
    await done(db, NOW, bob, BOB);
    const copy = await copyOf(db);
    const before = await contents(db);
    const there = async () => (await indexedDB.databases()).map(({ name }) => name);
    const others = await there();
    expect(await drill(copy, NOW)).toEqual({ leads: 2, events: before['events']!.length, equal: true });
    expect(await contents(db)).toEqual(before);
    expect(await there()).toEqual(others);
  });

  it('says where a copy is not what it says of itself, and refuses a damaged one', async () => {
    const db = await filled();
    const copy = await copyOf(db);
    expect(await drill({ ...copy, events: copy.events + 1 }, NOW)).toMatchObject({ equal: false });
    expect(await drill({ ...copy, leads: 7 }, NOW)).toMatchObject({ equal: false });
    await fakeBrowser.storage.local.remove(`${copy.pieces!.place}-0`);
    await expect(drill(copy, NOW)).rejects.toBeInstanceOf(Error);
  });
});

describe('a copy that is brought in', () => {
  it('takes no other’s place, counts for none of the daily ones, and goes when it is let go', async () => {
    const db = await filled();
    const lines = await linesOf(await copyOf(db));
    await bringIn(given(lines), { people: 999, events: 999_999 }, 'other.jsonl', later(-HOUR));
    expect((await listSnapshots()).map(({ slot }) => slot)).toEqual(['snapshot-0', 'snapshot-file']);
    expect(await takeSnapshot(db, later(25 * HOUR))).toBe('taken');
    expect((await listSnapshots()).map(({ slot }) => slot)).toEqual([
      'snapshot-1',
      'snapshot-0',
      'snapshot-file',
    ]);
    await letGo();
    expect((await listSnapshots()).map(({ slot }) => slot)).toEqual(['snapshot-1', 'snapshot-0']);
  });
});

describe('a copy at once', () => {
  it('takes the place of today’s, never of yesterday’s', async () => {
    const db = await filled();
    await takeSnapshot(db, NOW);
    await takeSnapshot(db, later(25 * HOUR));
    for (const minutes of [1, 2, 3]) await takeSnapshot(db, later(25 * HOUR + minutes * 60_000), true);
    expect((await listSnapshots()).map((one) => one.at)).toEqual([later(25 * HOUR + 180_000), NOW]);
  });
});

it('is restored in parts, whole leads at a time, and goes on where it was stopped', async () => {
  const db = await filled();
  for (let n = 1; n <= 9; n += 1)
    await done(
      db,
      NOW,
      save({ keys: { emails: [`p${n}@other.example`], phones: [], profiles: [], records: [], threads: [] } }),
      `${n}0000000-0000-4000-8000-000000000000`,
    );
  const copy = await copyOf(db);
  const other = openTestDb();
  const far: number[] = [];
  const stop = async ({ done: so }: { done: number }) => {
    far.push(so);
    if (far.length === 3) throw new Error('stopped');
  };
  await expect(restore(other, copy, NOW, { part: 3, progress: stop })).rejects.toThrow('stopped');
  expect(far).toEqual(far.toSorted((a, b) => a - b));
  expect(await other.events.count()).toBe(far.at(-1));
  await restore(other, copy, NOW, { part: 3, from: far[1]!, progress: async () => undefined });
  expect(await other.events.toArray()).toEqual(await db.events.toArray());
  expect(await other.leads.toArray()).toEqual(await db.leads.toArray());
});

describe('an event in a copy that no version wrote', () => {
  it.each<[string, (event: Record<string, unknown>) => object]>([
    ['a moment past all calendars', (event) => ({ ...event, at: 1e300 })],
    ['a moment that is no number', (event) => ({ ...event, at: null })],
    ['a version of 2⁵³', (event) => ({ ...event, v: 2 ** 53 })],
    ['a clock at its end', (event) => ({ ...event, hlc: 'zzzzzzzzzzzzz' })],
    ['somebody else’s id for a lead', (event) => ({ ...event, leadId: '__proto__' })],
    ['a kind out of the prototype', (event) => ({ ...event, type: 'constructor', v: 1 })],
    ['text where there is none', (event) => ({ ...event, type: 'noted', text: { toString: 'x' } })],
  ])('with %s is left out, and the rest is restored', async (_, change) => {
    const db = await filled();
    const lines = await linesOf(await copyOf(db));
    const [first] = (await db.events.toArray()) as unknown as Record<string, unknown>[];
    const forged = JSON.stringify({ event: { ...change(first!), id: `${crypto.randomUUID()}.0` } });
    const poisoned = forged.replace('{"event":', '{"__proto__":{"admin":true},"event":');
    const text = [...lines, forged, poisoned];
    const other = openTestDb();
    expect(await compareCopy(other, given(text))).toMatchObject({ unreadable: 2 });
    await bringIn(given(text), { people: 1, events: 1 }, 'forged.jsonl', NOW);
    const brought = (await listSnapshots()).find(({ file }) => file)!;
    expect(await restore(other, brought, NOW)).toMatchObject({ unreadable: 2 });
    expect(await other.events.toArray()).toEqual(await db.events.toArray());
    await done(other, later(HOUR), { type: 'note', text: 'goes on' });
  });
});
