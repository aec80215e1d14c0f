import { expect, it } from 'vitest';

import { currentOf } from '@/lib/store/database/documents';
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
});
