import { afterEach, expect, it } from 'vitest';

import { openBesideLead } from '../beside-mail';
import { accessibilityFaults, type World } from '../harness';
import { until } from '../launch';
import { tomas } from '../site/mailbox';

const WORDS = 'correct horse battery';
let world: World | undefined;
afterEach(() => world?.close());

it('a copy is made, practised, locked into a folder, and brings back from there what was lost', async () => {
  const { world: here } = await openBesideLead();
  world = here;
  const events = (await here.rows('events')).length;
  const page = await here.context.newPage();
  // The picker is Chrome's own window; the folder it gives is a real one of the browser.
  await page.addInitScript(() =>
    Object.assign(globalThis, { showDirectoryPicker: () => navigator.storage.getDirectory() }),
  );
  await page.goto(here.url('dashboard.html#copies'));
  const button = (name: string | RegExp) => page.getByRole('button', { name });
  await button('Make a copy now').click();
  await page.getByText('A copy was made.').waitFor();
  await button(/^Practise/)
    .first()
    .click();
  await page.getByText(`1 lead, ${events} events, equal.`).waitFor();

  await page.getByRole('checkbox', { name: 'Lock files with a passphrase' }).check();
  await page.getByRole('textbox', { name: 'Passphrase' }).fill(WORDS);
  await page.getByRole('textbox', { name: 'The same again' }).fill(WORDS);
  await button('Pick a folder').click();
  await page.getByText(/^Last written: fifth-touch-/).waitFor();
  const [name, text] = await page.evaluate(async () => {
    const folder = (await navigator.storage.getDirectory()) as never as {
      entries(): AsyncIterable<[string, FileSystemFileHandle]>;
    };
    for await (const [file, handle] of folder.entries())
      if (file.startsWith('fifth-touch-')) return [file, await (await handle.getFile()).text()] as const;
    throw new Error('no file');
  });
  expect(name).toMatch(/\.sealed$/);
  expect(text).not.toContain(tomas.email);

  await here.desk.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((resolve) => {
      const asked = indexedDB.open('fifth-touch');
      asked.addEventListener('success', () => resolve(asked.result));
    });
    const names = [...db.objectStoreNames].filter((one) => one !== 'versions' && one !== 'meta');
    const transaction = db.transaction(names, 'readwrite');
    for (const one of names) transaction.objectStore(one).clear();
    await new Promise((resolve) => transaction.addEventListener('complete', resolve));
    db.close();
    await chrome.storage.local.remove(['snapshots', 'copy-0-0', 'copy-1-0']);
  });
  await page.reload();
  await page
    .getByLabel('Read a copy from a file')
    .last()
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(text) });
  await page.getByRole('textbox', { name: 'Passphrase' }).last().fill('not these words');
  await button('Open').click();
  await page.getByText('This is not the passphrase of that file.').waitFor();
  await page.getByRole('textbox', { name: 'Passphrase' }).last().fill(WORDS);
  await button('Open').click();
  await page.getByText(/^It is newer\./).waitFor();
  await button('Add what is missing').click();
  await page.getByText(`1 lead, ${events} events, equal. Everything in the copy is here.`).waitFor();
  await until('the lead', async () => (await here.rows('leads')).length === 1);
  expect(await accessibilityFaults(page)).toEqual([]);
  expect(here.errors).toEqual([]);
});
