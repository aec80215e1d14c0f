import { Dexie } from 'dexie';
import { beforeEach, describe, expect, it } from 'vitest';

import { STONE, stoneId } from '@/lib/domain/log/stone';
import type { Stored } from '@/lib/domain/log/upcast';
import type { Db } from '@/lib/store/database/db';
import { logOf } from '@/lib/store/database/person';

import { openTestDb } from '../open-test-db';

const LEADS = 50;
const EVENTS = 60;
const idOf = (n: number, digit: string) => `${String(n).padStart(8, digit)}-0000-4000-8000-000000000000`;
const lead = (n: number) => idOf(n, 'a');

/** Of each lead twenty commands of three events each; of the first two that they are one person, and one is erased. */
function history(): Stored[] {
  const all = Array.from({ length: EVENTS }, (_, place) =>
    Array.from({ length: LEADS }, (_, n): Stored => {
      const command = Math.floor(place / 3) * LEADS + n;
      return {
        id: `${idOf(command, 'b')}.${place % 3}`,
        v: 2,
        leadId: lead(n),
        at: 1000 + (place % 7),
        type: 'noted',
        text: `“${place}”`,
      };
    }),
  ).flat();
  const joined = { ...all.find(({ leadId }) => leadId === lead(1))!, type: 'joined', with: lead(2) };
  const stone: Stored = { id: stoneId(lead(0)), v: 2, leadId: lead(0), at: 0, type: 'erased' };
  return [stone, ...all.filter(({ id, leadId }) => leadId !== lead(0) && id !== joined.id), joined];
}

/** The database as it lies on the disk. */
async function plainly<Result>(db: Db, work: (plain: Dexie) => Promise<Result>): Promise<Result> {
  const plain = new Dexie(db.name);
  await plain.open();
  return work(plain).finally(() => plain.close());
}

/** How many records there are: of single events, of pages, and of what says in which of them commands lie. */
function records(db: Db): Promise<[events: number, pages: number, drawers: number]> {
  return plainly(db, async (plain) => {
    const [pages, drawers] = [
      plain.table('pages').where(':id').above(['', []]),
      plain.table('pages').where(':id').below(['', []]),
    ];
    return Promise.all([plain.table('events').count(), pages.count(), drawers.count()]);
  });
}

/** So many at once: all of each lead, some of each again and again, and each by itself. */
let [paged, pieces, single]: Db[] = [];
beforeEach(async () => {
  [paged, pieces, single] = [openTestDb(), openTestDb(), openTestDb()];
  const all = history();
  const add = async (db: Db, many: number) => {
    for (let at = 0; at < all.length; at += many) await db.events.bulkAdd(all.slice(at, at + many));
  };
  await Promise.all([add(paged, all.length), add(pieces, 500), add(single, 19)]);
});

it('what comes at once of many leads is one record for each, and what comes otherwise is not', async () => {
  const unpaged = 1 + EVENTS;
  expect(await records(paged!)).toEqual([unpaged, LEADS - 2, 0]);
  expect(await records(single!)).toEqual([history().length, 0, 0]);
});

describe('asked, all answer the same', () => {
  const [first, tenth] = [lead(1), lead(10)];
  const command = idOf(5 * LEADS + 10, 'b');
  it.each<[string, (db: Db) => PromiseLike<unknown>]>([
    ['how many there are', (db) => db.events.count()],
    ['whether there is one', (db) => db.events.limit(1).count()],
    ['everything', (db) => db.events.toArray()],
    ['one by its id', (db) => db.events.get(`${command}.1`)],
    ['one that is not there', (db) => db.events.get(`${command}.7`)],
    [
      'several by their ids',
      (db) => db.events.bulkGet([`${command}.2`, 'none', stoneId(lead(0)), `${command}.0`]),
    ],
    ['whether a command is there', (db) => db.events.where('id').equals(`${command}.0`).count()],
    ['what a command did', (db) => db.events.where('id').between(`${command}.`, `${command}/`).toArray()],
    ['the stones', (db) => db.events.where('id').startsWith(STONE).toArray()],
    ['the log of a lead', (db) => logOf(db, tenth).toArray()],
    ['the ids in it', (db) => logOf(db, tenth).primaryKeys()],
    ['its last', (db) => logOf(db, tenth).last()],
    ['the log of somebody who was joined', (db) => logOf(db, first).toArray()],
    [
      'who was joined with others',
      (db) =>
        db.events
          .where('with')
          .anyOf([lead(2), lead(3)])
          .toArray(),
    ],
    [
      'the first of the next lead',
      (db) => db.events.where('[leadId+at]').above([tenth, Dexie.maxKey]).first(),
    ],
    [
      'a slice of leads',
      (db) => db.events.where('[leadId+at]').above([tenth, Dexie.maxKey]).limit(150).toArray(),
    ],
    [
      'some leads one after another',
      (db) => db.events.where('[leadId+at]').between([first, Dexie.minKey], [tenth, 1003]).toArray(),
    ],
    ['the next by their ids', (db) => db.events.where('id').above(command).limit(40).toArray()],
    ['those that look so', (db) => db.events.filter(({ text }) => text === '“7”').toArray()],
    // oxlint-disable-next-line unicorn/no-array-reverse -- a query, no array
    ['from the back', (db) => db.events.orderBy('id').reverse().limit(5).toArray()],
    [
      'some of several',
      (db) => db.events.where('id').anyOf(`${command}.0`, `${command}.1`, 'none').toArray(),
    ],
  ])('%s', async (_, ask) => {
    const answer = await ask(single!);
    expect(await ask(paged!)).toEqual(answer);
    expect(await ask(pieces!)).toEqual(answer);
  });
});

