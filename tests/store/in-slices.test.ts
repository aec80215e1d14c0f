import { expect, it } from 'vitest';

import { write } from '@/lib/store/database/guard';
import { inSlices } from '@/lib/store/numbers/in-slices';

import { openTestDb } from './open-test-db';

it('what has time waits between two slices until what is being written is done', async () => {
  const db = openTestDb();
  await db.open();
  const done: string[] = [];
  const writing = write(db, [db.meta], async () => {
    for (let n = 0; n < 20; n += 1) await db.meta.count();
    done.push('written');
  });
  await inSlices(['first', 'second'], (slice) => {
    const from = performance.now();
    while (performance.now() - from < 3);
    done.push(slice);
  });
  await writing;
  expect(done).toEqual(['first', 'written', 'second']);
});

it('what fails to be written keeps nobody waiting', async () => {
  const db = openTestDb();
  await db.open();
  await expect(write(db, [db.meta], () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  const done: number[] = [];
  await inSlices([1, 2], (one) => {
    const from = performance.now();
    while (performance.now() - from < 3);
    done.push(one);
  });
  expect(done).toEqual([1, 2]);
});
