import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import type { Page } from 'playwright-core';
import { afterEach, expect, it } from 'vitest';

import { openWorld, type World } from '../e2e/harness';
import { sleep, temporaryProfile, until } from '../e2e/launch';

// An import on screen that something stops: what was written is whole, it is said, and it goes on to its end.

const PEOPLE = 800;
/** So many that an import is not over before the browser is killed, however quick it is. */
const MANY = 3000;
let world: World | undefined;
let disk: string | undefined;
afterEach(async () => {
  await world?.close().catch(() => null);
  if (disk) execFileSync('umount', ['-l', disk]);
  disk = undefined;
});

const fileOf = (noteOf: (n: number) => string, people = PEOPLE) =>
  Buffer.from(
    [
      'Name,Email,Company,Notes',
      ...Array.from(
        { length: people },
        (_, n) => `Ada${n} Holm,ada${n}@nordhavn.example,Firm ${n % 900},"${noteOf(n)}"`,
      ),
    ].join('\n'),
  );
const FILE = fileOf((n) => `Met at stand ${n}.`);

/** Opens the import page, and begins to write the file. */
async function begin(here: World, buffer = FILE): Promise<Page> {
  const page = await here.context.newPage();
  page.setDefaultTimeout(120_000);
  await page.goto(here.url('dashboard.html#leads/import'));
  await page.locator('input[type=file]').setInputFiles({ name: 'leads.csv', mimeType: 'text/csv', buffer });
  await page.getByRole('button', { name: 'Check the file' }).click();
  await page.getByRole('button', { name: /^Import [\d,]+ leads/ }).click();
  return page;
}

async function saved(here: World): Promise<string[]> {
  const rows = (await here.rows('leads')) as unknown as { fields: { email: { value: string } } }[];
  return rows.map(({ fields }) => fields.email.value).toSorted();
}

const count = async (here: World) => (await saved(here)).length;
const some = (here: World) => until('some to be written', async () => (await saved(here)).length > 100);
const everybody = (people = PEOPLE) =>
  Array.from({ length: people }, (_, n) => `ada${n}@nordhavn.example`).toSorted();

async function isWhole(here: World): Promise<void> {
  const logs = new Set((await here.rows('events')).map(({ leadId }) => String(leadId)));
  expect(logs.size, 'a row for every log').toBe((await here.rows('leads')).length);
}

async function goOn(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Go on', exact: true }).click();
  await page.getByRole('heading', { name: 'What now' }).waitFor();
}

it('the worker stopped again and again: it goes on by itself, and everybody is there once', async () => {
  world = await openWorld();
  const page = await begin(world);
  await some(world);
  for (let n = 0; n < 5; n += 1) {
    await world.stopWorker();
    await sleep(400);
  }
  const end = page.getByRole('heading', { name: 'What now' });
  const again = page.getByRole('button', { name: 'Go on', exact: true });
  await end.or(again).waitFor();
  if (await again.isVisible()) await goOn(page);
  expect(await saved(world)).toEqual(everybody());
});

it('the browser killed: it is said when it is back, and goes on from there without the file', async () => {
  const profile = temporaryProfile();
  world = await openWorld({ profile });
  await sleep(12_000); // until Chrome has saved that the extension is installed
  for (const round of [1, 2]) {
    const here = world;
    if (round === 1)
      await begin(
        here,
        fileOf((n) => `Met at stand ${n}.`, MANY),
      );
    else await (await unfinished(here)).getByRole('button', { name: 'Go on', exact: true }).click();
    const before = await count(here);
    await until('more to be written', async () => (await count(here)) > before);
    here.kill();
    await here.close().catch(() => null);
    world = await openWorld({ profile, settings: null });
    await isWhole(world);
  }
  await goOn(await unfinished(world));
  expect(await saved(world)).toEqual(everybody(MANY));
});

async function unfinished(here: World): Promise<Page> {
  const page = await here.context.newPage();
  page.setDefaultTimeout(120_000);
  await page.goto(here.url('dashboard.html#leads/import'));
  await page.getByText('The import of leads.csv was not finished.').waitFor();
  return page;
}

it('the disk full: it stops and says why, and goes on when there is room', async () => {
  const profile = temporaryProfile();
  disk = path.join(profile, 'Default', 'IndexedDB');
  mkdirSync(disk, { recursive: true });
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=120m', 'tmpfs', disk]);
  const ballast = path.join(disk, 'ballast');
  writeFileSync(ballast, Buffer.alloc(114_000_000, 7));
  world = await openWorld({ profile });
  const page = await begin(
    world,
    fileOf(() =>
      Array.from({ length: 400 }, () => Math.random().toString(36))
        .join(' ')
        .slice(0, 3800),
    ),
  );
  await page.getByText(/^Stopped: /).waitFor();
  await isWhole(world);
  expect((await saved(world)).length).toBeLessThan(PEOPLE);
  rmSync(ballast);
  const here = world;
  await here.stopWorker();
  await goOn(page);
  expect(await saved(here)).toEqual(everybody());
});
