import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { afterEach, expect, it } from 'vitest';

import { SCHEMA_VERSION } from '@/lib/store/database/db';

import { openWorld, type World } from '../e2e/harness';
import { type Browser, launch, sleep, temporaryProfile, until } from '../e2e/launch';
import { type Held, layOldDatabase } from './old-database';

// A large database of the first release is put into today's shape, and something goes wrong on the way.

let open: Browser | World | undefined;
let disk: string | undefined;
afterEach(async () => {
  await open?.close().catch(() => null);
  if (disk) execFileSync('umount', ['-l', disk]);
});

/** A profile with an old database of so many times the fixture's people, and the browser closed. */
async function oldProfile(times: number): Promise<{ profile: string; held: Held }> {
  const profile = temporaryProfile();
  const browser = await launch({ profile });
  open = browser;
  await sleep(12_000); // until Chrome has saved that the extension is installed
  const held = await layOldDatabase(browser, times);
  await browser.close();
  return { profile, held };
}

/** Everybody is there, in today's shape, and a copy of how it was before. */
async function isWhole(here: World, { events: count, leads: people }: Held): Promise<void> {
  await until(
    'the new shape',
    () =>
      here.desk.evaluate(
        async (version) => (await indexedDB.databases()).some((one) => one.version === version),
        SCHEMA_VERSION * 10,
      ),
    120_000,
  );
  const [events, leads, versions] = [
    await here.rows('events'),
    await here.rows('leads'),
    await here.rows('versions'),
  ];
  expect([events.length, leads.length]).toEqual([count, people]);
  expect(versions.length).toBeGreaterThanOrEqual(23);
  const kept = (await here.desk.evaluate(() => chrome.storage.local.get('snapshots')))['snapshots'] as {
    slot: string;
    schema: number;
    events: number;
  }[];
  expect(kept.find(({ slot }) => slot === 'snapshot-before')).toMatchObject({
    schema: 1,
    events: count,
  });
}

it('killed again and again while it is copied and put into the new shape, it is whole in the end', async () => {
  const { profile, held } = await oldProfile(200);
  for (const ms of [0, 300, 1000, 2000, 3500, 5000]) {
    const browser = await launch({ profile });
    open = browser;
    await sleep(ms);
    browser.kill();
    await browser.close().catch(() => null);
  }
  const here = await openWorld({ profile, settings: null });
  open = here;
  await isWhole(here, held);
});

it('the worker stopped again and again on the way, it is whole in the end', async () => {
  const { profile, held } = await oldProfile(200);
  const here = await openWorld({ profile, settings: null });
  open = here;
  for (const ms of [0, 200, 700, 1500, 3000]) {
    await here.send('recipes', {}).catch(() => null);
    await sleep(ms);
    await here.stopWorker();
  }
  await here.send('test-reminders', {}).catch(() => null);
  await isWhole(here, held);
});

it('on a full disk it stays as it was and says so; with room again it opens, whole', async () => {
  const { profile, held } = await oldProfile(20);
  const folder = path.join(profile, 'Default', 'IndexedDB');
  const aside = path.join(profile, 'aside');
  cpSync(folder, aside, { recursive: true });
  const size = Number(execFileSync('du', ['-sk', aside]).toString().split('\t')[0]);
  rmSync(folder, { recursive: true });
  mkdirSync(folder);
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size + 4096}k`, 'tmpfs', folder]);
  disk = folder;
  cpSync(aside, folder, { recursive: true });
  const ballast = path.join(folder, 'ballast');
  // What is left is enough to open what is there, and not to write the new shape.
  writeFileSync(ballast, Buffer.alloc((4096 - 120) * 1024, 7));
  const here = await openWorld({ profile, settings: null });
  open = here;
  const page = await here.context.newPage();
  await page.goto(here.url('sidepanel.html'));
  await page.getByRole('heading', { level: 1, name: 'The database cannot be opened' }).waitFor();
  rmSync(ballast);
  await here.stopWorker();
  await page.reload();
  await page.getByRole('tab', { name: 'Today' }).waitFor();
  await isWhole(here, held);
});
