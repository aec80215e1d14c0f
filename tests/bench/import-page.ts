import type { World } from '../e2e/harness';

export type ImportedOnPage = { value: number; writingMs: number; rows: number; tasks: number };

/**
 * A file of so many people imported on the page for it, from choosing it to its end: the longest task of the page (0:
 * none over 50 ms), and how long it takes.
 */
export async function importingOnPage({ context, url }: World, rows: number): Promise<ImportedOnPage> {
  const list = crypto.randomUUID().slice(0, 8);
  const people = Array.from(
    { length: rows },
    (_, n) =>
      `Ada${n} Holm,ada${n}.${list}@firm${n % 500}.example,+4479${String(n).padStart(8, '0')},Firm ${n % 500},CEO,Met at stand ${n}.`,
  );
  const page = await context.newPage();
  page.setDefaultTimeout(10 * 60_000);
  await page.goto(url('dashboard.html#leads/import'));
  await page.locator('input[type=file]').waitFor({ state: 'attached' });
  await page.evaluate(() => {
    const tasks: number[] = [];
    Object.assign(globalThis, { tasks });
    new PerformanceObserver((seen) =>
      tasks.push(...seen.getEntries().map(({ duration }) => duration)),
    ).observe({ type: 'longtask' });
  });
  await page.locator('input[type=file]').setInputFiles({
    name: 'people.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(['Name,Email,Phone,Company,Title,Notes', ...people].join('\n')),
  });
  await page.getByRole('button', { name: 'Check the file' }).click();
  const write = page.getByRole('button', { name: /^Import [\d,]+ leads/ });
  await write.waitFor();
  const from = Date.now();
  await write.click();
  const end = page.getByRole('heading', { name: 'What now' });
  // Of a hundred thousand no copy is made before.
  const withoutCopy = page.getByRole('button', { name: 'Go on without a copy' });
  await end.or(withoutCopy).waitFor();
  if (await withoutCopy.isVisible()) await withoutCopy.click();
  await end.waitFor();
  const writingMs = Date.now() - from;
  const tasks = await page.evaluate(() => (globalThis as unknown as { tasks: number[] }).tasks);
  await page.close();
  return { value: Math.max(0, ...tasks), writingMs, rows, tasks: tasks.length };
}
