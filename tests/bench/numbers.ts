import type { World } from '../e2e/harness';

const RUNS = 5;

/**
 * Numbers of thirty days, opened in pages of their own, in turn in each of the worlds: from the address that changes to
 * the table that stands there, as the page itself measures it; the best of several.
 */
export async function openingNumbers(worlds: readonly World[]): Promise<number[]> {
  const times: number[][] = worlds.map(() => []);
  for (let run = 0; run < RUNS; run += 1)
    for (const [n, { context, url }] of worlds.entries()) {
      const page = await context.newPage();
      await page.goto(url('dashboard.html#privacy'));
      await page.getByRole('heading', { level: 1 }).waitFor();
      times[n]!.push(await page.evaluate(openNumbers));
      await page.close();
    }
  return times.map((all) => Math.round(Math.min(...all)));
}

/** Runs in the page. */
async function openNumbers(): Promise<number> {
  const from = performance.now();
  location.hash = '#numbers';
  while (!document.querySelector('table th[scope=row]')) await new Promise(requestAnimationFrame);
  return performance.now() - from;
}
