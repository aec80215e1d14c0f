import { expect, it } from 'vitest';

import { readLog } from '@/lib/store/read/log';

import { atWork, LEAD, type World } from './at-work';

const shown = ({ mia, ana, bo }: World) =>
  Promise.all([mia, ana, bo].map(async (browser) => (await browser.lead(LEAD as never)) !== undefined));

it('a lead that its rep has for themselves again is no lead of the others, until it is shared once more', async () => {
  const world = await atWork();
  await world.bo.ask({ leadId: LEAD, type: 'note', text: 'They rang' });
  await world.settle();
  expect(await shown(world)).toEqual([true, true, true]);
  expect(await world.ana.ask({ leadId: LEAD, type: 'share-lead', scope: 'own.ana' })).toBe(true);
  await world.settle();
  expect(await shown(world)).toEqual([false, true, false]);
  await world.ana.ask({ leadId: LEAD, type: 'share-lead', scope: 'team.all' });
  await world.note('Theirs again');
  await world.settle();
  expect(await shown(world)).toEqual([true, true, true]);
  expect((await world.bo.lead(LEAD as never))?.notes.map(({ text }) => text)).toEqual([
    'They rang',
    'Theirs again',
  ]);
});

it('when the saving of a shared lead is taken back in another browser that has not heard of the sharing, it is gone for everybody', async () => {
  const world = await atWork({ isShared: false });
  const other = await world.another('ana');
  await world.settle();
  world.go('ana', false);
  const saved = (await readLog(other.db, LEAD as never)).find(({ type }) => type === 'saved')!;
  await world.ana.ask({ leadId: LEAD, type: 'share-lead', scope: 'team.all' });
  await world.settle();
  expect(await shown(world)).toEqual([true, true, true]);
  const command = saved.id.slice(0, saved.id.lastIndexOf('.'));
  expect(await other.ask({ leadId: LEAD, type: 'undo', command })).toBe(true);
  await world.settle();
  world.go('ana', true);
  await world.settle();
  expect(await shown(world)).toEqual([false, false, false]);
});
