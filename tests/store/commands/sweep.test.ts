import { describe, expect, it } from 'vitest';

import { dayOf, HOUR, instantOf, MINUTE, type Zone } from '@/lib/domain/time/calendar';
import { instant } from '@/lib/domain/time/instant';
import { dueCount } from '@/lib/store/read/due';
import { readLead } from '@/lib/store/read/log';
import { append } from '@/lib/store/commands/append';
import { sweep } from '@/lib/store/commands/sweep';
import { introduce } from '@/lib/store/database/self';

import { save, sent } from '../../domain/asked';
import { ada, at, LONDON } from '../../domain/sample';
import { contents, done, openTestDb, saveSettings } from '../open-test-db';

const DAY = 24 * HOUR;

async function planned() {
  const db = openTestDb();
  await saveSettings(db, '2026-03-02 08:00');
  await done(db, '2026-03-02 09:00', save());
  await done(db, '2026-03-02 09:05', sent());
  return { db, due: instant((await readLead(db, ada))!.dueAt!) };
}

describe('time passes', () => {
  it('a touch is on the list from the start of its day', async () => {
    const { db, due } = await planned();
    await sweep(db, instant(due - DAY));
    expect(await dueCount(db)).toBe(0);
    await sweep(db, instantOf(dayOf(due, LONDON), '00:00' as never, LONDON));
    expect(await dueCount(db)).toBe(1);
  });

  it('a sweep run twice at one moment does nothing the second time', async () => {
    const { db, due } = await planned();
    await sweep(db, instant(due + 90 * DAY));
    const after = await contents(db);
    expect(await sweep(db, instant(due + 90 * DAY))).toEqual([]);
    expect(await contents(db)).toEqual(after);
  });

  it('a computer that slept over many sweeps catches up in one', async () => {
    const { db, due } = await planned();
    await sweep(db, instant(due + 5 * DAY));
    expect(await dueCount(db)).toBe(1);
    expect(
      await db.leads
        .where('wakeAt')
        .belowOrEqual(due + 5 * DAY)
        .count(),
    ).toBe(0);
  });

  it.each([2 * HOUR, 30 * DAY])(
    'a clock set forward by %i ms: due by the wall clock, with the same row as without the jump',
    async (jump) => {
      const { db, due } = await planned();
      await sweep(db, instant(due + jump));
      const jumped = await readLead(db, ada);
      expect(jumped!.bucket).toBeDefined();
      expect(jumped!.wakeAt ?? Infinity).toBeGreaterThan(due + jump);
    },
  );

  it('a clock set back a day: nothing happens twice', async () => {
    const { db, due } = await planned();
    await sweep(db, instant(due + MINUTE));
    const events = await db.events.count();
    await sweep(db, instant(due - DAY));
    await sweep(db, instant(due + MINUTE));
    expect(await db.events.count()).toBe(events);
  });

  it('two sweeps at once have the effect of one', async () => {
    const { db, due } = await planned();
    const other = await planned();
    const late = instant(due + 90 * DAY);
    await Promise.all([sweep(db, late), sweep(db, late)]);
    await sweep(other.db, late);
    const kinds = async (from: typeof db) => (await from.events.toArray()).map(({ type }) => type).toSorted();
    expect(await kinds(db)).toEqual(await kinds(other.db));
  });
});

it('one lead that cannot be decided does not keep the others from being looked at', async () => {
  const { db, due } = await planned();
  const bob = '00000000-0000-4000-8000-00000000b0b0';
  await done(
    db,
    '2026-03-02 09:00',
    save({ keys: { emails: ['bob@other.example'], phones: [], profiles: [], records: [], threads: [] } }),
    bob,
  );
  await db.events
    .where('id')
    .startsWith('')
    .modify(
      (event) =>
        void (event.leadId === ada && event.type === 'saved' && Reflect.deleteProperty(event, 'keys')),
    );
  await sweep(db, instant(due + DAY));
  expect(
    await db.leads
      .where('wakeAt')
      .belowOrEqual(due + DAY)
      .count(),
  ).toBe(0);
  expect((await readLead(db, bob))!.bucket).toBeDefined();
});

describe('daylight saving and travel', () => {
  const zones = [
    'Europe/London',
    'Europe/Berlin',
    'America/New_York',
    'America/Los_Angeles',
    'Australia/Sydney',
    'America/Sao_Paulo',
    'Asia/Kolkata',
    'Asia/Tokyo',
  ] as Zone[];
  it.each(
    zones.flatMap((zone) =>
      ['2026-03-06', '2026-03-27', '2026-10-02', '2026-10-30'].map((day): [Zone, string] => [zone, day]),
    ),
  )('%s from %s: the hour on the wall stays', async (zone, day) => {
    const db = openTestDb();
    await saveSettings(db, `${day} 00:00`, { zone });
    const now = at(`${day} 09:00`, zone);
    await done(db, now, save());
    await done(db, instant(now + MINUTE), sent());
    const { dueAt, enrolment } = (await readLead(db, ada))!;
    const { due } = enrolment!.next!;
    expect(dueAt).toBe(at(`${due.day} ${due.time}`, zone));
  });
});

describe('a lead that a team shares', () => {
  async function shared() {
    const [keeper, other] = [openTestDb(), openTestDb()];
    await introduce(keeper, { actor: 'ana', device: 'desk' });
    await introduce(other, { actor: 'bo', device: 'van' });
    await done(keeper, '2026-03-02 09:00', save());
    const until = { day: '2026-03-06', time: '09:00' } as never;
    await done(keeper, '2026-03-02 09:05', { type: 'pause', until });
    const events = (await keeper.events.toArray()).map((event) => ({ ...event, scope: 'team.all' }));
    await Promise.all([keeper.events.clear(), keeper.leads.clear(), keeper.tallies.clear()]);
    for (const db of [keeper, other]) await append(db, events, at('2026-03-02 09:10'));
    return { keeper, other };
  }
  const LATE = at('2026-06-02 09:00');

  it('is looked after by the devices of whom it belongs to, and by no other', async () => {
    const { keeper, other } = await shared();
    expect(await sweep(other, LATE)).toEqual([]);
    const happened = await sweep(keeper, LATE);
    expect(happened.length).toBeGreaterThan(0);
    expect(new Set(happened.map(({ actor }) => actor))).toEqual(new Set(['ana']));
    await append(other, happened as never, LATE);
    expect((await readLead(other, ada))!.paused).toBeNull();
  });

  it('given to somebody else, it is theirs to look after from then on', async () => {
    const { keeper, other } = await shared();
    const { events } = await done(keeper, '2026-03-02 10:00', { type: 'set-owner', owner: 'bo' });
    await append(other, events as never, at('2026-03-02 10:00'));
    expect(await sweep(keeper, LATE)).toEqual([]);
    expect((await sweep(other, LATE)).length).toBeGreaterThan(0);
  });
});
