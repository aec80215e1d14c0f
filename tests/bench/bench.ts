/// <reference types="chrome" />
import type { Page } from 'playwright-core';

import { openWorld, type World } from '../e2e/harness';
import { nameHelper } from '../e2e/launch';
import { alarmToNotification } from './alarm';
import { bundle } from './bundle';
import { catchUp } from './catch-up';
import { coldOpens } from './cold-open';
import { manyLeads } from './many-leads';
import { millionTimes, TEN_THOUSAND_EVENTS } from './million';
import { NUMBERS, openingPage } from './numbers';
import { pageTimes } from './pages';
import { filteringToday, type Opening, openingToday } from './today';
import { wireTimes } from './wire';

/** What can be measured by itself: `npm run bench -- 20000 lists`. */
const PARTS = [
  'pages',
  'outcomes',
  'numbers',
  'million',
  'learning',
  'opening',
  'lists',
  'alarm',
  'team',
] as const;
const count = Number(process.argv[2] ?? 100_000);
const chosen = process.argv.slice(3);
const wants = (...parts: (typeof PARTS)[number][]) =>
  chosen.length === 0 || parts.some((part) => chosen.includes(part));
const unknown = chosen.filter((part) => !PARTS.some((one) => one === part));
if (unknown.length > 0) throw new Error(`No part is called ${unknown.join(', ')}: ${PARTS.join(', ')}`);
const SEED = 5;
/** Leads of a rep who has few. */
const FEW = 10;

type Result = {
  value: number;
  unit: 'bytes' | 'MB' | 'ms' | 'ratio';
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

if (wants('pages', 'outcomes', 'numbers', 'learning', 'opening', 'lists')) await inBrowsers();
if (wants('million')) await millionTimes({ call, report });
if (wants('alarm')) report('alarm to notification, worker asleep', await alarmToNotification(), 'ms', 1000);
if (wants('team')) await teamTimes();
console.log(JSON.stringify({ leads: count, results }));

/** Side by side in one run, so that whatever slows the machine slows both: a rep with so many leads, and one with few. */
async function inBrowsers(): Promise<void> {
  const [world, small] = [await openWorld({ init: nameHelper }), await openWorld({ init: nameHelper })];
  try {
    if (wants('pages')) await pageTimes(world, { call, report });
    const store = await bundle('in-page/store.ts');
    await Promise.all([world, small].map(({ desk }) => desk.evaluate(store)));
    const empty = wants('opening') ? await coldOpens([small]) : [];
    if (wants('outcomes', 'numbers', 'learning', 'opening', 'lists')) await fill(world);
    if (wants('outcomes')) await outcomeTimes(world);
    if (wants('numbers')) await numbersTimes(world);
    if (wants('learning')) await learningTimes(world);
    if (wants('opening')) await opening(world, small, empty[0]!);
    if (wants('lists')) await manyLeads(world, small, count, { call, report });
  } finally {
    await Promise.all([world.close(), small.close()]);
  }
}

async function fill(world: World): Promise<void> {
  const from = Date.now();
  const leads = await call(world.desk, 'fill', count, SEED, Date.now());
  console.log(`  … ${leads} leads in ${Math.round((Date.now() - from) / 1000)} s`);
}

async function outcomeTimes(world: World): Promise<void> {
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
}

async function learningTimes(world: World): Promise<void> {
  await world.desk.evaluate(await bundle('in-page/refit.ts'));
  const refit = (await call(world.desk, 'refitting', 10_000, 40)) as { ms: number };
  report('points learned again from 10,000 outcomes and 40 rules', refit.ms, 'ms', 50, refit);
  const learning = (await call(world.desk, 'outcomesWhileLearning', 10_000, 40)) as { ratio: number };
  report(
    'an outcome on a page that learns from 10,000 against one on a quiet page',
    learning.ratio,
    'ratio',
    2,
    learning,
  );
}

async function teamTimes(): Promise<void> {
  const wire = await wireTimes(20, 100, count);
  report('of 100 leads, those that not exactly one of 20 rivals got', 100 - wire.oneWinner, 'ratio', 0);
  report(`${count} entries followed against received bare`, wire.followed / wire.bare, 'ratio', 2, wire);
  const caught = await catchUp(count);
  report(`${count} entries from a team's server to rows`, caught.caughtUp, 'ms', 8000, caught);
  report(
    'the same against received through the door and no more',
    caught.caughtUp / caught.bare,
    'ratio',
    2.5,
  );
  report('the longest task of the panel meanwhile', caught.longestTask, 'ms', 50);
  report('memory of being connected', caught.memory.all, 'MB', 40, caught.memory);
}

/** What the panel takes to open, and Today in it, with everybody against with nobody and with few. */
async function opening(world: World, small: World, alone: number): Promise<void> {
  // What the worker does of itself, a copy of everything for one, is no part of it.
  for (const one of [world, small]) {
    await one.desk.evaluate(() => chrome.alarms.clearAll().then(() => null));
    await one.stopWorker();
  }
  const [empty, full] = (await coldOpens([small, world])) as [number, number];
  report('panel cold open', full, 'ms', 300, { withoutLeads: empty, beforeAnything: alone });
  report('panel cold open against the same without leads', full / empty, 'ratio', 1.25);
  await call(small.desk, 'fill', FEW, SEED, Date.now());
  const [few, many] = (await openingToday([small, world])) as [Opening, Opening];
  report(`Today opens with ${many.due} due`, many.ms, 'ms', 300, {
    ...many,
    against: { ...few, ratio: many.ms / few.ms },
  });
  const filtering = await filteringToday(small, world);
  report(`one letter in the filter of ${many.due} due`, filtering.ms, 'ms', 50, filtering);
}

/** Numbers of everybody, and of a rep who has ten thousand events. */
async function numbersTimes(world: World): Promise<void> {
  const fewer = await openWorld({ init: nameHelper });
  const all = [fewer, world];
  try {
    await fewer.desk.evaluate(await bundle('in-page/store.ts'));
    await call(fewer.desk, 'fill', TEN_THOUSAND_EVENTS, SEED, Date.now());
    for (const one of all) {
      await one.desk.evaluate(() => chrome.alarms.clearAll().then(() => null));
      await one.stopWorker();
      await one.desk.evaluate(await bundle('in-page/numbers.ts'));
    }
    await call(fewer.desk, 'numbers', Date.now());
    const counted = (await call(world.desk, 'numbers', Date.now())) as Record<
      'shownMs' | 'markRatio' | 'movingRatio' | 'busyRatio' | 'events',
      number
    >;
    const [few, many] = (await openingPage(all, NUMBERS)) as [number, number];
    report(`Numbers opened over ${counted.events} events`, many, 'ms', 300, { ...counted, few });
    report('Numbers opened against the same over 10,000 events', many / few, 'ratio', 1.5);
    report('every number of thirty days, after one press', counted.shownMs, 'ms', 300);
    report('an outcome while everybody is counted anew against a quiet one', counted.busyRatio, 'ratio', 1.5);
    report('an outcome while counts are moved against a quiet one', counted.movingRatio, 'ratio', 1.5);
    report('what an outcome keeps for the counts, of the outcome', counted.markRatio, 'ratio', 0.1);
  } finally {
    await fewer.close();
  }
}
