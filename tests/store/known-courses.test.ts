import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';

import type { LeadId } from '@/lib/domain/lead/lead';
import type { LeadCommand } from '@/lib/domain/log/lead-command';
import { commandOf, lastUndoable } from '@/lib/domain/log/log';
import { REVIEW_LISTS } from '@/lib/domain/metrics/review-lists';
import { defaultSettings } from '@/lib/domain/settings/settings';
import { HOUR, type Instant, type Zone } from '@/lib/domain/time/calendar';
import { instant } from '@/lib/domain/time/instant';
import { append } from '@/lib/store/commands/append';
import { commit } from '@/lib/store/commands/commit';
import { readCountContext } from '@/lib/store/numbers/count-context';
import { readPart } from '@/lib/store/numbers/read-counts';
import type { Db } from '@/lib/store/database/db';
import { introduce, readSelf } from '@/lib/store/database/self';
import { type KnownCourses, readCourses, recountCourses } from '@/lib/store/numbers/courses';
import { keepCourses } from '@/lib/store/numbers/keep-courses';
import { readLog } from '@/lib/store/read/log';

import { leadId } from '../domain/lead-ids';
import { field, outcome, save, sent, signal } from '../domain/asked';
import type { Asked } from '../domain/given';
import { rowsOf } from '../domain/counts/counted';
import { at, commandId } from '../domain/sample';
import { about, openTestDb } from './open-test-db';

const LEADS = ['a', 'b', 'c'].map((letter) => leadId(letter));
const START = at('2026-03-02 09:00');

/** Asked for, whether it is granted or not. */
const ask = (db: Db, now: Instant, body: Asked, lead: LeadId) => commit(db, about(lead, body), now);

const keysOf = (name: string) => ({
  emails: [`${name}@byte.example`],
  phones: [],
  profiles: [],
  records: [],
  threads: [],
});
const ZONES = ['Europe/London', 'Pacific/Auckland', 'America/St_Johns'] as Zone[];
const inZone = (zone: Zone) =>
  ({ id: commandId(), type: 'save-settings', settings: { ...defaultSettings(zone), setUp: true } }) as const;

const PARTS = [
  'all',
  'source',
  'tier',
  'person',
  'audit',
  'works',
  'came',
  'drawn',
  ...REVIEW_LISTS,
] as const;

/** What is read of the counts is what counting all logs says as of the same moment; null where none are kept. */
async function expectCounts(db: Db, now: Instant): Promise<Instant | null> {
  const against = await readCountContext(db, now);
  const { courses } = (await recountCourses(db))!;
  let until: Instant | null = null;
  for (const part of PARTS) {
    const read = await readPart(db, against, part, null);
    if (!read) return null;
    until = read.until;
    const all = [...rowsOf(courses, { ...against.context, until })];
    expect(read.rows, part).toEqual(new Map(all.filter(([name]) => name.startsWith(`${part}/`))));
  }
  return until;
}

