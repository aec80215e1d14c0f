import { describe, expect, it } from 'vitest';

import { addDays, type Day, HOUR, type Instant, MINUTE } from '@/lib/domain/time/calendar';
import { instant } from '@/lib/domain/time/instant';
import { reasonText } from '@/lib/i18n';
import type { Db } from '@/lib/store/database/db';
import { sweep } from '@/lib/store/commands/sweep';
import { nextReminder, nextWake } from '@/entrypoints/background/reminders/next-wake';
import { wordsFor } from '@/entrypoints/background/reminders/notify';
import { decideReminders } from '@/entrypoints/background/reminders/remind';
import { lastReminder } from '@/entrypoints/background/reminders/told';

import { field, save, sent } from '../../domain/asked';
import { ada, at, LONDON } from '../../domain/sample';
import { done, openTestDb, saveSettings } from '../../store/open-test-db';

const idOf = (n: number) => `00000000-0000-4000-8000-0000000000${String(n).padStart(2, '0')}`;
const noReminder = { reminder: { on: false, at: '08:45' as never } };

/** `count` leads who were written to on Monday morning, and when their next touch is due. */
async function followedUp(count: number, over: object = {}): Promise<{ db: Db; due: Instant }> {
  const db = openTestDb();
  await saveSettings(db, '2026-03-02 08:00', { quiet: null, ...noReminder, ...over });
  for (let n = 0; n < count; n += 1) {
    const lead = save({
      keys: { emails: [`lead${n}@byte.example`], phones: [], profiles: [], records: [], threads: [] },
      fields: { name: field(`Lead ${n}`) },
    });
    await done(db, '2026-03-02 09:00', lead, idOf(n));
    await done(db, '2026-03-02 09:05', sent(), idOf(n));
  }
  return { db, due: instant(Math.max(...(await db.leads.toArray()).map(({ dueAt }) => dueAt!))) };
}
async function told(db: Db, now: number, away = false) {
  await sweep(db, instant(now));
  return decideReminders(db, instant(now), away);
}

describe('a touch that falls due', () => {
  it('is told once, when it is due and not before', async () => {
    const { db, due } = await followedUp(1);
    expect(await told(db, due - MINUTE)).toEqual([]);
    expect(await told(db, due)).toMatchObject([{ kind: 'due', leadId: idOf(0), name: 'Lead 0' }]);
    expect(await told(db, due + MINUTE)).toEqual([]);
    expect(await lastReminder(db, due)).toBe(due);
  });

  it('is told once though two wakes ask at the same time', async () => {
    const { db, due } = await followedUp(1);
    await sweep(db, due);
    const both = await Promise.all([decideReminders(db, due, false), decideReminders(db, due, false)]);
    expect(both.flat()).toHaveLength(1);
  });

  it('is told again when it was put off and falls due again', async () => {
    const { db, due } = await followedUp(1);
    await told(db, due);
    await done(
      db,
      due,
      { type: 'snooze', until: { day: addDays('2026-03-04' as Day, 5), time: '11:00' as never } },
      idOf(0),
    );
    const again = (await db.leads.get(idOf(0) as never))!.dueAt!;
    expect(again).toBeGreaterThan(due);
    expect(await told(db, again)).toHaveLength(1);
  });

  it('together with many others is one digest', async () => {
    const { db, due } = await followedUp(5);
    expect(await told(db, due)).toMatchObject([{ kind: 'digest', count: 5, away: false }]);
    expect(await told(db, due + HOUR)).toEqual([]);
  });

  it('of a lead whose answer was just on screen is not news', async () => {
    const { db, due } = await followedUp(1);
    const message = {
      id: 'm1',
      direction: 'in' as const,
      from: 'lead0@byte.example',
      at: instant(due - HOUR),
      atText: null,
      text: 'Yes, tell me more',
    };
    await done(
      db,
      due,
      {
        type: 'observe-thread',
        channel: 'email',
        account: null,
        thread: { id: 't1', subject: null, lastDirection: 'in', messages: [message] },
      },
      idOf(0),
    );
    expect(await told(db, due)).toEqual([]);
  });
});

describe('quiet hours', () => {
  it('hold everything back, and afterwards it is told', async () => {
    const { db, due } = await followedUp(1, { quiet: { from: '00:01', to: '23:00' } });
    expect(await told(db, due)).toEqual([]);
    expect(await told(db, at('2026-03-04 23:00'))).toHaveLength(1);
  });

  it('wake the worker when they end', async () => {
    const { db } = await followedUp(0, { quiet: { from: '19:00', to: '07:30' } });
    expect(await nextWake(db, at('2026-03-02 20:00'))).toBe(at('2026-03-03 00:00'));
    expect(await nextWake(db, at('2026-03-03 01:00'))).toBe(at('2026-03-03 07:30'));
  });
});

