import { readFileSync } from 'node:fs';
import path from 'node:path';

import type { Page } from 'playwright-core';

import { builtExtension } from '../e2e/built-extension';
import type { World } from '../e2e/harness';
import { subjects } from '../e2e/site/mailbox';
import { bundle } from './bundle';
import type { Tools } from './many-leads';

const SETTLE_MS = 300;
/** How often a page is gone to; the best counts. */
const RUNS = 7;

/** What the extension costs on a page, and what the panel does with words. */
export async function pageTimes(world: World, tools: Tools): Promise<void> {
  const { call, report } = tools;
  report('content script', readFileSync(path.join(builtExtension, 'page.js')).length, 'bytes', 12_000);
  await readingTime(world, tools);
  await world.desk.evaluate(await bundle('in-page/scripts.ts'));
  const filled = (await call(world.desk, 'filling', Date.now())) as { oursMs: number };
  report('one script filled', filled.oursMs, 'ms', 5, filled);
  const key = (await call(world.desk, 'searching', 2000)) as { oursMs: number };
  report('one key among 2000 scripts', key.oursMs, 'ms', 16, key);
}

async function readingTime(
  { context, openMail, openThread, openPanel }: World,
  { call, report }: Tools,
): Promise<void> {
  const mail = await openMail();
  await openThread(mail, subjects.tomas);
  await mail.evaluate(await bundle('in-page/reading.ts'));
  const read = (await call(mail, 'reading')) as { oursMs: number };
  report('one reading of a conversation', read.oursMs, 'ms', 2, read);
  const storm = (await call(mail, 'readingInStorm', 50_000)) as { longestMs: number };
  report('the longest reading among 50,000 nodes, 1,000 changes a second', storm.longestMs, 'ms', 50, storm);
  await guessingTime(context, { call, report });
  const panel = await openPanel(mail);
  await panel.getByRole('heading', { level: 1, name: 'Tomás Okafor' }).waitFor();
  const times: number[] = [];
  for (let run = 0; run < RUNS; run += 1)
    times.push(
      run % 2 === 0
        ? await navigation(mail, panel, subjects.mara, 'Mara')
        : await navigation(mail, panel, subjects.tomas, 'Tomás'),
    );
  report('navigation to lead on the panel', Math.min(...times), 'ms', SETTLE_MS + 50 + 30, {
    includesLagOfTheSite: 30,
    settleWait: SETTLE_MS,
    all: times,
  });
  await panel.close();
  await mail.close();
}

/** From the address that changes to the name on the panel. */
async function navigation(mail: Page, panel: Page, subject: string, name: string): Promise<number> {
  const seen = panel.evaluate(
    (wanted) =>
      new Promise<number>((resolve) => {
        const look = () =>
          document.querySelector('h1')?.textContent?.includes(wanted)
            ? resolve(Date.now())
            : requestAnimationFrame(look);
        look();
      }),
    name,
  );
  const token = await mail.evaluate((one) => window.demo.tokenOf(one), subject);
  const went = await mail.evaluate((hash) => {
    location.hash = hash;
    return Date.now();
  }, `#inbox/${token}`);
  return (await seen) - went;
}

/** A record nobody has written a recipe for. */
async function guessingTime(context: World['context'], { call, report }: Tools): Promise<void> {
  const address = 'https://crm.example/contacts/4711';
  await context.route(address, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><body></body>' }),
  );
  const page = await context.newPage();
  await page.goto(address);
  await page.evaluate(await bundle('in-page/reading.ts'));
  const storm = (await call(page, 'guessingInStorm', 50_000)) as { longestMs: number };
  report('the longest reading of an unknown record among as many', storm.longestMs, 'ms', 50, storm);
  await page.close();
}
