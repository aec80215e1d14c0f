import { afterAll, beforeAll, expect, it } from 'vitest';

import { openWorld, shot, type World } from '../harness';
import { openDockedPanel } from '../open-docked-panel';
import { mara, subjects, tomas } from '../site/mailbox';

let world: World;
beforeAll(async () => {
  world = await openWorld({ args: ['--window-size=1280,900'] });
});
afterAll(() => world?.close());

it('the real side panel, opened by a click, follows the tab in front', async () => {
  const first = await world.openMail();
  await openDockedPanel(world);
  await first.bringToFront();
  const { page, disconnect } = await world.dockedPanel();
  await world.openThread(first, subjects.mara);
  await page.getByRole('heading', { level: 1, name: mara.name, exact: true }).waitFor();
  const second = await world.openMail();
  await second.bringToFront();
  await world.openThread(second, subjects.tomas);
  await page.getByRole('heading', { level: 1, name: tomas.name, exact: true }).waitFor();
  await first.bringToFront();
  await page.getByRole('heading', { level: 1, name: mara.name, exact: true }).waitFor();
  await shot(page, 'docked');
  expect(world.errors).toEqual([]);
  await disconnect();
});
