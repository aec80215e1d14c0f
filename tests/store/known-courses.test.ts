import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { LeadId } from '@/lib/domain/lead/lead';
import { lastUndoable } from '@/lib/domain/log/log';
import { HOUR, type Instant } from '@/lib/domain/time/calendar';
import { append } from '@/lib/store/commands/append';
import { commit } from '@/lib/store/commands/commit';
import type { Db } from '@/lib/store/database/db';
import { introduce, readSelf } from '@/lib/store/database/self';
import { type KnownCourses, readCourses } from '@/lib/store/numbers/courses';
import { readLog } from '@/lib/store/read/log';

import { field, outcome, save, sent, signal } from '../domain/asked';
import type { Asked } from '../domain/given';
import { at } from '../domain/sample';
import { about, openTestDb } from './open-test-db';

const LEADS = ['a', 'b', 'c'].map((letter) => `00000000-0000-4000-8000-00000000000${letter}` as LeadId);
const START = at('2026-03-02 09:00');

/** Asked for, whether it is granted or not. */
const ask = (db: Db, now: Instant, body: Asked, lead: LeadId) => commit(db, about(lead, body), now);

type Act = (db: Db, lead: LeadId, now: Instant, other: Db) => Promise<unknown>;
const acts: Record<string, Act> = {
  save: (db, lead, now) =>
    ask(
      db,
      now,
      save({
        keys: {
          emails: [`${lead.slice(-1)}@byte.example`],
          phones: [],
          profiles: [],
          records: [],
          threads: [],
        },
        fields: { name: field(`Ada ${lead.slice(-1)}`) },
      }),
      lead,
    ),
  sent: (db, lead, now) => ask(db, now, sent(), lead),
  replied: (db, lead, now) => ask(db, now, signal('replied'), lead),
  won: (db, lead, now) => ask(db, now, outcome('won'), lead),
  stage: (db, lead, now) => ask(db, now, { type: 'set-stage', stage: 'conversation' }, lead),
  join: (db, lead, now) =>
    ask(db, now, { type: 'join-leads', other: LEADS[(LEADS.indexOf(lead) + 1) % LEADS.length]! }, lead),
  erase: (db, lead, now) => ask(db, now, { type: 'erase-lead' }, lead),
  undo: async (db, lead, now) => {
    const { actor } = await readSelf(db);
    const command = lastUndoable(await readLog(db, lead), { actor });
    if (command) await ask(db, now, { type: 'undo', command }, lead);
  },
  // What another computer knows comes in.
  merge: async (db, _, now, other) => append(db, await other.events.toArray(), now),
};

describe('the courses that were read before', () => {
  it('brought up to what has come since are those that a reading of everything finds, whatever came', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.record({
            act: fc.constantFrom(...Object.keys(acts), 'save', 'sent', 'join'),
            lead: fc.constantFrom(...LEADS),
            here: fc.boolean(),
            read: fc.boolean(),
          }),
          { minLength: 5, maxLength: 18 },
        ),
        async (steps) => {
          const [db, other] = [openTestDb(), openTestDb()];
          await Promise.all([introduce(db), introduce(other)]);
          let known: KnownCourses | undefined;
          for (const [n, { act, lead, here, read }] of steps.entries()) {
            const now = (START + n * 5 * HOUR) as Instant;
            const [mine, theirs] = here || act === 'merge' ? [db, other] : [other, db];
            await acts[act]!(mine, lead, now, theirs);
            if (read) known = (await readCourses(db, undefined, known))!;
          }
          const again = (await readCourses(db, undefined, known))!;
          expect(again).toEqual(await readCourses(db));
        },
      ),
      { numRuns: 40 },
    );
  });

  it('are kept where nothing has come since, and one lead alone is read where one has changed', async () => {
    const db = openTestDb();
    for (const lead of LEADS) await acts['save']!(db, lead, START, db);
    const first = (await readCourses(db))!;
    expect((await readCourses(db, undefined, first))!.courses).toBe(first.courses);
    await acts['sent']!(db, LEADS[1]!, (START + HOUR) as Instant, db);
    const second = (await readCourses(db, undefined, first))!;
    expect(second.courses.map((course, n) => course === first.courses[n])).toEqual([true, false, true]);
    expect(second.courses[1]!.sent).toHaveLength(1);
  });
});
