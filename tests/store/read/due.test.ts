import { describe, expect, it } from 'vitest';

import type { Tier } from '@/lib/domain/words';
import { instant } from '@/lib/domain/time/instant';
import type { Db, LeadRow } from '@/lib/store/database/db';
import {
  dueInSlices,
  quietCount,
  dueCount,
  readDue,
  readDueIds,
  readNamed,
  readQuietLeads,
} from '@/lib/store/read/due';
import { findByKeys, readLeads, timeline } from '@/lib/store/read/log';
import { wordsOf } from '@/lib/store/database/words-of';

import { leadId as idOf } from '../../domain/lead-ids';
import { save } from '../../domain/asked';
import { ada, at } from '../../domain/sample';
import { done, openTestDb } from '../open-test-db';

const TIERS: Tier[] = ['hot', 'warm', 'cold', 'unqualified'];

/**
 * Rows placed by hand: what the list does with places is tested here, how places are found is tested with the
 * queue.
 */
async function withRows(...places: (Partial<LeadRow> & { name?: string })[]): Promise<Db> {
  const db = openTestDb();
  await done(db, '2026-03-02 09:00', save());
  const { bucket: _, tierRank: _t, recency: _r, quietStage: _q, ...plain } = (await db.leads.get(ada))!;
  await db.leads.clear();
  await db.leads.bulkAdd(
    places.map(({ name, ...place }, n) => ({
      ...plain,
      ...place,
      ...(place.tierRank === undefined ? {} : { tier: TIERS[place.tierRank]! }),
      words: wordsOf(name ?? 'Ada'),
      id: idOf(n),
      savedAt: instant(at('2026-03-02') + n),
    })),
  );
  return db;
}
const all = { offset: 0, limit: 100 };
const ids = (rows: LeadRow[]) => rows.map(({ id }) => Number(id.slice(-2)));

describe('what is due', () => {
  const mixed = () =>
    withRows(
      { bucket: 1, tierRank: 1, recency: -5 },
      { bucket: 1, tierRank: 0, recency: -1 },
      { bucket: 0, tierRank: 2, recency: -1 },
      {},
      { bucket: 1, tierRank: 0, recency: -9 },
      { bucket: 2, tierRank: 0, recency: -9 },
    );

  it('comes breached first, then hottest, then most recent, nurture last, and nobody who is not due', async () => {
    expect(ids(await readDue(await mixed(), all))).toEqual([2, 4, 1, 0, 5]);
  });

  it('is read page by page in the same order, and counted', async () => {
    const db = await mixed();
    const pages = [
      await readDue(db, { offset: 0, limit: 2 }),
      await readDue(db, { offset: 2, limit: 2 }),
      await readDue(db, { offset: 4, limit: 2 }),
    ];
    expect(ids(pages.flat())).toEqual([2, 4, 1, 0, 5]);
    expect(await readDueIds(db)).toEqual([2, 4, 1, 0, 5].map(idOf));
    expect(await dueCount(db)).toBe(5);
  });
});

it('everything due is read in slices, each once and in order, however many stand at one place', async () => {
  const db = await withRows(
    ...Array.from({ length: 23 }, (_, n) => ({ bucket: 1, tierRank: n % 2, recency: n < 16 ? -5 : -n })),
  );
  for (const size of [1, 2, 5, 7, 100]) {
    const slices: number[][] = [];
    for await (const rows of dueInSlices(db, size)) slices.push(ids(rows));
    expect(slices.flat().map(idOf), `${size}`).toEqual(await readDueIds(db));
  }
});

describe('who is named', () => {
  it.each([
    ['ZOE', [0, 1]],
    ['zoe lud', [0]],
    ['lud zoe', [0]],
    ['z z', [0, 1]],
    ['yron', []],
    ['zoe byron', []],
    ['müller-l', [0]],
    [' ', null],
    ['…', null],
  ])('%j is found by the beginnings of words, whatever their case and accents', async (typed, found) => {
    const db = await withRows(
      { name: 'Zoë Müller-Lüdenscheidt' },
      { name: 'Zoe Okafor' },
      { name: 'Ada Byron' },
    );
    expect(await readNamed(db, typed)).toEqual(found && new Set(found.map(idOf)));
  });
});

it('the quiet leads goes through one stage, hottest and then most recent first', async () => {
  const db = await withRows(
    { quietStage: 'opt-in', tierRank: 2, recency: -9 },
    { quietStage: 'opt-in', tierRank: 0, recency: -1 },
    { quietStage: 'post-call', tierRank: 0, recency: -9 },
    { quietStage: 'opt-in', tierRank: 0, recency: -4 },
  );
  expect(ids(await readQuietLeads(db, 'opt-in', all))).toEqual([3, 1, 0]);
  expect(await quietCount(db, 'opt-in')).toBe(3);
});

it('finds each lead once however many of its keys are asked for', async () => {
  const db = await withRows({ allKeys: ['a@x.example', '+44207946001'] }, { allKeys: ['b@x.example'] });
  expect(ids(await findByKeys(db, ['a@x.example', '+44207946001', 'nobody@x.example']))).toEqual([0]);
  expect(ids(await findByKeys(db, ['a@x.example', 'b@x.example']))).toEqual([1, 0]);
});

it('reads leads in the order asked for and leaves out who is gone', async () => {
  const db = await withRows({}, {}, {});
  expect(ids(await readLeads(db, [idOf(2), idOf(9), idOf(0)]))).toEqual([2, 0]);
});

it('the timeline is newest first, page by page', async () => {
  const db = openTestDb();
  await done(db, '2026-03-02 09:00', save());
  for (const text of ['one', 'two', 'three']) await done(db, '2026-03-02 10:00', { type: 'note', text });
  const newest = await timeline(db, ada, { offset: 0, limit: 2 });
  expect(newest.map((event) => event.type === 'noted' && event.text)).toEqual(['three', 'two']);
  expect(await timeline(db, ada, { offset: 2, limit: 1 })).toMatchObject([{ text: 'one' }]);
});
