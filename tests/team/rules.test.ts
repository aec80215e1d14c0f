import { describe, expect, it } from 'vitest';

import { currentOf } from '@/lib/store/database/documents';
import { versionName } from '@/lib/store/database/document-row';
import { readProposals } from '@/lib/store/team/read-proposals';

import { ownScript } from '../store/own-script';
import { atWork, type World } from './at-work';

const script = (title: string) => ({ ...ownScript(), title });
const named = async ({ db }: World['mia']) =>
  ((await currentOf(db, 'script', ownScript().id))?.body as { title?: string } | undefined)?.title;
const save = async (browser: World['mia'], title: string) => {
  const base = (await currentOf(browser.db, 'script', ownScript().id))?.command ?? null;
  return browser.ask({ type: 'save-scripts', scripts: [{ script: script(title), base }] });
};

it('a manager’s script is everybody’s at once; another member’s change of it is a proposal, until a manager publishes one after it', async () => {
  const world = await atWork();
  const { mia, ana, bo } = world;
  expect(await save(mia, 'As published')).toBe(true);
  await world.settle();
  expect(await Promise.all([ana, bo].map(named))).toEqual(['As published', 'As published']);
  world.clock.now += 60_000;
  expect(await save(bo, 'As Bo would say it')).toBe(true);
  await world.settle();
  expect(await Promise.all([mia, ana].map(named))).toEqual(['As published', 'As published']);
  expect(await readProposals(mia.db)).toMatchObject([
    { actor: 'bo', kind: 'script', body: { title: 'As Bo would say it' } },
  ]);
  world.clock.now += 60_000;
  await save(mia, 'As agreed');
  await world.settle();
  expect(await Promise.all([mia, ana, bo].map(named))).toEqual(['As agreed', 'As agreed', 'As agreed']);
  for (const browser of [mia, ana, bo]) expect(await readProposals(browser.db)).toEqual([]);
  const late = await world.another('mia');
  await world.settle();
  expect(await named(late)).toBe('As agreed');
  expect(await readProposals(late.db)).toEqual([]);
});

it('what one manager declines stands in no other’s list, nor on the device of who proposed it; what is proposed after it does', async () => {
  const world = await atWork({ managers: ['mia', 'ana'] });
  const { mia, ana, bo } = world;
  await save(mia, 'As published');
  await world.settle();
  world.clock.now += 60_000;
  await save(bo, 'As Bo would say it');
  await world.settle();
  const [proposal] = await readProposals(ana.db);
  const proposalOf = { proposal: versionName(proposal!), name: 'As Bo would say it' };
  expect(await bo.ask({ type: 'decline-proposal', ...proposalOf, proposal: 'script/x/y' })).toBe(true);
  await ana.ask({ type: 'decline-proposal', ...proposalOf });
  await world.settle();
  for (const browser of [mia, ana, bo]) expect(await readProposals(browser.db)).toEqual([]);
  const late = await world.another('mia');
  await world.settle();
  expect(await readProposals(late.db)).toEqual([]);
  world.clock.now += 60_000;
  await save(bo, 'As Bo would rather say it');
  await world.settle();
  expect(await readProposals(mia.db)).toMatchObject([{ body: { title: 'As Bo would rather say it' } }]);
});

describe('two managers who publish the same script at once', () => {
  const managers = async () => {
    const world = await atWork({ managers: ['mia', 'ana'] });
    await save(world.mia, 'As it was');
    await world.settle();
    return world;
  };

  it('do not overwrite each other: the first is everybody’s, the other a proposal that both see', async () => {
    const world = await managers();
    const { mia, ana, bo } = world;
    world.go('ana', false);
    await save(mia, 'As Mia says it');
    world.clock.now += 60_000;
    await save(ana, 'As Ana says it');
    await world.settle();
    world.go('ana', true);
    await world.settle();
    expect(await Promise.all([mia, bo].map(named))).toEqual(['As Mia says it', 'As Mia says it']);
    for (const browser of [mia, ana])
      expect(await readProposals(browser.db)).toMatchObject([
        { actor: 'ana', body: { title: 'As Ana says it' } },
      ]);
    world.clock.now += 60_000;
    await save(ana, 'As agreed');
    await world.settle();
    expect(await Promise.all([mia, ana, bo].map(named))).toEqual(['As agreed', 'As agreed', 'As agreed']);
    for (const browser of [mia, ana, bo]) expect(await readProposals(browser.db)).toEqual([]);
  });

  it('in the same moment: one of the two is everybody’s, and nothing is lost', async () => {
    const world = await managers();
    const { mia, ana, bo } = world;
    await Promise.all([save(mia, 'As Mia says it'), save(ana, 'As Ana says it')]);
    await world.settle();
    const published = await named(bo);
    const other = published === 'As Mia says it' ? 'As Ana says it' : 'As Mia says it';
    const loser = published === 'As Mia says it' ? ana : mia;
    expect(['As Mia says it', 'As Ana says it']).toContain(published);
    expect(await readProposals(loser.db)).toMatchObject([{ body: { title: other } }]);
    for (const browser of [mia, ana, bo]) expect(await browser.db.outgoing.count()).toBe(0);
  });
});
