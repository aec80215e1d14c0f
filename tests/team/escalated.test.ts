import { describe, expect, it } from 'vitest';

import type { LeadId } from '@/lib/domain/lead/lead';
import { instant } from '@/lib/domain/time/instant';
import { MINUTE } from '@/lib/domain/time/calendar';
import { sweep } from '@/lib/store/commands/sweep';
import { readToSeeTo } from '@/lib/store/team/read-to-see-to';

import { readLog } from '@/lib/store/read/log';

import { save, sent } from '../domain/asked';
import { atWork, LEAD, type World } from './at-work';
import { type Browser, roster } from './browser';

const id = LEAD as LeadId;

/** Ana has a lead who has to hear from her in time, and everybody sees it. Answers how many minutes that is. */
async function withLead(): Promise<World & { minutes: number }> {
  const world = await atWork();
  const { due } = (await world.mia.lead(id))!.enrolment!.next!;
  expect(due.deadline).toBeGreaterThan(world.clock.now);
  return { ...world, minutes: (due.deadline! - world.clock.now) / MINUTE };
}
const later = async ({ clock, mia, bo }: World, minutes: number) => {
  clock.now += minutes * MINUTE;
  for (const { db } of [mia, bo]) await sweep(db, instant(clock.now));
};
const listOf = async ({ db }: Browser) => (await readToSeeTo(db)).rows.map(({ row }) => row.id);

describe('a lead that its owner leaves too long', () => {
  it('is before the manager a minute and a half past its time, and before nobody else', async () => {
    const world = await withLead();
    const { mia, ana, bo, settle } = world;
    await later(world, world.minutes + 1);
    expect(await listOf(mia)).not.toContain(id);
    await later(world, 1);
    expect(await listOf(mia)).toContain(id);
    expect(await listOf(bo)).toEqual([]);
    expect(await listOf(ana)).toEqual([]);
    await settle();
  });

  it('is so too where the owner’s own device has said that it is late', async () => {
    const world = await withLead();
    const { mia, ana, clock, settle } = world;
    clock.now += world.minutes * MINUTE + 10_000;
    await sweep(ana.db, instant(clock.now));
    await settle();
    expect(
      (await readLog(mia.db, id)).some(({ actor, type }) => actor === 'ana' && type === 'trigger-fired'),
    ).toBe(true);
    expect(await listOf(mia)).not.toContain(id);
    await later(world, 2);
    expect(await listOf(mia)).toContain(id);
  });

  it('is gone from there once somebody writes, and once the manager takes it over', async () => {
    const world = await withLead();
    const { mia, ana, settle } = world;
    await later(world, world.minutes + 2);
    await settle();
    await ana.ask({ leadId: id, ...sent() });
    await settle();
    expect(await listOf(mia)).not.toContain(id);

    const other = await withLead();
    await later(other, other.minutes + 2);
    expect(await other.mia.ask({ leadId: id, type: 'set-owner', owner: 'mia' })).toBe(true);
    expect(await listOf(other.mia)).toEqual([]);
    await other.settle();
    for (const one of [other.mia, other.ana, other.bo]) expect((await one.lead(id))?.owner).toBe('mia');
  });

  it('may be taken over by another rep, with why; in good hands it may not', async () => {
    const world = await withLead();
    const { bo, ana, settle } = world;
    expect(await bo.ask({ leadId: id, type: 'set-owner', owner: 'bo' })).toBe(false);
    await later(world, world.minutes + 2);
    expect(await bo.ask({ leadId: id, type: 'set-owner', owner: 'bo' })).toBe(true);
    await settle();
    const row = (await ana.lead(id))!;
    expect([row.owner, row.ownerWhy.map(({ code }) => code)]).toEqual([
      'bo',
      ['owner-took-over', 'take-over-late'],
    ]);
  });
});

it('whose owner is put out is before the manager at once', async () => {
  const world = await withLead();
  const { mia, clock, settle } = world;
  await mia.ask({
    type: 'save-roster',
    roster: roster.map((one) =>
      one.id === 'ana' ? { ...one, role: undefined, left: instant(clock.now) } : one,
    ),
  });
  await settle();
  expect(await listOf(mia)).toContain(id);
});

it('for whom nobody could be found is before the manager at once', async () => {
  const world = await atWork();
  const { mia, ana, settle } = world;
  await mia.ask({ type: 'save-roster', roster: roster.map((one) => ({ ...one, capacity: 0 })) });
  await mia.ask({ type: 'save-sharing', newLeads: 'everybody' });
  await settle();
  const leadId = '00000000-0000-4000-8000-000000000002' as LeadId;
  const keys = { emails: ['dee@acme.example'], phones: [], profiles: [], records: [], threads: [] };
  await ana.ask({ leadId, ...save({ keys }) });
  await settle();
  expect((await mia.lead(leadId))?.owner).toBeNull();
  expect(await listOf(mia)).toEqual([leadId]);
});