describe('the daily reminder', () => {
  const on = { reminder: { on: true, at: '08:45' as never } };

  it('counts the day by tier, names who comes first, and says the touches of the morning itself', async () => {
    const { db, due } = await followedUp(5, on);
    const day = new Date(due).toISOString().slice(0, 10);
    const [reminder, ...more] = await told(db, at(`${day} 08:45`));
    expect(more).toEqual([]);
    expect(reminder).toMatchObject({ kind: 'daily', first: expect.stringContaining('Lead') });
    expect(
      reminder!.kind === 'daily' && Object.values(reminder!.counts).reduce((sum, count) => sum + count),
    ).toBe(5);
    expect(await told(db, due)).toEqual([]);
  });

  it('comes late rather than not at all, once a day, and not for an empty day', async () => {
    const { db, due } = await followedUp(1, on);
    const day = new Date(due).toISOString().slice(0, 10);
    expect(await told(db, at('2026-03-03 09:00'))).toEqual([]);
    expect(await told(db, at(`${day} 16:00`))).toMatchObject([{ kind: 'daily' }]);
    expect(await told(db, at(`${day} 17:00`))).toEqual([]);
  });

  it('is what "next" means when nothing is due before it', async () => {
    const { db } = await followedUp(0, on);
    expect(await nextReminder(db, at('2026-03-02 10:00'))).toBe(at('2026-03-03 08:45'));
  });
});

describe('a promise that is broken', () => {
  it('by a hot lead is told at once, and once', async () => {
    const db = openTestDb();
    await saveSettings(db, '2026-03-02 08:00', { quiet: null, ...noReminder });
    await done(db, '2026-03-02 10:00', save({ source: 'demo-request', hand: 'asked' }));
    const row = (await db.leads.get(ada as never))!;
    const { deadline } = row.enrolment!.next!.due;
    expect([row.tier, deadline !== null]).toEqual(['hot', true]);
    expect(await told(db, deadline! - MINUTE)).toEqual([]);
    expect(await told(db, deadline! + MINUTE)).toMatchObject([{ kind: 'late', leadId: ada }]);
    expect(await told(db, deadline! + 2 * MINUTE)).toEqual([]);
  });
});

it('what a playbook wants told is told when the night is over, once', async () => {
  const { db } = await followedUp(1, { quiet: { from: '19:00', to: '07:30' } });
  const id = '00000000-0000-4000-8000-0000000000aa.1';
  await db.table('events').add({
    id,
    v: 1,
    leadId: idOf(0),
    at: at('2026-03-02 20:00'),
    type: 'alerted',
    text: 'Seen the pricing page',
  });
  await db.notified.put({ id: `alert:${id}`, at: 0 });
  expect(await told(db, at('2026-03-02 20:00'))).toEqual([]);
  expect(await told(db, at('2026-03-03 07:31'))).toMatchObject([
    { kind: 'alert', leadId: idOf(0), text: 'Seen the pricing page' },
  ]);
  expect(await told(db, at('2026-03-03 07:32'))).toEqual([]);
});

it('an idle minute writes nothing', async () => {
  const { db } = await followedUp(1);
  await told(db, at('2026-03-02 10:00'));
  const before = await db.notified.toArray();
  await told(db, at('2026-03-02 10:01'));
  expect(await db.notified.toArray()).toEqual(before);
});

describe('the words', () => {
  it('say a name without what turns the direction of writing', () => {
    const { title } = wordsFor(
      {
        kind: 'due',
        id: 'x',
        leadId: 'x',
        name: '\u202Egnitad\u2066 <b>Ada</b>',
        tier: 'hot',
        deadline: null,
      },
      LONDON,
    );
    expect(title).toBe('gnitad <b>Ada</b> is due');
  });

  it('have a sentence for everything', () => {
    const counts = { hot: 1, warm: 2, cold: 0, unqualified: 0 };
    expect(
      wordsFor({ kind: 'daily', id: 'daily', day: '2026-03-02' as Day, counts, first: 'Ada' }, LONDON),
    ).toEqual({ title: '3 follow-ups today', message: '1 Hot, 2 Warm. First: Ada' });
    expect(wordsFor({ kind: 'digest', id: 'digest', away: true, count: 1, first: null }, LONDON)).toEqual({
      title: 'While you were away: 1 follow-up due',
      message: 'Start with a lead without a name',
    });
    expect(
      wordsFor(
        { kind: 'due', id: 'x', leadId: 'x', name: 'Ada', tier: 'hot', deadline: at('2026-03-02 10:05') },
        LONDON,
      ).message,
    ).toBe('Hot, answer by 10:05');
    expect(reasonText({ code: 'already-saved', args: { name: 'Ada', id: ada } })).toContain('Ada');
  });
});
