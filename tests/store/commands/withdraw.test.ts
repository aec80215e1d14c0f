import { expect, it } from 'vitest';

import { commit } from '@/lib/store/commands/commit';
import { readAnswered } from '@/lib/store/read/answered';
import { readLead } from '@/lib/store/read/log';

import { save, sent } from '../../domain/asked';
import { ada, at, commandId } from '../../domain/sample';
import { about, done, openTestDb } from '../open-test-db';

const NOW = at('2026-03-02 10:00');

async function withAda() {
  const db = openTestDb();
  await done(db, '2026-03-02 09:00', save());
  return { db, mark: about(ada, sent()) };
}

it('a command that was given up is never carried out, however often it comes, and says why', async () => {
  const { db, mark } = await withAda();
  const withdrawn = await commit(db, { id: commandId(), type: 'withdraw', command: mark.id }, NOW);
  expect(withdrawn).toEqual({ ok: true, events: [] });
  for (let n = 0; n < 2; n += 1)
    expect(await commit(db, mark, NOW)).toEqual({ ok: false, refusal: { code: 'withdrawn' } });
  expect((await readLead(db, ada))!.touches).toEqual([]);
});

it('one that had been carried out cannot be given up: that is said, and it stays', async () => {
  const { db, mark } = await withAda();
  await commit(db, mark, NOW);
  expect(await readAnswered(db, [commandId(), mark.id])).toEqual([mark.id]);
  expect(await commit(db, { id: commandId(), type: 'withdraw', command: mark.id }, NOW)).toEqual({
    ok: false,
    refusal: { code: 'done-before' },
  });
  expect((await readLead(db, ada))!.touches).toHaveLength(1);
});

it('one that had been refused did nothing, so that there is nothing to say', async () => {
  const { db } = await withAda();
  const again = about(ada, save());
  await commit(db, again, NOW);
  expect(await commit(db, { id: commandId(), type: 'withdraw', command: again.id }, NOW)).toMatchObject({
    ok: true,
  });
});
