import { createWriteStream, statSync } from 'node:fs';
import path from 'node:path';
import { finished } from 'node:stream/promises';

import type { Page } from 'playwright-core';
import { afterEach, expect, it } from 'vitest';

import { MOST_BYTES } from '../../lib/files/leads/reading/lead-file';
import { openWorld, type World } from '../e2e/harness';
import { temporaryProfile, until } from '../e2e/launch';

const ROWS = 470_000;
/** What a page may hold of it; a browser ends one that holds four times as much. */
const HEAP = 1_000_000_000;
let world: World | undefined;
afterEach(() => world?.close().catch(() => null));

/** Nearly as many rows and bytes as an import takes: of every thousand people one twice, one opted out, and one row that names nobody. */
async function largeFile(): Promise<string> {
  const file = path.join(temporaryProfile(), 'large.csv');
  const out = createWriteStream(file);
  out.write('Name,Email,Phone,Company,Job title,Unsubscribed,Notes\n');
  const note = 'Met at the fair in the spring, wanted to hear more of it. '.repeat(6);
  for (let n = 0; n < ROWS; n += 1) {
    const [kind, who] = [n % 1000, n % 1000 === 1 ? n - 1 : n];
    const row =
      kind === 2
        ? `,,,Firm ${n},,,`
        : `Ada${who} Holm,ada${who}@firm${n % 9000}.example,+4479${String(who).padStart(8, '0')},Firm ${n % 9000},CEO,${kind === 3 ? 'yes' : ''},"${note}"`;
    if (!out.write(`${row}\n`)) await new Promise((resolve) => out.once('drain', resolve));
  }
  out.end();
  await finished(out);
  return file;
}

/** The bytes that a page's scripts hold on to. */
async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize;
}

it('198 MB with 470,000 people are read, mapped and tried out to the end, with progress; stopped, it begins again', async () => {
  const file = await largeFile();
  const full = statSync(file).size / MOST_BYTES;
  expect(full > 0.95 && full <= 1, `a file of ${full} of the most`).toBe(true);
  world = await openWorld();
  const page = await world.context.newPage();
  page.setDefaultTimeout(10 * 60_000);
  await page.goto(world.url('dashboard.html#leads/import'));
  await page.evaluate(() => {
    const tasks: number[] = [];
    Object.assign(globalThis, { tasks });
    new PerformanceObserver((list) =>
      tasks.push(...list.getEntries().map(({ duration }) => duration)),
    ).observe({ entryTypes: ['longtask'] });
  });
  const begun = Date.now();
  await page.locator('input[type=file]').setInputFiles(file);
  const check = page.getByRole('button', { name: 'Check the file' });
  await check.waitFor();
  const read = Date.now();
  await check.click();
  const bar = page.getByRole('progressbar');
  await until('it to be under way', async () => Number(await bar.getAttribute('value')) > 0.02, 120_000);
  await page.getByRole('button', { name: 'Stop' }).click();
  await check.click();
  let [before, moved] = [0, 0];
  const done = page.getByRole('button', { name: /^Import [\d,]+ leads/ });
  const again = Date.now();
  await until(
    'the try-out to end',
    async () => {
      if (await done.isVisible()) return true;
      const share = Number((await bar.getAttribute('value', { timeout: 1000 }).catch(() => null)) ?? before);
      if (share > before) moved += 1;
      before = share;
      return false;
    },
    10 * 60_000,
  );
  expect(moved, 'the bar moved on').toBeGreaterThan(5);
  const thousands = ROWS / 1000;
  const named = await page.getByRole('region', { name: 'What the import does' }).textContent();
  expect(named?.replaceAll(',', '')).toContain(String(ROWS - 2 * thousands));
  expect(await world.rows('events')).toEqual([]);
  const heap = await heapOf(page);
  expect(heap).toBeLessThan(HEAP);
  const tasks = await page.evaluate(() => (globalThis as unknown as { tasks: number[] }).tasks);
  console.log(
    `read ${read - begun} ms, tried out ${Date.now() - again} ms; tasks over 50 ms: ${tasks.length}, longest ${Math.round(Math.max(0, ...tasks))} ms; ${Math.round(heap / 1e6)} MB held`,
  );
  expect(world.errors).toEqual([]);
});
