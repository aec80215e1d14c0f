import type { World } from '../e2e/harness';
import { until } from '../e2e/launch';

const RUNS = 7;

/**
 * From the first byte asked for to Today's list standing there, as the page itself measures it, in turn in each of
 * the worlds; the best of several, each in a new page.
 */
export async function coldOpens(worlds: readonly World[]): Promise<number[]> {
  const times: number[][] = worlds.map(() => []);
  for (let run = 0; run < RUNS; run += 1)
    for (const [n, { context, url }] of worlds.entries()) times[n]!.push(await coldOpen(context, url));
  return times.map((all) => Math.min(...all));
}

async function coldOpen(context: World['context'], url: World['url']): Promise<number> {
  const page = await context.newPage();
  await page.addInitScript(() => {
    const look = () =>
      document.querySelector('[role=tab]') && document.querySelector('h1, [role=list]')
        ? (document.documentElement.dataset.usable = String(performance.now()))
        : requestAnimationFrame(look);
    look();
  });
  await page.goto(url('sidepanel.html'));
  const usable = await until('a usable panel', () =>
    page.evaluate(() => document.documentElement.dataset.usable),
  );
  await page.close();
  return Number(usable);
}
