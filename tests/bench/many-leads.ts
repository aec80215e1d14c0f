import { type World, ZONE } from '../e2e/harness';
import { bundle } from './bundle';
import { scrollingLeads } from './scroll';

const SEED = 5;
/** A list grows from the first to the second; the last is the whole. */
const SMALLER = [1000, 10_000];
const IMPORTED = 2000;
const CHANGED = 10_000;

type Measured = { value: number } & Record<string, unknown>;
type Budget = [name: string, unit: 'ms' | 'ratio', budget: number, Measured];
export type Tools = {
  call(page: World['desk'], name: string, ...args: unknown[]): Promise<never>;
  report(name: string, value: number, unit: 'ms' | 'ratio', budget: number, more?: object): void;
};

/**
 * Lists of leads: looked through, looked over, copied, brought back, imported, changed many at once, scrolled. The
 * same of a list of a thousand and of ten thousand: `bySize` says how each grows.
 */
export async function manyLeads(full: World, growing: World, count: number, tools: Tools): Promise<void> {
  const bySize: Record<string, Record<number, number>> = {};
  const note = async (world: World, size: number) => {
    const found = await measured(world, size, tools);
    for (const [name, , , { value }] of found) (bySize[name] ??= {})[size] = Math.round(value * 100) / 100;
    return found;
  };
  let leads = 0;
  for (const size of SMALLER.filter((one) => one < count)) {
    await growing.desk.evaluate(await bundle('in-page/store.ts'));
    await tools.call(growing.desk, 'fill', size - leads, SEED + size, Date.now());
    leads = size;
    await note(growing, size);
  }
  await growing.desk.evaluate(await bundle('in-page/restoring.ts'));
  const restored = (await tools.call(growing.desk, 'restoring', Date.now())) as { ratio: number };
  tools.report('a copy brought back against the same rows inserted', restored.ratio, 'ratio', 4, restored);
  const scrolled = await scrollingLeads(full);
  tools.report(`the longest frame while ${count} leads are scrolled`, scrolled.ms, 'ms', 50, scrolled);
  for (const [name, unit, budget, { value, ...more }] of await note(full, count))
    tools.report(name, value, unit, budget, { ...more, bySize: bySize[name] });
}

async function measured(world: World, size: number, { call }: Tools): Promise<Budget[]> {
  await world.desk.evaluate(await bundle('in-page/many-leads.ts'));
  const now = Date.now();
  const ask = async (name: string, ...args: unknown[]) => {
    const found = (await call(world.desk, name, ...args)) as Record<string, number>;
    return { ...found, value: found['ratio'] ?? found['ms']! };
  };
  return [
    ['one key in the search of all leads', 'ms', 16, await ask('searching', ZONE)],
    ['looking for duplicates against reading the rows', 'ratio', 2, await ask('lookingOver', now)],
    ['a copy against reading the events', 'ratio', 5, await ask('copying', now)],
    [
      '2,000 leads imported against the same rows inserted',
      'ratio',
      1.5,
      await ask('importing', IMPORTED, now),
    ],
    [
      'leads changed at once against the same rows written',
      'ratio',
      2,
      await ask('changing', Math.min(size, CHANGED), now),
    ],
  ];
}
