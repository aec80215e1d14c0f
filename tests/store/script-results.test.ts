import { describe, expect, it } from 'vitest';

import { commit } from '@/lib/store/commands/commit';
import { readResults, readScriptContext } from '@/lib/store/read/scripts';
import { rebuild } from '@/lib/store/safety/rebuild';
import { readSelf } from '@/lib/store/database/self';
import { recount } from '@/lib/store/projections/tallies';

import { field, message, save, sent, signal, thread } from '../domain/asked';
import { at, commandId, LONDON } from '../domain/sample';
import { about, done, openTestDb, saveSettings } from '../store/open-test-db';

const bo = '00000000-0000-4000-8000-00000000b0b0';
const sentWith = (script: string) => ({ ...sent(), script }) as ReturnType<typeof sent>;

async function aWeek() {
  const db = openTestDb();
  await saveSettings(db, '2026-03-02 08:00');
  await done(db, '2026-03-02 09:00', save());
  await done(
    db,
    '2026-03-02 09:00',
    save({
      keys: { emails: ['bo@x.example'], phones: [], profiles: [], records: [], threads: [] },
      fields: { name: field('Bo'), budgetSize: field('9') },
    }),
    bo,
  );
  await done(db, '2026-03-02 10:00', sentWith('one'));
  await done(
    db,
    '2026-03-02 10:05',
    {
      ...sentWith('one'),
      inserted: { script: 'one', variant: 'b', channel: 'email', at: at('2026-03-02 10:01') },
    } as ReturnType<typeof sent>,
    bo,
  );
  await done(
    db,
    '2026-03-03 09:00',
    thread(message('m1', 'out', '2026-03-02 10:00'), message('m2', 'in', '2026-03-03 08:00', 'Yes please')),
  );
  await done(db, '2026-03-03 10:00', sentWith('two'));
  await done(db, '2026-03-03 11:00', signal('booked', '2026-03-10 10:00'));
  const last = commandId();
  await commit(db, about(bo, sentWith('one'), last), at('2026-03-04 10:00'));
  await commit(db, about(bo, { type: 'undo', command: last }), at('2026-03-04 10:01'));
  return db;
}

describe('what came of scripts', () => {
  it('is counted as it happens', async () => {
    const results = await readResults(await aWeek(), at('2026-03-04 12:00'));
    expect(Object.fromEntries(results)).toEqual({
      one: { sent: 2, replied: 1, booked: 0, mayReply: 1, mayBook: 1 },
      'one/b': { sent: 1, replied: 0, booked: 0, mayReply: 1, mayBook: 1 },
      two: { sent: 1, replied: 0, booked: 1, mayReply: 1, mayBook: 0 },
    });
  });

  it('waits a fortnight for an answer, and then for none', async () => {
    const db = await aWeek();
    const waits = async (when: string) => (await readResults(db, at(when))).get('one')!.mayReply;
    expect(await waits('2026-03-16 09:00')).toBe(1);
    expect(await waits('2026-03-16 12:00')).toBe(0);
  });

  it('is the same when everything is counted again, and stays when only the order of leads is', async () => {
    const db = await aWeek();
    const before = await db.tallies.toArray();
    await recount(db, await readSelf(db), LONDON);
    expect(await db.tallies.toArray()).toEqual(before);
    await rebuild(db, at('2026-03-04 12:00'));
    expect(await db.tallies.where('id').startsWith('script:').toArray()).toEqual(
      before.filter(({ id }) => id.startsWith('script:')),
    );
    expect(before.some(({ id }) => id.startsWith('open:'))).toBe(true);
    await db.tallies.clear();
    await rebuild(db, at('2026-03-04 12:00'));
    expect(await db.tallies.where('id').startsWith('script:').toArray()).toEqual(
      before.filter(({ id }) => id.startsWith('script:')),
    );
  });

  it('the names of fields that some lead has are names a script may use', async () => {
    expect((await readScriptContext(await aWeek())).fields).toContain('budgetSize');
  });
});
