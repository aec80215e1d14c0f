import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { DAY, HOUR, MINUTE } from '@/lib/domain/time/calendar';
import { instant } from '@/lib/domain/time/instant';
import { sweep } from '@/lib/store/commands/sweep';
import type { Db } from '@/lib/store/database/db';
import { dueCount } from '@/lib/store/read/due';
import { readLead, readLog } from '@/lib/store/read/log';
import { decideReminders } from '@/entrypoints/background/reminders/remind';
import { followClock } from '@/entrypoints/background/upkeep/follow-clock';

import { message, save, sent, thread } from '../../domain/asked';
import { ada, at } from '../../domain/sample';
import { done, openTestDb, saveSettings } from '../../store/open-test-db';

const MONDAY = '2026-03-02 09:00';
const TUESDAY = at('2026-03-03 09:00');
const MONTH = 30 * DAY;
const reminder = { on: true, at: '08:45' as never };

beforeEach(() => fakeBrowser.reset());

/** What a wake does that has to do with the clock. */
async function wakeAt(db: Db, now: number) {
  await followClock(db, instant(now));
  await sweep(db, instant(now));
  return decideReminders(db, instant(now), false);
}

async function written() {
  const db = openTestDb();
  await saveSettings(db, '2026-03-02 08:00', { quiet: null, reminder });
  await done(db, MONDAY, save());
  await done(db, '2026-03-02 09:05', sent());
  await wakeAt(db, at('2026-03-02 09:10'));
  return db;
}

/** Where the lead stands, and what is planned. */
async function standing(db: Db) {
  const {
    dueAt,
    wakeAt: next,
    bucket,
    slot,
    status,
    stage,
    tier,
    paused,
    enrolment,
  } = (await readLead(db, ada))!;
  return { dueAt, wakeAt: next, bucket, slot, status, stage, tier, paused, enrolment };
}

describe('a clock that was a month ahead for a while', () => {
  it('swallows no reminder: every one comes at its own time', async () => {
    const told = async (db: Db) => {
      const all: unknown[] = [];
      for (let hour = 0; hour < 24 * 34; hour += 12)
        all.push(...(await wakeAt(db, TUESDAY + HOUR + hour * HOUR)).map(({ kind, id }) => [hour, kind, id]));
      return all;
    };
    const expected = await told(await written());
    expect(expected.length).toBeGreaterThan(3);
    await fakeBrowser.storage.local.clear();
    const wrong = await written();
    await wakeAt(wrong, TUESDAY + MONTH);
    expect(await told(wrong)).toEqual(expected);
  });

  it('lifts a pause for those hours only', async () => {
    const db = await written();
    const until = { day: '2026-03-20', time: '09:00' } as never;
    await done(db, '2026-03-02 10:00', { type: 'pause', until });
    const before = await standing(db);
    await wakeAt(db, TUESDAY + MONTH);
    expect((await readLead(db, ada))!.paused).toBeNull();
    await wakeAt(db, TUESDAY);
    expect(await standing(db)).toEqual(before);
    await wakeAt(db, at('2026-03-20 09:01'));
    expect((await readLead(db, ada))!.paused).toBeNull();
  });

  it('ends no cadence, and calls nobody due who is not', async () => {
    const db = await written();
    for (const day of ['04', '06', '09', '12', '16']) await done(db, `2026-03-${day} 10:00`, sent());
    const now = at('2026-03-16 11:00');
    await wakeAt(db, now);
    const before = await standing(db);
    await wakeAt(db, now + MONTH);
    expect((await standing(db)).status).not.toBe(before.status);
    await wakeAt(db, now + HOUR);
    expect(await standing(db)).toEqual(before);
    expect(await dueCount(db)).toBe(0);
  });

  it('what the rep did in those hours was done, and what comes next comes as long after', async () => {
    const db = await written();
    const due = instant((await readLead(db, ada))!.dueAt!);
    await wakeAt(db, due + MONTH);
    await done(db, instant(due + MONTH), sent());
    await wakeAt(db, due + HOUR);
    const row = (await readLead(db, ada))!;
    expect(row.touches).toHaveLength(2);
    expect(row.touches.every((touch) => touch.at <= due + HOUR)).toBe(true);
    const other = await written();
    await done(other, instant(due + HOUR), sent());
    expect(row.enrolment!.next).toMatchObject({
      touch: 3,
      due: { day: (await readLead(other, ada))!.enrolment!.next!.due.day },
    });
    const mail = message('m', 'in', '2026-03-04 18:00');
    await done(db, '2026-03-04 18:05', thread(mail));
    expect((await readLead(db, ada))!.dueAt).toBe(at('2026-03-04 18:00'));
  });

  it('keeps what a page showed in those hours', async () => {
    const db = await written();
    await wakeAt(db, TUESDAY + MONTH);
    await done(db, instant(TUESDAY + MONTH), thread(message('m', 'in', '2026-03-03 08:50')));
    await wakeAt(db, TUESDAY + MINUTE);
    expect((await readLead(db, ada))!).toMatchObject({
      enrolment: null,
      lastIn: { at: at('2026-03-03 08:50') },
    });
  });

  it('is put right once: a worker stopped on the way does it again without harm', async () => {
    const db = await written();
    await wakeAt(db, TUESDAY + MONTH);
    await wakeAt(db, TUESDAY);
    const before = await readLog(db, ada);
    await fakeBrowser.storage.local.set({
      clock: { at: TUESDAY + MONTH, gaps: [{ from: at('2026-03-02 09:10'), to: TUESDAY + MONTH }] },
    });
    await wakeAt(db, TUESDAY + MINUTE);
    expect(await readLog(db, ada)).toEqual(before);
  });
});

