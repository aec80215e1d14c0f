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
  await inWorld(TWO_MONTHS, tools, (world) => pagesOf(world, tools));
  await inWorld(FIVE_YEARS, tools, (world) => everOf(world, tools));
}

/** With ten thousand events of so many days, everything of them counted. */
async function inWorld(days: number, { call }: Tools, work: (world: World) => Promise<void>): Promise<void> {
  const world = await openWorld({ init: nameHelper });
  try {
    await world.desk.evaluate(await bundle('in-page/store.ts'));
    await call(world.desk, 'fill', TEN_THOUSAND_EVENTS, SEED, Date.now(), days);
    await world.desk.evaluate(() => chrome.alarms.clearAll().then(() => null));
    await world.stopWorker();
    await inPage(world, 'numbers');
    await call(world.desk, 'numbers', Date.now());
    await work(world);
  } finally {
    await world.close();
  }
}

const inPage = async (world: World, name: string) => world.desk.evaluate(await bundle(`in-page/${name}.ts`));

/** Every page that shows what all leads come to, and a press while all are counted anew. */
async function pagesOf(world: World, { call, report }: Tools): Promise<void> {
  const pages = Object.entries({ Numbers: NUMBERS, ...COUNTED_PAGES });
  const few = new Map<string, number>();
  for (const [name, opened] of pages) few.set(name, (await openingPage([world], opened))[0]!);
  await inPage(world, 'many-counts');
  const leads = (await call(world.desk, 'multiplied', TIMES)) as number;
  for (const [name, opened] of pages) {
    const [many] = (await openingPage([world], opened)) as [number];
    const of = { few: few.get(name), leads };
    report(`${name} opened over what a million events come to`, many, 'ms', 300, of);
    report(`${name} over a million events against 10,000`, many / few.get(name)!, 'ratio', 1.5);
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
