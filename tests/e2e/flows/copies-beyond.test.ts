/// <reference types="chrome" />
import type { Page } from 'playwright-core';
import { afterEach, expect, it } from 'vitest';

import { newLeadId } from '../../domain/lead-ids';
import { openBesideLead } from '../beside-mail';
import { accessibilityFaults, openWorld, shots, type World } from '../harness';
import { until } from '../launch';
import { person } from '../saved-people';
import { inPanel } from '../steps';
import { tomas } from '../site/mailbox';

let world: World;
afterEach(() => world?.close());

async function opened(init?: () => void): Promise<Page> {
  const page = await world.context.newPage();
  await page.setViewportSize({ width: 1366, height: 900 });
  if (init) await page.addInitScript(init);
  await page.goto(world.url('dashboard.html#copies'));
  return page;
}

it('what was lost while the panel is open is said, and comes back from the newest copy', async () => {
  const beside = await openBesideLead();
  world = beside.world;
  const { panel } = beside;
  const page = await opened();
  await page.getByRole('button', { name: 'Make a copy now' }).click();
  await page.getByText('A copy was made.').waitFor();
  const events = (await world.rows('events')).length;
  const session = await world.context.newCDPSession(world.desk);
  await session.send('Storage.clearDataForOrigin', {
    origin: `chrome-extension://${world.id}`,
    storageTypes: 'indexeddb',
  });
  await world.act(() => inPanel(panel).button('Mark sent').click());
  await panel.getByRole('heading', { level: 1, name: 'Your leads are not where they were' }).waitFor();
  await shots(panel, 'lost');
  expect(await accessibilityFaults(panel)).toEqual([]);
  await world.act(() => panel.getByRole('button', { name: 'Restore this copy' }).first().click());
  await inPanel(panel).tab('Now').waitFor();
  expect((await world.rows('leads')).length).toBe(1);
  expect((await world.rows('events')).length).toBeGreaterThanOrEqual(events);
  await panel.getByRole('heading', { level: 1, name: tomas.name }).waitFor();
});

/** What the page does with the browser's own window and question: the folder lies in the browser. */
function folderInBrowser() {
  Object.assign(globalThis, {
    showDirectoryPicker: async () =>
      (await navigator.storage.getDirectory()).getDirectoryHandle('copies', { create: true }),
  });
  Object.assign(FileSystemHandle.prototype, { requestPermission: async () => 'granted' });
}

/** What the browser says of the folder from now on, to the worker, which writes. */
async function permission(state: 'granted' | 'prompt'): Promise<void> {
  await world.send('recipes', {});
  await until('the worker to hear it', () =>
    world.context
      .serviceWorkers()
      .at(-1)!
      .evaluate((said) => {
        Object.assign(FileSystemHandle.prototype, { queryPermission: async () => said });
        return true;
      }, state)
      .catch(() => false),
  );
}

it('a folder that has to be allowed again, whose file is open elsewhere, or that is gone, is said and mended', async () => {
  world = await openWorld();
  await world.command(person(newLeadId(), 'Ada Byron', 'ada@byte.example'));
  const page = await opened(folderInBrowser);
  const button = (name: string) => page.getByRole('button', { name });
  await button('Make a copy now').click();
  await page.getByText('A copy was made.').waitFor();
  await world.act(() => button('Pick a folder').click());
  const last = page.getByText(/^Last written: fifth-touch-/);
  await last.waitFor();
  const file = /fifth-touch-\S+?\.jsonl/.exec(await last.innerText())![0];
  const write = button('Write the newest copy now');
  // While it is written the button cannot be pressed.
  const rested = () => write.click({ trial: true });

  await world.act(async () => {
    await permission('prompt');
    await write.click();
  });
  await page.getByText(/^Chrome asks again before/).waitFor();
  await permission('granted');
  await button('Allow it again').click();
  await page.getByText(/^Chrome asks again before/).waitFor({ state: 'detached' });
  await rested();

  await page.evaluate(async (name) => {
    const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('copies');
    const handle = await folder.getFileHandle(name);
    const held = await handle.createWritable({ mode: 'exclusive' } as never);
    Object.assign(globalThis, { held });
  }, file);
  await world.act(() => write.click());
  await page.getByText(/^The file in “copies” is open in another program, or locked\./).waitFor();
  await page.evaluate(() => (globalThis as unknown as { held: FileSystemWritableFileStream }).held.abort());
  await world.act(() => write.click());
  await page.getByText(/open in another program/).waitFor({ state: 'detached' });
  await rested();

  await page.evaluate(async () =>
    (await navigator.storage.getDirectory()).removeEntry('copies', { recursive: true }),
  );
  await world.act(() => write.click());
  await page.getByText('The folder “copies” is not where it was.').waitFor();
  await shots(page, 'folder-gone');
  expect(await accessibilityFaults(page)).toEqual([]);
  await world.act(() => button('Pick it again').click());
  await page.getByText('The folder “copies” is not where it was.').waitFor({ state: 'detached' });
  await rested();
  const names = await page.evaluate(async () => {
    const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('copies');
    return Array.fromAsync((folder as never as { keys(): AsyncIterable<string> }).keys());
  });
  expect(names).toEqual([file]);
  expect(world.errors).toEqual([]);
});
