import { describe, expect, it } from 'vitest';

import { interlock } from '@/lib/domain/lead/interlock';
import type { LeadId } from '@/lib/domain/lead/lead';
import { DAY, HOUR, MINUTE } from '@/lib/domain/time/calendar';
import { instant } from '@/lib/domain/time/instant';
import { readContext } from '@/lib/store/read/context';
import { readLog } from '@/lib/store/read/log';
import { colleagueWrote } from '@/lib/views/colleague-wrote';

import { field, save, sent } from '../domain/asked';
import { atWork, LEAD, type World } from './at-work';
import type { Browser } from './browser';

const id = LEAD as LeadId;
const EVE = '00000000-0000-4000-8000-000000000002' as LeadId;
const eve = {
  keys: { emails: ['eve@byte.example'], phones: [], profiles: [], records: [], threads: [] },
  fields: { name: field('Eve Byte'), company: field('Byte Ltd') },
};

/** A touch of a cadence that was made then. */
const touch = (nth: number, at: number, account: string | null = null) => ({
  type: 'log-touch',
  touch: {
    touch: nth,
    of: 20,
    cadence: 'opt-in',
    channel: 'email',
    at: instant(at),
    how: 'marked',
    script: null,
    account,
  },
});

/** Bo writes to somebody as often, once in three hours until now. */
async function writes({ bo, clock, settle }: World, leadId: LeadId, times: number) {
  for (let n = 0; n < times; n += 1)
    expect(await bo.ask({ leadId, ...touch(2 + n, clock.now - (times - n) * 3 * HOUR) })).toBe(true);
  await settle();
}

/** Why the next touch of somebody is not earlier, once it is planned anew. */
async function whyLater(browser: Browser, leadId: LeadId): Promise<string[]> {
  const { cadence } = (await browser.lead(leadId))!.enrolment!;
  expect(await browser.ask({ leadId, type: 'switch', cadence })).toBe(true);
  return (await browser.lead(leadId))!.enrolment!.next!.due.why.map(({ code }) => code);
}

describe('what a colleague sent on another device counts here', () => {
  it('in the limit for one person and week', async () => {
    const world = await atWork();
    expect(await whyLater(world.ana, id)).not.toContain('person-cap');
    await writes(world, id, 7);
    expect(await whyLater(world.ana, id)).toContain('person-cap');
    await world.settle();
  });

  it('in the limit for one company and week, though it went to somebody else there', async () => {
    const world = await atWork();
    await world.bo.ask({ leadId: EVE, ...save(eve) });
    await world.bo.ask({ leadId: EVE, type: 'share-lead', scope: 'team.all' });
    // A first word that somebody waits for is held up by no limit.
    await world.ana.ask({ leadId: id, ...sent() });
    await world.settle();
    expect(await whyLater(world.ana, id)).not.toContain('company-cap');
    await writes(world, EVE, 12);
    expect(await whyLater(world.ana, id)).toContain('company-cap');
    await world.settle();
  });

  it('in the limit for one mailbox and day, where it went out from that mailbox; from their own it does not', async () => {
    const { ana, bo, clock, settle } = await atWork();
    const load = async (account: string) =>
      (await readContext(ana.db, undefined, ana.now())).load('2026-03-02', 'email', account);
    const before = await load('robin@rep.example');
    await bo.ask({ leadId: id, ...touch(2, clock.now - HOUR, 'robin@rep.example') });
    await bo.ask({ leadId: id, ...touch(3, clock.now - 2 * HOUR, 'bo@rep.example') });
    await settle();
    expect(await load('robin@rep.example')).toBe(before + 1);
    await ana.ask({ leadId: id, type: 'opt-out' });
    expect(await load('robin@rep.example')).toBe(1);
    await settle();
  });

  it('in the hour between two messages', async () => {
    const { ana, bo, clock, settle } = await atWork();
    await bo.ask({ leadId: id, ...sent() });
    await settle();
    clock.now += 20 * MINUTE;
    const asked = { sighting: null, theirs: false, minutesBetween: 60, blank: null };
    const now = () => clock.now;
    expect(interlock({ ...asked, row: (await ana.lead(id))!, now: now() })).toEqual({
      code: 'just-touched',
      stop: false,
      minutes: 20,
    });
    clock.now += 41 * MINUTE;
    expect(interlock({ ...asked, row: (await ana.lead(id))!, now: now() })?.code).not.toBe('just-touched');
  });

  it('and is said before the rep writes: who, when, on which channel', async () => {
    const { ana, bo, clock, settle } = await atWork();
    await bo.ask({ leadId: id, ...sent() });
    const at = clock.now;
    await settle();
    clock.now += 2 * DAY;
    const words = { nameOf: (actor: string) => actor, self: ana.connection };
    expect(colleagueWrote(await readLog(ana.db, id), words, instant(clock.now))).toEqual({
      by: 'bo',
      at,
      channel: 'email',
    });
  });
});

describe('a no that one of the team was told', () => {
  it('ends what any of them had planned for that person, for good', async () => {
    const { mia, ana, bo, settle, go } = await atWork();
    go('ana', false);
    await bo.ask({ leadId: id, type: 'opt-out' });
    expect(await ana.ask({ leadId: id, type: 'note', text: 'Written offline' })).toBe(true);
    go('ana', true);
    await settle();
    for (const browser of [mia, ana, bo]) {
      const row = (await browser.lead(id))!;
      expect([row.optedOut, row.enrolment?.next ?? null]).toEqual([true, null]);
      expect(await browser.ask({ leadId: id, ...sent() })).toBe(false);
    }
    const asked = { sighting: null, theirs: false, minutesBetween: 60, blank: null, now: 0 };
    expect(interlock({ ...asked, row: (await ana.lead(id))! })).toEqual({ code: 'opted-out', stop: true });
  });

  it('for a whole company holds for leads that a colleague keeps to themselves, and for those saved later', async () => {
    const { ana, bo, settle } = await atWork({ isShared: false });
    await bo.ask({ type: 'stop-company', company: 'Byte Ltd' });
    await settle();
    expect((await ana.lead(id))?.optedOut).toBe(true);
    await ana.ask({ leadId: EVE, ...save(eve) });
    expect((await ana.lead(EVE))?.optedOut).toBe(true);
  });

  it('is known to whoever would save the same person again', async () => {
    const { ana, bo, settle } = await atWork();
    await bo.ask({ leadId: id, type: 'opt-out' });
    await settle();
    const keys = { ...eve.keys, emails: ['ada@byte.example'] };
    expect(await ana.ask({ leadId: EVE, ...save({ keys }) })).toBe(false);
    expect(await ana.lead(EVE)).toBeUndefined();
  });
});
