/// <reference types="chrome" />
import { readFileSync } from 'node:fs';
import path from 'node:path';

import type { Page } from 'playwright-core';

import { builtExtension } from '../e2e/built-extension';
import { openWorld, type World, ZONE } from '../e2e/harness';
import { nameHelper, until } from '../e2e/launch';
import { subjects } from '../e2e/site/mailbox';
import { somebody } from '../nightly/scene';
import { bundle } from './bundle';
import { filteringToday, openingToday } from './today';

const count = Number(process.argv[2] ?? 100_000);
const SEED = 5;
const SETTLE_MS = 300;

type Result = {
  value: number;
  unit: 'bytes' | 'ms' | 'ratio';
  budget: number;
  within: boolean;
  more?: object;
};
const results: Record<string, Result> = {};

function report(name: string, value: number, unit: Result['unit'], budget: number, more?: object): void {
  results[name] = {
    value: Math.round(value * 100) / 100,
    unit,
    budget,
    within: value <= budget,
    ...(more && { more }),
  };
  console.log(`${value <= budget ? ' ' : '!'} ${name}: ${results[name]!.value} ${unit} (budget ${budget})`);
}

/** Calls one of the functions a bundle has left on the page. */
function call(page: Page, name: string, ...args: unknown[]): Promise<never> {
  return page.evaluate(
    ([method, given]) =>
      (globalThis as never as { bench: Record<string, (...all: unknown[]) => never> }).bench[method]!(
        ...given,
      ),
    [name, args] as const,
  );
}

report('content script', readFileSync(path.join(builtExtension, 'page.js')).length, 'bytes', 12_000);

const world = await openWorld({ init: nameHelper });
try {
  await readingTime(world);
  const empty = await coldOpen(world);
  await world.desk.evaluate(await bundle('in-page/scripts.ts'));
  const filled = (await call(world.desk, 'filling', Date.now())) as { oursMs: number };
  report('one script filled', filled.oursMs, 'ms', 5, filled);
  const key = (await call(world.desk, 'searching', 2000)) as { oursMs: number };
  report('one key among 2000 scripts', key.oursMs, 'ms', 16, key);
  await world.desk.evaluate(await bundle('in-page/store.ts'));
  const from = Date.now();
  console.log(
    `  … ${await call(world.desk, 'fill', count, SEED, Date.now())} leads in ${Math.round((Date.now() - from) / 1000)} s`,
  );
  const due = (await call(world.desk, 'firstDue')) as { ratio: number };
  report('first 50 due against raw getAll(50)', due.ratio, 'ratio', 2, due);
  const outcome = (await call(world.desk, 'outcome', Date.now())) as { ratio: number };
  report(
    'outcome against one raw strict transaction with the same writes',
    outcome.ratio,
    'ratio',
    2.5,
    outcome,
  );
  await world.desk.evaluate(await bundle('in-page/engine.ts'));
  const long = (await call(world.desk, 'decideLong', Date.now())) as { ms: number };
  report('one decision over 500 events', long.ms, 'ms', 1, long);
  const scoring = (await call(world.desk, 'rescoring', Date.now())) as { ratio: number };
  report(
    'an outcome while everybody is scored again against a quiet one',
    scoring.ratio,
    'ratio',
    2,
    scoring,
  );
  await world.desk.evaluate(await bundle('in-page/long-logs.ts'));
  const grown = (await call(world.desk, 'outcomeOnLong', 5000, Date.now())) as { ratio: number };
  report('an outcome on a lead of 5,000 events against one of 10', grown.ratio, 'ratio', 1.5, grown);
  const opening = await openingToday(world);
  report(`Today opens with ${opening.due} due`, opening.ms, 'ms', 300, opening);
  const filtering = await filteringToday(world);
  report(`one letter in the filter of ${opening.due} due`, filtering.ms, 'ms', 50, filtering);
  const full = await coldOpen(world);
  report('panel cold open', full, 'ms', 300, { withoutLeads: empty });
  report('panel cold open against the same without leads', full / empty, 'ratio', 1.25);
} finally {
  await world.close();
}
await alarmToNotification();
console.log(JSON.stringify({ leads: count, results }));

async function readingTime({ context, openMail, openThread, openPanel }: World): Promise<void> {
  const mail = await openMail();
  await openThread(mail, subjects.tomas);
  await mail.evaluate(await bundle('in-page/reading.ts'));
  const read = (await call(mail, 'reading')) as { oursMs: number };
  report('one reading of a conversation', read.oursMs, 'ms', 2, read);
  const storm = (await call(mail, 'readingInStorm', 50_000)) as { longestMs: number };
  report('the longest reading among 50,000 nodes, 1,000 changes a second', storm.longestMs, 'ms', 50, storm);
  await guessingTime(context);
  const panel = await openPanel(mail);
  await panel.getByRole('heading', { level: 1, name: 'Tomás Okafor' }).waitFor();
  const seen = panel.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const look = () =>
          document.querySelector('h1')?.textContent?.includes('Mara')
            ? resolve(Date.now())
            : requestAnimationFrame(look);
        look();
      }),
  );
  const went = await mail.evaluate(
    (token) => {
      location.hash = `#inbox/${token}`;
      return Date.now();
    },
    await mail.evaluate((subject) => window.demo.tokenOf(subject), subjects.mara),
  );
  report('navigation to lead on the panel', (await seen) - went, 'ms', SETTLE_MS + 50 + 30, {
    includesLagOfTheSite: 30,
  });
  await panel.close();
  await mail.close();
}

/** A record nobody has written a recipe for. */
async function guessingTime(context: World['context']): Promise<void> {
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

/**
 * From the first byte asked for to Today's list standing there, as the page itself measures it; the best of
 * five, each in a new page.
 */
async function coldOpen({ context, url }: World): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < 5; run += 1) {
    const page = await context.newPage();
    await page.addInitScript(() => {
      const look = () =>
        document.querySelector('[role=tab]') && document.querySelector('h1, [role=list]')
          ? (document.documentElement.dataset.usable = String(performance.now()))
          : requestAnimationFrame(look);
      look();
    });
    await page.goto(url('sidepanel.html'));
    times.push(
      Number(
        await until('a usable panel', () => page.evaluate(() => document.documentElement.dataset.usable)),
      ),
    );
    await page.close();
  }
  return Math.min(...times);
}

/** One touch that falls due at the next full minute, with nothing awake and nothing else to wake for. */
async function alarmToNotification(): Promise<void> {
  const { desk, command, notifications, stopWorker, close } = await openWorld({ init: nameHelper });
  try {
    const at = Math.ceil((Date.now() + 5000) / 60_000) * 60_000;
    const [day, time] = new Date(at).toLocaleString('sv-SE', { timeZone: ZONE }).split(' ') as [
      never,
      string,
    ];
    const lead = somebody(1);
    await command(lead);
    await command({
      id: crypto.randomUUID(),
      type: 'snooze',
      leadId: lead.leadId,
      until: { day, time: time.slice(0, 5) as never },
    });
    await until('the alarm', () =>
      desk.evaluate((when) => chrome.alarms.get('next').then((next) => next?.scheduledTime === when), at),
    );
    await desk.evaluate(() => chrome.alarms.clear('sweep'));
    await stopWorker();
    const before = (await notifications()).length;
    const shown = await desk.evaluate(async (known) => {
      while (Object.keys(await chrome.notifications.getAll()).length === known)
        await new Promise((resolve) => setTimeout(resolve, 10));
      return Date.now();
    }, before);
    report('alarm to notification, worker asleep', shown - at, 'ms', 1000);
  } finally {
    await close();
  }
}
