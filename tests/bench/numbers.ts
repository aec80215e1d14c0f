import type { World } from '../e2e/harness';

const RUNS = 5;

/** A page that is opened: its address, what stands there once it is read, and what is pressed to see it. */
export type Opened = { hash: string; until: string; press?: string };

export const NUMBERS: Opened = { hash: '#numbers', until: 'table th[scope=row]' };
/** Every other page that shows what all leads come to. */
export const COUNTED_PAGES: Readonly<Record<string, Opened>> = {
  'A weekly review': { hash: '#reviews', until: 'main input[type=checkbox]' },
  Experiments: { hash: '#experiments', until: 'main form, main select' },
  'What works': {
    hash: '#playbooks/four-stages',
    press: 'What works',
    until: 'table caption',
  },
};

/**
 * A page, opened in tabs of their own, in turn in each of the worlds: from the address that changes, or the press, to
 * what stands there, as the page itself measures it; the best of several.
 */
export async function openingPage(worlds: readonly World[], opened: Opened): Promise<number[]> {
  const times: number[][] = worlds.map(() => []);
  for (let run = 0; run < RUNS; run += 1)
    for (const [n, { context, url }] of worlds.entries()) {
      const page = await context.newPage();
      await page.goto(url(`dashboard.html${opened.press ? opened.hash : '#privacy'}`));
      await page.getByRole('heading', { level: 1 }).waitFor();
      if (opened.press) await page.getByRole('button', { name: opened.press }).first().waitFor();
      times[n]!.push(await page.evaluate(open, opened));
      await page.close();
    }
  return times.map((all) => Math.round(Math.min(...all)));
}

/** Runs in the page. */
async function open({ hash, until, press }: Opened): Promise<number> {
  const button = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === press);
  const before = new Set(document.querySelectorAll(until));
  const from = performance.now();
  if (button) button.click();
  else location.hash = hash;
  while (![...document.querySelectorAll(until)].some((one) => !before.has(one)))
    await new Promise(requestAnimationFrame);
  return performance.now() - from;
}
