import { mkdirSync } from 'node:fs';

import type { Page } from 'playwright-core';

import { openWorld, type World } from '../tests/e2e/harness';
import { nameHelper, until } from '../tests/e2e/launch';
import { subjects } from '../tests/e2e/site/mailbox';
import { demoExtension, places, servePlaces } from './places';

/** What stores ask for: the page and the panel beside it, together. */
const HEIGHT = 800;
const WIDTHS = { page: 920, panel: 360 };

/** The demo without a display: a picture of each step in `.shots/`. */
export async function takeTour(): Promise<void> {
  console.log('\nNo display here, so no window opens. Taking pictures of the demo instead …');
  const world = await openWorld({ init: nameHelper, extension: demoExtension(), settings: null });
  try {
    await servePlaces(world.context, Date.now());
    const page = await world.openMail();
    const panel = await world.openPanel(page);
    await page.setViewportSize({ width: WIDTHS.page, height: HEIGHT });
    await panel.setViewportSize({ width: WIDTHS.panel, height: HEIGHT });
    const picture = pictures(world, page, panel);
    const next = () =>
      panel
        .getByRole('region', { name: 'Tour' })
        .getByRole('button', { name: /Next|Done/ })
        .click();

    const outcomes = panel.getByRole('group', { name: 'Outcome' });
    await panel.getByRole('heading', { name: 'Before anything is read' }).waitFor();
    await picture('first-run');
    await panel.getByLabel('Your name').fill('Robin Rep');
    await panel.getByLabel('Booking link').fill('https://book.example/robin');
    await panel.getByRole('button', { name: 'Start with sample leads' }).click();
    await panel.getByRole('heading', { level: 1, name: 'Nadia Rahman' }).waitFor();
    await picture('a-sample-lead');
    for (let step = 1; step < 4; step += 1) await next();
    await panel.getByText('Sample leads: 9').waitFor();
    await picture('today');
    for (let step = 0; step < 2; step += 1) await next();
    await world.openThread(page, subjects.mara);
    await panel.getByRole('tab', { name: 'Now' }).click();
    await panel.getByRole('heading', { level: 1, name: 'Mara Lindqvist' }).waitFor();
    await picture('mail-somebody-new');
    await page.goto(places.LinkedIn);
    await panel.getByRole('heading', { level: 1, name: 'Ada Okafor' }).waitFor();
    await outcomes.waitFor();
    await picture('linkedin');
    await page.goto(places.CRM);
    await panel.getByRole('heading', { level: 1, name: 'Lior Abutbul' }).waitFor();
    await outcomes.waitFor();
    await picture('crm');
  } finally {
    await world.close();
  }
}

/** Takes a picture of the page and the panel, side by side, under the next number. */
function pictures(world: World, page: Page, panel: Page): (name: string) => Promise<void> {
  mkdirSync('.shots', { recursive: true });
  let n = 0;
  return async (name) => {
    n += 1;
    await page.waitForTimeout(1200); // motion has ended, and what comes late has come
    const [left, right] = await Promise.all([page.screenshot(), panel.screenshot()]);
    const both = await world.context.newPage();
    await both.setViewportSize({ width: WIDTHS.page + WIDTHS.panel, height: HEIGHT });
    await both.setContent(
      `<body style="margin:0;display:flex">${[left, right].map((one) => `<img alt="" src="data:image/png;base64,${one.toString('base64')}">`).join('')}</body>`,
    );
    await until('both pictures to be there', () =>
      both.evaluate(() => [...document.images].every(({ complete }) => complete)),
    );
    const file = `.shots/tour-${n}-${name}.png`;
    await both.screenshot({ path: file });
    await both.close();
    console.log(`  ${file}`);
  };
}
