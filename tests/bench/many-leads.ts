import { type World, ZONE } from '../e2e/harness';
import { bundle } from './bundle';
import { importingOnPage } from './import-page';
import { scrollingLeads } from './scroll';

const SEED = 5;
/** A list grows from the first to the second; the last is the whole. */
const SMALLER = [1000, 10_000];
const IMPORTED = 2000;
const CHANGED = 10_000;

type Unit = 'bytes' | 'MB' | 'ms' | 'ratio';
type Measured = { value: number } & Record<string, unknown>;
type Budget = [name: string, unit: Unit, budget: number, Measured];
export type Tools = {
  call(page: World['desk'], name: string, ...args: unknown[]): Promise<never>;
  report(name: string, value: number, unit: Unit, budget: number, more?: object): void;
};

/**
 * Lists of leads: scrolled, looked through, looked over, copied, brought back, imported, changed many at once, and an
 * outcome among them. The same of a list of a thousand and of ten thousand: `bySize` says how each grows.
 */
export async function manyLeads(full: World, growing: World, count: number, tools: Tools): Promise<void> {
  const bySize: Record<string, Record<number, number>> = {};
  const note = async (world: World, size: number) => {
    const found = await measured(world, size, tools);
    for (const [name, unit, , { value }] of found) {
      (bySize[name] ??= {})[size] = Math.round(value * 100) / 100;
      console.log(`  … ${size} leads, ${name}: ${grown(bySize[name])} ${unit}`);
    }
    return found;
  };
  let leads = 0;
  for (const size of SMALLER.filter((one) => one < count)) {
    await growing.desk.evaluate(await bundle('in-page/store.ts'));
    await tools.call(growing.desk, 'fill', size - leads, SEED + size, Date.now());
    leads = size;
    await note(growing, size);
  }
  if (leads > 0) {
    await growing.desk.evaluate(await bundle('in-page/restoring.ts'));
    const restored = (await tools.call(growing.desk, 'restoring', Date.now())) as { ratio: number };
    tools.report('a copy brought back against the same rows inserted', restored.ratio, 'ratio', 4, restored);
  }
  for (const [name, unit, budget, { value, ...more }] of await note(full, count))
    tools.report(name, value, unit, budget, { ...more, bySize: bySize[name] });
}

/** What something came to from size to size, each with how many times the one before. */
function grown(bySize: Readonly<Record<number, number>>): string {
  const values = Object.values(bySize);
  const times = (n: number) => (n === 0 ? '' : ` (× ${(values[n]! / values[n - 1]!).toFixed(2)})`);
  return values.map((value, n) => `${value}${times(n)}`).join(' → ');
}

async function measured(world: World, size: number, { call }: Tools): Promise<Budget[]> {
  const now = Date.now();
  const ask = async (name: string, ...args: unknown[]) => {
    const found = (await call(world.desk, name, ...args)) as Record<string, number>;
    return { ...found, value: found['ratio'] ?? found['ms']! };
  };
  const { ms, ...scrolled } = await scrollingLeads(world);
  await world.desk.evaluate(await bundle('in-page/store.ts'));
  const outcome = await ask('outcome', now);
  await world.desk.evaluate(await bundle('in-page/many-leads.ts'));
  const [searched, lookedOver, copied, imported, tapped, changed] = [
    await ask('searching', ZONE),
    await ask('lookingOver', now),
    await ask('copying', now),
    await ask('importing', IMPORTED, now),
    await ask('tappingWhileImporting', now),
    // Not to what a smaller size has made of them already.
    await ask('changing', Math.min(size, CHANGED), now, SMALLER.indexOf(size) > 0 ? 'warm' : 'hot'),
  ];
  const onPage = { ...(await importingOnPage(world, IMPORTED)) };
  return [
    ['the longest frame while all leads are scrolled', 'ms', 50, { value: ms, ...scrolled }],
    ['one key in the search of all leads', 'ms', 16, searched],
    ['looking for duplicates against reading the rows', 'ratio', 2, lookedOver],
    ['a copy against reading the events', 'ratio', 5, copied],
    ['2,000 leads imported against the same rows inserted', 'ratio', 1.5, imported],
    ['an outcome while leads are imported', 'ms', 150, tapped],
    ['the longest task of the page while 2,000 leads are imported on it', 'ms', 50, onPage],
    ['leads changed at once against the same rows written', 'ratio', 2, changed],
    ['an outcome among so many leads against the same writes', 'ratio', 2.5, outcome],
  ];
}
