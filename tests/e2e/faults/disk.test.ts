import {
  closeSync,
  openSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import path from 'node:path';

import { afterEach, describe, expect, it } from 'vitest';

import { openBesideLead } from '../beside-mail';
import { openWorld, type World } from '../harness';
import { temporaryProfile, until } from '../launch';
import { onDisk } from '../on-disk';

let world: World | undefined;
afterEach(() => world?.close());

/** A profile with one saved lead, its witness and its snapshot written, and the browser closed. */
async function savedProfile(): Promise<{ profile: string; folder: string }> {
  const profile = temporaryProfile();
  ({ world } = await openBesideLead({ profile }));
  await witnessed(world);
  const folder = path.join(
    profile,
    'Default',
    'IndexedDB',
    `chrome-extension_${world.id}_0.indexeddb.leveldb`,
  );
  await world.close();
  world = undefined;
  return { profile, folder };
}

/** The next start of the worker takes the day's snapshot. */
async function witnessed(browser: World): Promise<void> {
  const { stopWorker, send, desk } = browser;
  await stopWorker();
  await send('recipes', {});
  await until(
    'witness and snapshot',
    () =>
      desk.evaluate(async () => {
        const kept = (await chrome.storage.local.get(['sentinel', 'snapshots'])) as {
          sentinel?: { leads: number };
          snapshots?: { leads: number }[];
        };
        return kept.sentinel?.leads === 1 && kept.snapshots?.[0]?.leads === 1;
      }),
    30_000,
  );
  await onDisk(browser, 'sentinel', 'snapshots');
}

async function reopened(profile: string) {
  world = await openWorld({ profile, settings: null });
  const page = await world.context.newPage();
  await page.goto(world.url('sidepanel.html'));
  return page;
}

describe('a database that is gone is never taken for a new user', () => {
  it.each([
    ['its log was overwritten', (folder: string) => scramble(folder)],
    [
      'its table of contents was emptied',
      (folder: string) => forEachFile(folder, /^MANIFEST/, (file) => truncateSync(file, 0)),
    ],
  ])('%s', async (_, damage) => {
    const { profile, folder } = await savedProfile();
    damage(folder);
    const page = await reopened(profile);
    await page.getByRole('heading', { level: 1, name: 'Your leads are not where they were' }).waitFor();
    expect(await world!.notifications()).toEqual([]);
    await page.getByRole('button', { name: 'Restore this copy' }).first().click();
    await until('the lead to be back', async () => (await world!.rows('leads')).length === 1);
    await page.getByRole('tab', { name: 'Today' }).waitFor();
  });

  it('the folder cannot be opened at all: says so, offers the copy as a file, and does not loop', async () => {
    const { profile, folder } = await savedProfile();
    rmSync(folder, { recursive: true });
    writeFileSync(folder, 'not a folder');
    const page = await reopened(profile);
    await page.getByRole('heading', { level: 1, name: 'The database cannot be opened' }).waitFor();
    expect(await world!.notifications()).toEqual([]);
    await page.getByRole('button', { name: 'Save it to a file' }).first().click();
    const file = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save the file' }).click();
    expect(readFileSync((await (await file).path())!, 'utf8')).toContain('"type":"saved"');
  });

  it('emptied while it is open', async () => {
    const { world: here, panel } = await openBesideLead();
    world = here;
    await witnessed(world);
    const session = await world.context.newCDPSession(world.desk);
    await session.send('Storage.clearDataForOrigin', {
      origin: `chrome-extension://${world.id}`,
      storageTypes: 'indexeddb',
    });
    await world.stopWorker();
    await panel.reload();
    await panel.getByRole('heading', { level: 1, name: 'Your leads are not where they were' }).waitFor();
  });
});

function forEachFile(folder: string, name: RegExp, change: (file: string) => void): void {
  for (const file of readdirSync(folder).filter((one) => name.test(one))) change(path.join(folder, file));
}

/** Sixty-four wrong bytes at the start of every log, and of every table of records. */
function scramble(folder: string): void {
  forEachFile(folder, /\.(log|ldb)$/, (file) => {
    if (statSync(file).size < 64) return;
    const handle = openSync(file, 'r+');
    writeSync(handle, Buffer.alloc(64, 0xa5), 0, 64, 0);
    closeSync(handle);
  });
}
