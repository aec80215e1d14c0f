import { expect, it, vi } from 'vitest';

import { readNamed } from '@/lib/store/read/due';
import { dueWords } from '@/lib/views/due-words';

import { leadId as idOf } from '../../domain/lead-ids';
import { field, save } from '../../domain/asked';
import { done, openTestDb } from '../open-test-db';

const NAMES = ['Zoë Müller-Lüdenscheidt', 'Zoe Okafor', 'Ada Byron'];

async function withPeople() {
  const db = openTestDb();
  for (const [n, name] of NAMES.entries())
    await done(
      db,
      '2026-03-02 09:00',
      save({
        keys: { emails: [`p${n}@x.example`], phones: [], profiles: [], records: [], threads: [] },
        fields: { name: field(name) },
      }),
      idOf(n),
    );
  const words = dueWords(db);
  await words.learn(
    NAMES.map((_, n) => idOf(n)),
    () => true,
  );
  return { db, words };
}

it('lets through whom the index would, in the order given', async () => {
  const { db, words } = await withPeople();
  const ids = [2, 1, 0].map(idOf);
  for (const typed of ['ZOE', 'zoe lud', 'lud zoe', 'z z', 'yron', 'zoe byron', 'müller-l', 'a', '…']) {
    const named = await readNamed(db, typed);
    expect(words.among(ids, typed), typed).toEqual(named ? ids.filter((id) => named.has(id)) : ids);
  }
});

it('says nothing of somebody who has not been read', async () => {
  const { words } = await withPeople();
  expect(words.among([idOf(1), idOf(7)], 'zoe')).toBeNull();
  await words.learn([idOf(7)], () => true);
  // Somebody who is gone is found by nothing.
  expect(words.among([idOf(1), idOf(7)], 'zoe')).toEqual([idOf(1)]);
});

it('stops reading when it is not wanted any more', async () => {
  const { db, words } = await withPeople();
  await words.learn([idOf(8)], () => false);
  expect(words.among([idOf(8)], 'zoe')).toBeNull();
  expect(dueWords(db)).toBe(words);
});

it('tells that a name has changed, and knows the new one once it was read again', async () => {
  const { db, words } = await withPeople();
  const changed = vi.fn();
  const stop = words.onChange(changed);
  await db.leads.update(idOf(2), { words: ['grace', 'hopper'] });
  await vi.waitFor(() => expect(changed).toHaveBeenCalledTimes(1));
  await words.learn([idOf(2)], () => true);
  expect(words.among([idOf(2)], 'gra')).toEqual([idOf(2)]);
  expect(words.among([idOf(2)], 'ada')).toEqual([]);
  stop();
  await db.leads.update(idOf(2), { words: ['ada'] });
  await vi.waitFor(async () => {
    await words.learn([idOf(2)], () => true);
    expect(words.among([idOf(2)], 'ada')).toEqual([idOf(2)]);
  });
  expect(changed).toHaveBeenCalledTimes(1);
});