describe.each([
  ['one hour', HOUR],
  ['ten hours', 10 * HOUR],
  ['a day less a quarter', DAY - 15 * MINUTE],
])('a clock that ran %s ahead for an hour', (_, ahead) => {
  /** What is told from Tuesday on, looked at often; on the way, if asked, an hour by the wrong clock. */
  async function toldBy(db: Db, wrong: boolean) {
    const all: unknown[] = [];
    await wakeAt(db, TUESDAY);
    if (wrong)
      for (let minute = 5; minute < 65; minute += 5) await wakeAt(db, TUESDAY + minute * MINUTE + ahead);
    for (let at = TUESDAY + 65 * MINUTE; at < TUESDAY + 5 * DAY; at += 20 * MINUTE)
      all.push(...(await wakeAt(db, at)).map(({ kind, id }) => `${kind} ${id} ${at - TUESDAY}`));
    return all;
  }

  it('has told nothing that is not told again at its own time', async () => {
    const due = { day: '2026-03-03', time: '19:30' } as never;
    const prepared = async () => {
      await fakeBrowser.storage.local.clear();
      const db = await written();
      await done(db, '2026-03-02 10:00', { type: 'snooze', until: due });
      return db;
    };
    const expected = await toldBy(await prepared(), false);
    expect(expected.length).toBeGreaterThan(2);
    expect(await toldBy(await prepared(), true)).toEqual(expected);
  });

  it('has lifted no pause that is not over', async () => {
    const db = await written();
    const over = TUESDAY + 20 * MINUTE + ahead;
    const [day, time] = new Date(over).toISOString().split('T') as [never, string];
    const until = { day, time: time.slice(0, 5) as never };
    await done(db, '2026-03-02 10:00', { type: 'pause', until });
    await wakeAt(db, TUESDAY);
    const before = await standing(db);
    for (const minute of [10, 30, 60]) await wakeAt(db, TUESDAY + minute * MINUTE + ahead);
    expect((await readLead(db, ada))!.paused).toBeNull();
    await wakeAt(db, TUESDAY + 65 * MINUTE);
    expect(await standing(db)).toEqual(before);
    await wakeAt(db, over + MINUTE);
    expect((await readLead(db, ada))!.paused).toBeNull();
  });
});

describe('a clock that goes back after a night', () => {
  it('to hours through which the worker has looked changes nothing that the rep did', async () => {
    const db = await written();
    for (let minute = 0; minute < 120; minute += 5) await wakeAt(db, TUESDAY + minute * MINUTE);
    const events = await db.events.count();
    await wakeAt(db, TUESDAY + 45 * MINUTE);
    expect(await db.events.count()).toBe(events);
  });
});

describe('a clock that was a month behind for a while', () => {
  it('puts nothing right by itself: it is the one in doubt', async () => {
    const db = await written();
    const events = await db.events.count();
    const before = await standing(db);
    await wakeAt(db, at(MONDAY) - MONTH);
    expect(await db.events.count()).toBe(events);
    await wakeAt(db, TUESDAY);
    expect(await standing(db)).toEqual(before);
  });
});
