import { beforeEach, expect, it, vi } from 'vitest';

import type { Db } from '@/lib/store/database/db';
import { numberedId } from '@/lib/store/database/derived-id';
import { getKnown } from '@/lib/store/database/get-each';
import { logOf, nextLogs } from '@/lib/store/database/person';

import { openTestDb } from '../open-test-db';

const FILE = 200;
const [lead, command] = ['lead', 'command'].map((text) => (n: number) => numberedId(text, n));
let db: Db;
beforeEach(async () => {
  db = openTestDb();
  const events = Array.from({ length: FILE }, (_, n) =>
    [0, 1, 2].map((place) => ({
      id: `${command!(n)}.${place}`,
      v: 2,
      leadId: lead!(n),
      at: 1,
      type: 'noted',
    })),
  );
  await db.events.bulkAdd(events.flat());
});

/** Single events of somebody who comes before everybody in the file. */
const beforeAll = () =>
  Promise.all(
    Array.from({ length: 30 }, (_, n) =>
      db.events.add({ id: `${command!(FILE + n)}.0`, v: 2, leadId: '0', at: n, type: 'noted' }),
    ),
  );

/** How many pages are read to answer something. */
async function read(ask: () => PromiseLike<unknown>): Promise<[answer: unknown, pages: number]> {
  let pages = 0;
  const spies = (['get', 'getAll'] as const).map((name) => {
    const own = IDBObjectStore.prototype[name] as (...given: unknown[]) => IDBRequest;
    return vi.spyOn(IDBObjectStore.prototype, name).mockImplementation(function (
      this: IDBObjectStore,
      ...given: unknown[]
    ) {
      const request = own.apply(this, given);
      if (this.name === 'pages')
        request.addEventListener('success', () => (pages += [request.result ?? []].flat().length));
      return request;
    });
  });
  const answer = await ask();
  for (const spy of spies) spy.mockRestore();
  return [answer, pages];
}

it.each<[string, () => PromiseLike<unknown>, number, number]>([
  ['an event', () => db.events.get(`${command!(7)}.1`), 1, 1],
  ['some', () => db.events.bulkGet([3, 4, 4].map((n, at) => `${command!(n)}.${at}`)), 3, 2],
  [
    'what a command did',
    () =>
      db.events
        .where('id')
        .between(`${command!(9)}.`, `${command!(9)}/`)
        .toArray(),
    3,
    1,
  ],
  [
    'whether commands that were not given yet are there',
    () =>
      getKnown(
        db.events,
        Array.from({ length: 50 }, (_, n) => `${command!(FILE + n)}.0`),
      ).then((found) => found.filter(Boolean)),
    0,
    0,
  ],
  ['the log of a lead', () => logOf(db, lead!(5)).toArray(), 3, 1],
  ['the first logs', () => nextLogs(db.events, '', 30), 30, 11],
  ['the next logs', () => nextLogs(db.events, lead!(99), 30), 30, 12],
  [
    'the first logs where others lie before them',
    () => beforeAll().then(() => nextLogs(db.events, '', 30)),
    30,
    0,
  ],
  ['whether there is anything', () => db.events.orderBy('[leadId+at]').limit(1).primaryKeys(), 1, 1],
])('of what a file has made no more is read than is asked for: %s', async (_, ask, answers, most) => {
  const [answer, pages] = await read(ask);
  expect([answer].flat()).toHaveLength(answers);
  expect(pages).toBeLessThanOrEqual(most);
});
