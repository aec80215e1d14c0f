/// <reference types="chrome" />
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { accessibilityFaults, openWorld, shots, type World } from '../harness';
import { timeToGoWrong } from '../launch';
import { subjects, tomas } from '../site/mailbox';

let world: World;
let mail: Page;

beforeAll(async () => {
  world = await openWorld({ settings: null });
  mail = await world.openMail();
});
afterAll(() => world?.close());

it('has the id that policies name', () => expect(world.id).toBe('aaijdkpgcgkgdomfefagmdgekpblldac'));

it('reads no page before the first run is done, and then the one that is open', async () => {
  const shown = () => world.desk.evaluate(async () => Object.keys(await chrome.storage.session.get(null)));
  const sighted = async () => (await shown()).filter((key) => key.startsWith('tab-'));
  await world.openThread(mail, subjects.tomas);
  await timeToGoWrong(4500); // longer than a page is waited for that is slow
  expect(await sighted()).toEqual([]);
  const panel = await world.openPanel(mail);
  await panel.getByLabel('Your name').fill('Robin Rep');
  await panel.getByRole('button', { name: 'Start', exact: true }).click();
  await panel.getByRole('heading', { level: 1, name: tomas.name, exact: true }).waitFor();
  expect(await sighted()).toHaveLength(1);
});

it('opens its settings from the list of extensions, and its policy can be read by everybody', async () => {
  const opened = world.context.waitForEvent('page');
  await world.desk.evaluate(() => chrome.runtime.openOptionsPage());
  const page = await opened;
  await page.getByRole('heading', { level: 1, name: 'Settings' }).waitFor();
  await page.goto(world.url('dashboard.html#policy'));
  await page.reload();
  await page.getByRole('heading', { level: 2, name: 'Limited Use' }).waitFor();
  await shots(page, 'policy');
  expect(await accessibilityFaults(page)).toEqual([]);
});