it('a lead whose events lie in a page gets more, and the log is whole', async () => {
  const more: Stored = { id: `${idOf(1, 'c')}.0`, v: 2, leadId: lead(4), at: 1, type: 'noted' };
  for (const db of [paged!, single!]) await db.events.add(more);
  expect(await logOf(paged!, lead(4)).toArray()).toEqual(await logOf(single!, lead(4)).toArray());
  expect(await paged!.events.count()).toBe(await single!.events.count());
});

it('a log that is taken out is gone, and no other is', async () => {
  for (const db of [paged!, single!])
    await db.transaction('rw', db.events, async () => {
      await db.events.bulkDelete(await logOf(db, lead(7)).primaryKeys());
    });
  expect(await logOf(paged!, lead(7)).count()).toBe(0);
  expect(await paged!.events.toArray()).toEqual(await single!.events.toArray());
  expect((await records(paged!))[1]).toBe(LEADS - 3);
});

it('of a page single events can be taken out', async () => {
  const [one] = await logOf(paged!, lead(7)).primaryKeys();
  for (const db of [paged!, single!]) await db.events.delete(one!);
  expect(await paged!.events.toArray()).toEqual(await single!.events.toArray());
});

it('everything can be taken out', async () => {
  await paged!.events.clear();
  expect(await paged!.events.count()).toBe(0);
  expect(await records(paged!)).toEqual([0, 0, 0]);
});

it('when the last page goes, nothing of what led to it stays', async () => {
  const ids = await paged!.events.toCollection().primaryKeys();
  await paged!.events.bulkDelete(ids);
  expect(await records(paged!)).toEqual([0, 0, 0]);
});

it('commands are found whatever their ids and those of their leads are, and in pages of the version before', async () => {
  const db = openTestDb();
  const ids = Array.from({ length: 4000 }, () => crypto.randomUUID());
  const leads = ['someone', lead(3), lead(4), `${lead(3).slice(0, 8)}-another`];
  await db.events.bulkAdd(
    ids.flatMap((id, n): Stored[] =>
      [0, 1, 2].map((place) => ({ id: `${id}.${place}`, v: 2, leadId: leads[n % 4]!, at: n, type: 'noted' })),
    ),
  );
  const found = async (at: Db) => {
    for (const id of ids.slice(0, 40)) {
      const events = await at.events.where('id').between(`${id}.`, `${id}/`).toArray();
      expect(events.map((event) => event.id)).toEqual([`${id}.0`, `${id}.1`, `${id}.2`]);
    }
    const some = ids.slice(3900).map((id) => `${id}.1`);
    expect((await at.events.bulkGet(some)).map((event) => event?.id)).toEqual(some);
    expect(await at.events.bulkGet([`${ids[0]}.3`, crypto.randomUUID()])).toEqual([undefined, undefined]);
  };
  await found(db);
  await db.events.delete(`${ids[50]}.1`);
  expect(await db.events.where('id').startsWith(`${ids[50]}.`).primaryKeys()).toEqual(
    [0, 2].map((n) => `${ids[50]}.${n}`),
  );
  await db.events.add({ id: `${ids[50]}.1`, v: 2, leadId: leads[2]!, at: 50, type: 'noted' });
  await found(db);
  expect((await records(db))[2]).toBe(65);
  await plainly(db, async (plain) => {
    const pages = plain.table<{ text: string }>('pages');
    await pages.where(':id').below(['', []]).delete();
    const commandsIn = (text: string) =>
      new Set((JSON.parse(text) as Stored[]).map(({ id }) => Number.parseInt(id.slice(0, 8), 16)));
    await pages.toCollection().modify((page) => {
      Object.assign(page, { commands: [...commandsIn(page.text)] });
    });
  });
  await found(openTestDb(db.name));
  expect(await db.events.count()).toBe(12_000);
});

it('what was added in a transaction that failed is not there', async () => {
  const db = openTestDb();
  const failing = db.transaction('rw', db.events, async () => {
    await db.events.bulkAdd(history());
    throw new Error('stopped');
  });
  await expect(failing).rejects.toThrow('stopped');
  expect(await db.events.count()).toBe(0);
});
