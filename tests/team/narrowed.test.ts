import { expect, it } from 'vitest';

import type { LeadId } from '@/lib/domain/lead/lead';
import { ownScope } from '@/lib/domain/self';

import { save } from '../domain/asked';
import { atWork, LEAD, quiet } from './at-work';
import { Browser, roster } from './browser';

const CARL = '00000000-0000-4000-8000-000000000002' as LeadId;

it('who could see a lead hears that it is taken from them, by somebody who did not know that they had it', async () => {
  const { server, clock, settle, ana, bo } = await atWork();
  const second = new Browser(ana.connection, clock);
  await second.join();
  const wire = server.connect([...ana.connection.scopes, ownScope('ana')], quiet);
  second.start(wire);
  const keys = { emails: ['carl@byte.example'], phones: [], profiles: [], records: [], threads: [] };
  await ana.ask({ leadId: CARL, ...save({ keys }) });
  const settled = async () => {
    for (let round = 0; round < 3; round += 1) {
      second.hurry();
      await settle();
      await second.idle();
    }
  };
  await settled();
  expect(await second.lead(CARL)).toBeDefined();
  wire.go(false);
  await ana.ask({ leadId: CARL, type: 'share-lead', scope: 'team.all' });
  await settled();
  expect((await bo.lead(CARL))?.scope).toBe('team.all');
  clock.now += 60_000;
  await second.ask({ leadId: CARL, type: 'share-lead', scope: 'pod.north' });
  wire.go(true);
  await settled();
  expect((await ana.lead(CARL))?.scope).toBe('pod.north');
  expect(await bo.lead(CARL)).toBeUndefined();
});

it('whoever comes into a group has its leads on the screen, those that they had heard of before, too; whoever leaves it has not', async () => {
  const { settle, mia, ana, bo } = await atWork();
  await ana.ask({ leadId: LEAD, type: 'share-lead', scope: 'pod.north' });
  await settle();
  expect(await bo.lead(LEAD as LeadId)).toBeUndefined();
  expect(await bo.ask({ leadId: LEAD, type: 'note', text: 'From a window that shows them still' })).toBe(
    false,
  );
  const group = roster.find(({ id }) => id === 'ana')!.group!;
  await mia.ask({
    type: 'save-roster',
    roster: roster.map((one) => (one.id === 'bo' ? { ...one, group } : one)),
  });
  await settle();
  expect((await bo.lead(LEAD as LeadId))?.scope).toBe('pod.north');
  await mia.ask({ type: 'save-roster', roster });
  await settle();
  expect(await bo.lead(LEAD as LeadId)).toBeUndefined();
});

it('who takes back that a lead went to a group has it go where it was, with what the rep wrote elsewhere before', async () => {
  const { server, clock, settle, ana, bo, mia } = await atWork({ isShared: false });
  const second = new Browser(ana.connection, clock);
  await second.join();
  const wire = server.connect([...ana.connection.scopes, ownScope('ana')], quiet);
  second.start(wire);
  const settled = async () => {
    for (let round = 0; round < 3; round += 1) {
      second.hurry();
      await settle();
      await second.idle();
    }
  };
  await settled();
  wire.go(false);
  await second.ask({ leadId: LEAD, type: 'note', text: 'Written on the train' });
  await ana.ask({ leadId: LEAD, type: 'share-lead', scope: 'team.all' });
  const command = crypto.randomUUID();
  await ana.ask({ id: command, leadId: LEAD, type: 'share-lead', scope: 'pod.north' });
  await settled();
  wire.go(true);
  await settled();
  expect(await bo.lead(LEAD as LeadId)).toBeUndefined();
  expect(await ana.ask({ leadId: LEAD, type: 'undo', command })).toBe(true);
  await settled();
  for (const browser of [ana, bo, mia])
    expect((await browser.lead(LEAD as LeadId))?.notes.map(({ text }) => text)).toEqual([
      'Written on the train',
    ]);
});
