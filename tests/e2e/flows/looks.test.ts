import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { openBesideMail } from '../beside-mail';
import { accessibilityFaults, shots, type World } from '../harness';
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
