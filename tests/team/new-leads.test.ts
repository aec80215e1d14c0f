import { expect, it } from 'vitest';

import type { LeadId } from '@/lib/domain/lead/lead';

import { save, sent } from '../domain/asked';
import { atWork, LEAD } from './at-work';
import { roster } from './browser';

const CARL = '00000000-0000-4000-8000-000000000002' as LeadId;
const keys = { emails: ['carl@acme.example'], phones: [], profiles: [], records: [], threads: [] };

it('a new lead is its saver’s alone until the team has said otherwise', async () => {
  const { settle, ana, bo } = await atWork();
  await ana.ask({ leadId: CARL, ...save({ keys }) });
  await settle();
  expect(await ana.lead(CARL)).toMatchObject({ scope: 'own.ana', owner: 'ana' });
  expect(await bo.lead(CARL)).toBeUndefined();
});

it('with everybody: a new lead is on all screens at once, with its past and one owner; each lead may be kept', async () => {
  const { settle, mia, ana, bo } = await atWork();
  await mia.ask({ type: 'save-sharing', newLeads: 'everybody' });
  await settle();
  await ana.ask({ leadId: CARL, ...save({ keys }) });
  const kept = '00000000-0000-4000-8000-000000000003' as LeadId;
  const hers = { ...keys, emails: ['eve@acme.example'] };
  await ana.ask({ leadId: kept, ...save({ keys: hers, scope: 'own.ana' }) });
  await settle();
  const rows = await Promise.all([mia, ana, bo].map((one) => one.lead(CARL)));
  expect(rows.map((row) => row?.scope)).toEqual(['team.all', 'team.all', 'team.all']);
  expect(new Set(rows.map((row) => row?.owner)).size).toBe(1);
  expect(rows[0]?.owner).not.toBeNull();
  expect(rows.every((row) => row?.enrolment)).toBe(true);
  expect((await ana.lead(kept))?.scope).toBe('own.ana');
  expect(await bo.lead(kept)).toBeUndefined();
});

it('with the group: nobody outside of it hears of it, and it is given to nobody outside of it', async () => {
  const { settle, mia, ana, bo } = await atWork();
  await mia.ask({ type: 'save-sharing', newLeads: 'group' });
  await settle();
  for (let n = 10; n < 16; n += 1) {
    const leadId = `00000000-0000-4000-8000-0000000000${n}` as LeadId;
    await ana.ask({ leadId, ...save({ keys: { ...keys, emails: [`p${n}@acme.example`] } }) });
    await settle();
    const row = (await ana.lead(leadId))!;
    expect(row.scope).toBe('pod.north');
    expect(['mia', 'ana', 'cat']).toContain(row.owner);
    expect(await bo.lead(leadId)).toBeUndefined();
  }
});

it('whoever is in no group keeps new leads where the group would see them', async () => {
  const { settle, mia } = await atWork();
  await mia.ask({ type: 'save-sharing', newLeads: 'group' });
  await settle();
  await mia.ask({ leadId: CARL, ...save({ keys }) });
  expect((await mia.lead(CARL))?.scope).toBe('own.mia');
});

it('the choice is the managers’: what a rep says of it holds for nobody else', async () => {
  const { settle, ana, bo } = await atWork();
  await ana.ask({ type: 'save-sharing', newLeads: 'everybody' });
  await settle();
  await bo.ask({ leadId: CARL, ...save({ keys }) });
  await settle();
  expect((await bo.lead(CARL))?.scope).toBe('own.bo');
});

it('nobody saves into a group that is not theirs', async () => {
  const { ana } = await atWork();
  expect(await ana.ask({ leadId: CARL, ...save({ keys, scope: 'pod.south' }) })).toBe(false);
  expect(await ana.lead(CARL)).toBeUndefined();
});

it('who may not work on shared leads is given none by the rules, and keeps their own', async () => {
  const { settle, mia, ana, bo } = await atWork();
  await mia.ask({
    type: 'save-roster',
    roster: roster.map((one) => (one.id === 'mia' || one.id === 'ana' ? one : { ...one, role: 'reader' })),
  });
  await mia.ask({ type: 'save-sharing', newLeads: 'everybody' });
  await settle();
  for (let n = 10; n < 14; n += 1) {
    const leadId = `00000000-0000-4000-8000-0000000000${n}` as LeadId;
    await ana.ask({ leadId, ...save({ keys: { ...keys, emails: [`p${n}@acme.example`] } }) });
    expect(['mia', 'ana']).toContain((await ana.lead(leadId))?.owner);
  }
  await bo.ask({ leadId: CARL, ...save({ keys }) });
  expect((await bo.lead(CARL))?.scope).toBe('own.bo');
});

it('shared later, a lead brings its past', async () => {
  const { settle, ana, bo } = await atWork({ isShared: false });
  await ana.ask({ leadId: LEAD, ...sent() });
  await ana.ask({ leadId: LEAD, type: 'note', text: 'Prefers mornings' });
  await settle();
  expect(await bo.lead(LEAD as LeadId)).toBeUndefined();
  await ana.ask({ leadId: LEAD, type: 'share-lead', scope: 'team.all' });
  await settle();
  const row = (await bo.lead(LEAD as LeadId))!;
  expect(row.touches.map(({ by }) => by)).toEqual(['ana']);
  expect(row.notes.map(({ text }) => text)).toEqual(['Prefers mornings']);
});
