/// <reference types="chrome" />
import { openWorld, type World } from '../e2e/harness';
import { nameHelper } from '../e2e/launch';
import { bundle } from './bundle';
import type { Tools } from './many-leads';
import { COUNTED_PAGES, NUMBERS, openingPage } from './numbers';

/** Leads that have about ten thousand events between them. */
export const TEN_THOUSAND_EVENTS = 2820;
/** So many times as many are a million. */
const TIMES = 100;
const SEED = 5;
const TWO_MONTHS = 60;
const FIVE_YEARS = 5 * 365;

/**
 * A record of a million events against one of ten thousand: of everybody in it the same is kept as of the leads of the
 * small one, a hundred times. Their logs are not made: what is measured never reads them.
 */
export async function millionTimes(tools: Tools): Promise<void> {
  const [small, large] = [await openWorld({ init: nameHelper }), await openWorld({ init: nameHelper })];
  try {
    for (const world of [small, large]) await count(world, TWO_MONTHS, tools);
    await pagesOf(small, large, tools);
  } finally {
    await Promise.all([small.close(), large.close()]);
  }
  const old = await openWorld({ init: nameHelper });
  try {
    await count(old, FIVE_YEARS, tools);
    await everOf(old, tools);
  } finally {
    await old.close();
  }
}

/** Ten thousand events of so many days, everything of them counted. */
async function count(world: World, days: number, { call }: Tools): Promise<void> {
  await inPage(world, 'store');
  await call(world.desk, 'fill', TEN_THOUSAND_EVENTS, SEED, Date.now(), days);
  await world.desk.evaluate(() => chrome.alarms.clearAll().then(() => null));
  await world.stopWorker();
  await inPage(world, 'numbers');
  await call(world.desk, 'numbers', Date.now());
}

const inPage = async (world: World, name: string) => world.desk.evaluate(await bundle(`in-page/${name}.ts`));

/**
 * Every page that shows what all leads come to, opened in turn over few and over a million, so that whatever slows the
 * machine slows both; and a press while all are counted anew.
 */
async function pagesOf(small: World, world: World, { call, report }: Tools): Promise<void> {
  await inPage(world, 'many-counts');
  const leads = (await call(world.desk, 'multiplied', TIMES)) as number;
  for (const [name, opened] of Object.entries({ Numbers: NUMBERS, ...COUNTED_PAGES })) {
    const [few, many] = (await openingPage([small, world], opened)) as [number, number];
    report(`${name} opened over what a million events come to`, many, 'ms', 300, { few, leads });
    report(`${name} over a million events against 10,000`, many / few, 'ratio', 1.5);
  }
  await inPage(world, 'numbers');
  const anew = (await call(world.desk, 'countedAnew', Date.now())) as { ratio: number };
  report(
    'an outcome while a million events are counted anew, against a quiet one',
    anew.ratio,
    'ratio',
    1.5,
    anew,
  );
}

/** Every number of all the years. */
async function everOf(world: World, { call, report }: Tools): Promise<void> {
  const few = (await call(world.desk, 'everSince', Date.now())) as number;
  await inPage(world, 'many-counts');
  await call(world.desk, 'multiplied', TIMES, false);
  await inPage(world, 'numbers');
  const many = (await call(world.desk, 'everSince', Date.now())) as number;
  report('every number of five years and a million events', many, 'ms', 300, { few });
}