type Act = (db: Db, lead: LeadId, now: Instant, other: Db) => Promise<unknown>;
const acts: Record<string, Act> = {
  save: (db, lead, now) =>
    ask(
      db,
      now,
      save({
        keys: keysOf(lead.slice(-1)),
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
  redo: async (db, lead, now) => {
    const undo = (await readLog(db, lead)).findLast(({ type }) => type === 'undone');
    if (undo) await ask(db, now, { type: 'undo', command: commandOf(undo) }, lead);
  },
  import: async (db, lead, now) => {
    const commands = LEADS.map((one, n) => about(one, save({ keys: keysOf(`i${n}`) }))) as LeadCommand[];
    await commit(db, { id: commandId(), type: 'batch', what: 'import', name: 'list.csv', commands }, now);
    await ask(db, now, sent(), lead);
  },
  // The rep has moved: days begin at another hour, and other hours are theirs.
  zone: (db, lead, now) => commit(db, inZone(ZONES[LEADS.indexOf(lead)]!), now),
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
            keep: fc.boolean(),
          }),
          { minLength: 5, maxLength: 18 },
        ),
        fc.nat(300),
        async (steps, later) => {
          const [db, other] = [openTestDb(), openTestDb()];
          await Promise.all([introduce(db), introduce(other)]);
          let known: KnownCourses | undefined;
          for (const [n, { act, lead, here, read, keep }] of steps.entries()) {
            const now = instant(START + n * 5 * HOUR);
            const [mine, theirs] = here || act === 'merge' ? [db, other] : [other, db];
            await acts[act]!(mine, lead, now, theirs);
            if (keep) await keepCourses(db, now);
            if (read) await expectCounts(db, now);
            if (read) known = (await readCourses(db, undefined, known))!;
          }
          const again = (await readCourses(db, undefined, known))!;
          const all = await recountCourses(db);
          expect(again).toEqual(all);
          expect(await readCourses(db), 'as kept').toEqual(all);
          const last = instant(START + (steps.length + later) * 5 * HOUR);
          await keepCourses(db, last);
          expect(await readCourses(db), 'as kept, brought up to date').toEqual(all);
          expect(await expectCounts(db, last)).toBe(last);
          const afterwards = instant(last + later * 5 * HOUR);
          expect(await expectCounts(db, afterwards), 'as time passes').toBe(afterwards);
        },
      ),
      { numRuns: 20 },
    );
  });

  it('are kept where nothing has come since, and one lead alone is read where one has changed', async () => {
    const db = openTestDb();
    for (const lead of LEADS) await acts['save']!(db, lead, START, db);
    const first = (await readCourses(db))!;
    expect((await readCourses(db, undefined, first))!.courses).toBe(first.courses);
    await acts['sent']!(db, LEADS[1]!, instant(START + HOUR), db);
    const second = (await readCourses(db, undefined, first))!;
    expect(second.courses.map((course, n) => course === first.courses[n])).toEqual([true, false, true]);
    expect(second.courses[1]!.sent).toHaveLength(1);
  });

  it('are read without a log where they are kept, and of who is erased nothing stays there', async () => {
    const db = openTestDb();
    for (const lead of LEADS) await acts['save']!(db, lead, START, db);
    await keepCourses(db, START);
    const logs = vi.spyOn(db.events, 'where');
    expect((await readCourses(db))!.courses.map(({ id }) => id)).toEqual(LEADS);
    expect(logs).not.toHaveBeenCalled();
    await acts['erase']!(db, LEADS[1]!, instant(START + HOUR), db);
    expect(JSON.stringify(await db.courses.toArray())).not.toContain(LEADS[1]);
  });

  it('go on being kept where a worker was stopped on the way', async () => {
    const db = openTestDb();
    const elsewhere = LEADS.map((lead, n) => `${n}${n}${lead.slice(2)}` as LeadId);
    for (const lead of elsewhere) await acts['save']!(db, lead, START, db);
    const put = db.courses.bulkPut.bind(db.courses);
    let writes = 0;
    vi.spyOn(db.courses, 'bulkPut').mockImplementation(((rows: never) => {
      writes += 1;
      return writes === 2 ? Promise.reject(new Error('stopped')) : put(rows);
    }) as never);
    await expect(keepCourses(db, START)).rejects.toThrow('stopped');
    expect(await readCourses(db), 'half of them are not read').toEqual(await recountCourses(db));
    await acts['sent']!(db, elsewhere[0]!, instant(START + HOUR), db);
    const made: string[] = [];
    vi.spyOn(db.courses, 'bulkPut').mockImplementation(((rows: { page: string }[]) => {
      made.push(...rows.flatMap(({ page }) => (page.startsWith('c/') ? [page.slice(2)] : [])));
      return put(rows as never);
    }) as never);
    await keepCourses(db, START);
    expect(made, 'the first was not made again but for what came').toEqual([
      ...elsewhere.slice(1),
      elsewhere[0],
    ]);
    expect(await readCourses(db)).toEqual(await recountCourses(db));
  });

  it('are not written again where nothing has come and nobody counts otherwise', async () => {
    const db = openTestDb();
    for (const lead of LEADS) await acts['save']!(db, lead, START, db);
    await keepCourses(db, instant(START + HOUR));
    const put = vi.spyOn(db.courses, 'bulkPut');
    await keepCourses(db, instant(START + HOUR + 1));
    expect(put).not.toHaveBeenCalled();
    await keepCourses(db, instant(START + 400 * HOUR));
    expect(put).toHaveBeenCalled();
    expect(await expectCounts(db, instant(START + 400 * HOUR))).not.toBeNull();
  });

  it('are not written where they were read before somebody was erased', async () => {
    const db = openTestDb();
    for (const lead of LEADS) await acts['save']!(db, lead, START, db);
    const put = vi.spyOn(db.courses, 'bulkPut');
    for (const state of ['while they are made', 'while they are brought up']) {
      const where = db.events.where.bind(db.events);
      const gone = LEADS[state === 'while they are made' ? 1 : 2]!;
      if (state !== 'while they are made') await acts['sent']!(db, gone, instant(START + HOUR), db);
      vi.spyOn(db.events, 'where').mockImplementationOnce(((...rest: never[]) => {
        const read = (where as (...all: never[]) => { between(...range: unknown[]): unknown })(...rest);
        const between = read.between.bind(read);
        read.between = (...range) => {
          const found = between(...range) as { toArray(): Promise<unknown> };
          const toArray = found.toArray.bind(found);
          found.toArray = async () => {
            const events = await toArray();
            await acts['erase']!(db, gone, instant(START + 2 * HOUR), db);
            put.mockClear();
            return events;
          };
          return found;
        };
        return read;
      }) as never);
      await keepCourses(db, instant(START + 3 * HOUR));
      expect(JSON.stringify(put.mock.calls), state).not.toContain(gone);
      expect(JSON.stringify(await db.courses.toArray()), state).not.toContain(gone);
      await keepCourses(db, instant(START + 3 * HOUR));
      expect(await readCourses(db), state).toEqual(await recountCourses(db));
    }
  });

  it('are made anew without what stood there when they were made otherwise, and so is who is erased before that', async () => {
    const db = openTestDb();
    for (const lead of LEADS) await acts['save']!(db, lead, START, db);
    const old = [
      { page: '000', text: JSON.stringify(LEADS.map((id) => ({ id }))) },
      { page: 'upTo', text: JSON.stringify({ made: 2, upTo: 3, next: null, joined: [] }) },
    ];
    await db.courses.bulkPut(old);
    expect(await readCourses(db)).toEqual(await recountCourses(db));
    await acts['erase']!(db, LEADS[0]!, instant(START + HOUR), db);
    expect(JSON.stringify(await db.courses.toArray())).not.toContain(LEADS[0]);
    await db.courses.bulkPut(old);
    await keepCourses(db, instant(START + HOUR));
    expect((await readCourses(db))!.courses.map(({ id }) => id)).toEqual(LEADS.slice(1));
    expect(await db.courses.get('000')).toBeUndefined();
  });

  it('have no part in a press: none waits for what is read and written of them', async () => {
    const db = openTestDb();
    await acts['save']!(db, LEADS[0]!, START, db);
    await keepCourses(db, START);
    const transaction = vi.spyOn(db, 'transaction');
    await acts['sent']!(db, LEADS[0]!, instant(START + HOUR), db);
    const tables = transaction.mock.calls.flat(2).flatMap((one) => (one as { name?: string })?.name ?? []);
    expect(tables).toContain('leads');
    expect(tables).not.toContain('courses');
  });
});
