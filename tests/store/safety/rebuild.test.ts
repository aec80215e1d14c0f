import fc from 'fast-check';
import { expect, it } from 'vitest';

import { HOUR } from '@/lib/domain/time/calendar';
import { instant } from '@/lib/domain/time/instant';
import { commit } from '@/lib/store/commands/commit';
import type { Db } from '@/lib/store/database/db';
import { requeue, rebuild } from '@/lib/store/safety/rebuild';

import { field, outcome, save, sent, signal } from '../../domain/asked';
import type { Asked } from '../../domain/given';
import { at } from '../../domain/sample';
import { about, done, openTestDb, saveSettings } from '../open-test-db';

const START = at('2026-03-02 09:00');
const idOf = (n: number) => `00000000-0000-4000-8000-0000000000${String(n).padStart(2, '0')}`;
const keysOf = (n: number) => ({
  emails: [`lead${n}@byte.example`],
  phones: [],
  profiles: [],
  records: [],
  threads: [],
});

/** What a rep may do, granted or refused; `undo` takes back the one before. */
const moves: Asked[] = [
  sent(),
  { ...sent(), script: 'one' } as Asked,
  sent('phone'),
  { type: 'skip' },
  { type: 'pause', until: null },
  { type: 'resume' },
  signal('clicked'),
  signal('replied'),
  outcome('no-reply'),
  outcome('won'),
  outcome('lost'),
  { type: 'reopen' },
  { type: 'set-tier', tier: 'hot' },
  { type: 'edit-lead', seen: {}, fields: { company: field('Other Ltd') } },
  { type: 'archive' },
];
const steps = fc.array(
  fc.record({
    lead: fc.nat(2),
    move: fc.option(fc.constantFrom(...moves), { nil: null }),
    hours: fc.nat(80),
  }),
  { maxLength: 15 },
);

const projected = async (db: Db) => ({
  leads: await db.leads.toArray(),
  tallies: (await db.tallies.toArray()).filter(({ counts }) => Object.keys(counts).length > 0),
});

it('whatever happened: folding everything again gives the same rows and the same counts', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (story) => {
      const db = openTestDb();
      let now = START;
      let last = '';
      for (const n of [0, 1, 2]) await done(db, now, save({ keys: keysOf(n) }), idOf(n));
      for (const { lead, move, hours } of story) {
        now = instant(now + hours * HOUR);
        const command = about(idOf(lead), move ?? { type: 'undo', command: last || idOf(lead) });
        await commit(db, command, now);
        last = command.id;
      }
      await requeue(db, now);
      const before = await projected(db);
      await db.leads.clear();
      await db.tallies.clear();
      await rebuild(db, now);
      expect(await projected(db)).toEqual(before);
    }),
    { numRuns: 10 },
  );
}, 30_000);

it('counts kept by difference are those of a full count', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (story) => {
      const db = openTestDb();
      let now = START;
      for (const n of [0, 1, 2]) await done(db, now, save({ keys: keysOf(n) }), idOf(n));
      for (const { lead, move, hours } of story) {
        now = instant(now + hours * HOUR);
        if (move) await commit(db, about(idOf(lead), move), now);
      }
      const { tallies } = await projected(db);
      await rebuild(db, now);
      expect((await projected(db)).tallies).toEqual(tallies);
    }),
    { numRuns: 10 },
  );
}, 30_000);

it('a row whose lead no event knows is dropped', async () => {
  const db = openTestDb();
  await done(db, START, save());
  const row = (await db.leads.toArray())[0]!;
  await db.leads.put({ ...row, id: idOf(9) as never });
  await rebuild(db, START);
  expect((await db.leads.toArray()).map(({ id }) => id)).toEqual([row.id]);
});

it('goes on after the lead it had come to', async () => {
  const db = openTestDb();
  for (const n of [0, 1, 2]) await done(db, START, save({ keys: keysOf(n) }), idOf(n));
  await db.leads.clear();
  await rebuild(db, START, idOf(1));
  expect((await db.leads.toArray()).map(({ id }) => id)).toEqual([idOf(2)]);
});

it('moves floating times with the rep', async () => {
  const db = openTestDb();
  await saveSettings(db, '2026-03-02 08:00');
  await done(db, START, save());
  await done(db, START, sent());
  const before = (await db.leads.toArray())[0]!.dueAt!;
  await saveSettings(db, '2026-03-02 10:00', { zone: 'America/New_York' as never });
  await requeue(db, START);
  expect((await db.leads.toArray())[0]!.dueAt! - before).toBe(5 * HOUR);
});
