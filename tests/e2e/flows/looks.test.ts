import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { openBesideMail } from '../beside-mail';
import { accessibilityFaults, settled, shots, type World } from '../harness';
import { subjects, tomas } from '../site/mailbox';
import { inPanel, meet, save } from '../steps';

let world: World;
let mail: Page;
let panel: Page;

beforeAll(async () => {
  ({ world, mail, panel } = await openBesideMail({ settings: null }));
});
afterAll(() => world?.close());

/**
 * Pictures for people, a check for machines: light and dark, nothing that axe finds, no side-scrolling at 320
 * px.
 */
async function judge(name: string): Promise<void> {
  await shots(panel, name);
  for (const colorScheme of ['light', 'dark'] as const) {
    await panel.emulateMedia({ colorScheme });
    expect(await accessibilityFaults(panel), `${name}, ${colorScheme}`).toEqual([]);
  }
  await panel.emulateMedia({ colorScheme: 'light' });
  await panel.setViewportSize({ width: 320, height: 820 });
  await settled(panel);
  expect(
    await panel.evaluate(() => document.documentElement.scrollWidth),
    `${name} at 320 px`,
  ).toBeLessThanOrEqual(320);
  await panel.setViewportSize({ width: 360, height: 820 });
}

describe('every screen can be read by everybody', () => {
  it('the first run', async () => {
    await panel.getByRole('heading', { level: 1 }).waitFor();
    await judge('first-run');
  });

  it('nobody on this page', async () => {
    await world.setUp();
    await panel.reload();
    await panel.getByRole('heading', { level: 1, name: 'No lead on this page' }).waitFor();
    await judge('no-lead');
  });

  it('somebody new', async () => {
    await meet(world, mail, panel, subjects.tomas, tomas.name);
    await inPanel(panel).button('Save lead').waitFor();
    await judge('new-lead');
  });

  it('a lead', async () => {
    await save(world, panel);
    await judge('now');
  });

  it('why this score', async () => {
    await inPanel(panel).button('Why this score').click();
    await panel.getByRole('list', { name: 'Reasons' }).waitFor();
    await judge('reasons');
    await panel.keyboard.press('Escape');
  });

  it('when to snooze to', async () => {
    await inPanel(panel).button('Snooze').click();
    await panel.getByRole('dialog').waitFor();
    await judge('snooze');
    await panel.keyboard.press('Escape');
  });

  it('Today', async () => {
    await inPanel(panel).tab('Today').click();
    await inPanel(panel).due.getByRole('listitem').first().waitFor();
    await judge('today');
  });

  it('Scripts', async () => {
    await inPanel(panel).tab('Scripts').click();
    await panel.getByRole('list', { name: 'Scripts' }).getByRole('listitem').first().waitFor();
    await judge('scripts');
  });
});

it('a review on paper is its page alone: a heading, tables and what was decided', async () => {
  const page = await world.context.newPage();
  await page.goto(world.url('dashboard.html#reviews'));
  await page.getByLabel('Decisions').fill('Call before noon.');
  await page.emulateMedia({ media: 'print' });
  const paper = page.locator('[data-printed]');
  await paper.getByText('Call before noon.').waitFor();
  expect(await paper.getByRole('table').count()).toBeGreaterThan(0);
  expect(await page.getByRole('navigation').count()).toBe(0);
  expect(await page.getByRole('button').count()).toBe(0);
  const cdp = await world.context.newCDPSession(page);
  const { data } = await cdp.send('Page.printToPDF', {});
  const pages = Buffer.from(data, 'base64')
    .toString('latin1')
    .match(/\/Type\s*\/Page[^s]/g);
  expect(pages).toHaveLength(1);
  await page.close();
});
