import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { accessibilityFaults, openWorld, settled, shot, type World } from '../harness';
import { inPanel } from '../steps';

/**
 * Every part of the full page and every dialog of the panel, with invented leads: nothing that axe finds in
 * either theme, nothing cut off at 320 px or at 200 % zoom. Pictures are in `.shots/`.
 */
let world: World;
let panel: Page;
let full: Page;

beforeAll(async () => {
  world = await openWorld({ settings: null });
  const mail = await world.openMail();
  panel = await world.openPanel(mail);
  await panel.getByLabel('Your name').fill('Robin Rep');
  await panel.getByLabel('Booking link').fill('https://book.example/robin');
  await panel.getByRole('button', { name: 'Start with sample leads' }).click();
  await panel.getByRole('heading', { level: 1, name: 'Nadia Rahman' }).waitFor();
  full = await world.context.newPage();
  await full.goto(world.url('dashboard.html'));
});
afterAll(() => world?.close());

const THEMES = ['light', 'dark'] as const;

async function judge(page: Page, name: string): Promise<void> {
  for (const colorScheme of THEMES) {
    await page.emulateMedia({ colorScheme });
    expect(await accessibilityFaults(page), `${name}, ${colorScheme}`).toEqual([]);
    await shot(page, `${name}-${colorScheme}`);
  }
  await page.emulateMedia({ colorScheme: 'light' });
}

/** How far the page, or a dialog on it, is wider than what is seen; nothing but a table scrolls in itself. */
const beyond = (page: Page) =>
  page.evaluate(() => {
    const boxes = [...document.querySelectorAll('[role=dialog]')].map((one) => one.getBoundingClientRect());
    const widest = Math.max(document.documentElement.scrollWidth, ...boxes.map(({ right }) => right));
    return Math.round(widest - innerWidth);
  });

async function narrow(page: Page, name: string, sizes: readonly (readonly [number, number])[]) {
  const before = page.viewportSize()!;
  for (const [width, height] of sizes) {
    await page.setViewportSize({ width, height });
    await settled(page);
    await shot(page, `${name}-${width}`);
    expect(await beyond(page), `${name} at ${width} × ${height}`).toBeLessThanOrEqual(0);
  }
  expect(await accessibilityFaults(page), `${name} at its narrowest`).toEqual([]);
  await page.setViewportSize(before);
}

describe('the full page', () => {
  beforeAll(() => full.setViewportSize({ width: 1366, height: 768 }));

  it.each([
    ['start', 'Start'],
    ['leads', 'Leads'],
    ['leads/import', 'Import'],
    ['board', 'Board'],
    ['cleanse', 'Clean up'],
    ['numbers', 'Numbers'],
    ['reviews', 'Reviews'],
    ['learning', 'Learning'],
    ['experiments', 'Experiments'],
    ['rollout', 'First 30 days'],
    ['playbooks', 'Playbooks'],
    ['scripts', 'Scripts'],
    ['links', 'Links'],
    ['copies', 'Copies'],
    ['signals', 'Signals'],
    ['team', 'Team'],
    ['sites', 'Sites'],
    ['settings', 'Settings'],
    ['keys', 'Keys'],
    ['reminders', 'Reminders'],
    ['privacy', 'Privacy'],
    ['policy', 'Privacy policy'],
  ])('%s', async (part) => {
    await full.evaluate((hash) => void (location.hash = hash), part);
    await full.getByRole('main').getByRole('heading').first().waitFor();
    await full.waitForTimeout(600);
    const name = `full-${part.replace('/', '-')}`;
    await judge(full, name);
    await narrow(full, name, [
      [683, 384],
      [320, 640],
    ]);
  });
});

describe('dialogs of the panel', () => {
  beforeAll(() => panel.setViewportSize({ width: 360, height: 600 }));

  it.each([
    ['Commands', 'Control+k'],
    ['All keys', '?'],
    ['Edit lead', 'Edit lead'],
    ['Why this score', 'Why this score'],
    ['Snooze', 's'],
    ['Switch', 'Switch'],
    ['More', 'More'],
    ['Something happened', 'Something happened'],
    ['Log a touch or an answer', 'Log a touch or an answer'],
    ['No reply', '3'],
    ['Rescheduled', '4'],
  ])('%s', async (name, by) => {
    await inPanel(panel).tab('Now').click();
    if (/^(.|Control\+.)$/.test(by)) await panel.keyboard.press(by);
    else await inPanel(panel).button(by).click();
    await panel.getByRole('dialog').waitFor();
    const file = `dialog-${name.toLowerCase().replaceAll(' ', '-')}`;
    await judge(panel, file);
    await narrow(panel, file, [[320, 320]]);
    await panel.keyboard.press('Escape');
    await panel.getByRole('dialog').waitFor({ state: 'detached' });
  });
});

describe('what came of it', () => {
  const view = () => inPanel(panel);
  const small = [
    [360, 600],
    [320, 320],
  ] as const;
  async function judged(name: string): Promise<void> {
    await judge(panel, name);
    await narrow(panel, name, small);
  }
  const find = async (name: string) => {
    await view().tab('Today').click();
    await panel.getByLabel('Filter').fill(name);
  };
  const open = async (name: string) => {
    await find(name);
    await view()
      .due.getByRole('button', { name: new RegExp(`^${name}`) })
      .click();
    await panel.getByRole('heading', { level: 1, name }).waitFor();
  };

  it.each(['Won', 'Lost'] as const)('%s asks for the reason', async (outcome) => {
    await open('Nadia Rahman');
    await view().outcome(outcome).click();
    await panel.getByRole('region', { name: 'Closed' }).waitFor();
    await judged(`closed-${outcome.toLowerCase()}`);
    await view().button('Undo').click();
    await view().nextTouch.waitFor();
  });

  it('a call that took place asks what comes after it', async () => {
    await open('Magnus Holt');
    await panel.getByRole('group', { name: 'How did the call go?' }).waitFor();
    await judged('call-told');
    await view().button('It took place').click();
    await panel.getByText('What comes after this call?').waitFor();
    await judged('call-next');
  });

  it('an outcome after a call asks for the next step', async () => {
    await open('Lior Abutbul');
    await view().outcome('Won').click();
    await panel.getByRole('dialog', { name: 'Won' }).waitFor();
    await judged('dialog-won');
    await panel.keyboard.press('Escape');
    await panel.getByRole('dialog').waitFor({ state: 'detached' });
  });

  it('the menu of a row in Today', async () => {
    await find('Pavel');
    await view()
      .due.getByRole('button', { name: /^Pavel/ })
      .hover();
    await view().due.getByRole('button', { name: 'Outcome, done or snooze' }).first().click();
    await panel.getByRole('dialog').waitFor();
    await judged('dialog-row');
    await panel.keyboard.press('Escape');
    await panel.getByRole('dialog').waitFor({ state: 'detached' });
  });
});
