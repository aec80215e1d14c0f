import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { accessibilityFaults, openWorld, shots, type World } from '../harness';
import { person } from '../saved-people';
import { until } from '../launch';

let world: World;
let page: Page;

const PEOPLE = 60;
/** Semicolons, a column nobody knows, an opt-out, one person twice, one row that names nobody. */
const FILE = [
  'Vorname;Nachname;E-Mail;Firma;Werbesperre;Kürzel',
  ...Array.from({ length: PEOPLE }, (_, n) => `Ada${n};Holm;ada${n}@nordhavn.example;Nordhavn AS;;x${n}`),
  'JOSÉ;NÚÑEZ;jose@yard.example;Yard;ja;',
  'Jose;Nunez;JOSE@yard.example;;;',
  'ADA0;HOLM;ada.holm@home.example;Nordhavn;;',
  ';;;Nobody Ltd;;',
].join('\r\n');

const leads = () => world.rows('leads') as unknown as Promise<{ optedOut: boolean; status: string }[]>;

beforeAll(async () => {
  world = await openWorld();
  page = await world.context.newPage();
  page.setDefaultTimeout(15_000);
  await page.setViewportSize({ width: 1280, height: 860 });
  await page.goto(world.url('dashboard.html#leads/import'));
});
afterAll(() => world?.close());

async function judge(name: string): Promise<void> {
  await shots(page, name);
  expect(await accessibilityFaults(page), name).toEqual([]);
}

describe('leads from a file', () => {
  it.each([
    ['was changed', (file: string) => appendFileSync(file, 'Bo,bo@yard.example\n')],
    ['is gone', (file: string) => rmSync(file)],
  ])('that %s since it was chosen are not read, and that is said', async (_, meanwhile) => {
    const file = path.join(mkdtempSync(path.join(tmpdir(), 'fifth-touch-')), 'leads.csv');
    writeFileSync(file, 'Name,Email\nAda Holm,ada@nordhavn.example\n');
    await page.locator('input[type=file]').setInputFiles(file);
    const check = page.getByRole('button', { name: 'Check the file' });
    await check.waitFor();
    meanwhile(file);
    await check.click();
    await page.getByText(/^leads\.csv cannot be read any more: .*Nothing was imported\./).waitFor();
  });

  it('are shown as they would be saved, with what each column is', async () => {
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'leads.csv', mimeType: 'text/csv', buffer: Buffer.from(FILE) });
    const known = page.getByRole('combobox', { name: 'What Werbesperre is' });
    await known.waitFor();
    expect(await known.inputValue()).toBe('optOut');
    await page.getByRole('combobox', { name: 'What Kürzel is' }).selectOption('note');
    await page.getByRole('button', { name: 'Check the file' }).click();
    await page.getByRole('button', { name: /^Import \d+ leads/ }).waitFor();
    expect(await leads()).toEqual([]);
    await judge('import-preview');
  });

  it('are saved, opted out where the file says so', async () => {
    await world.act(() => page.getByRole('button', { name: /^Import \d+ leads/ }).click());
    await page.getByRole('heading', { name: 'What now' }).waitFor();
    const all = await leads();
    expect(all).toHaveLength(PEOPLE + 2);
    expect(all.filter(({ optedOut }) => optedOut)).toHaveLength(1);
    await judge('import-done');
  });

  it('are cleaned up: who is likely one person stands side by side, and is merged and parted again', async () => {
    await page.goto(world.url('dashboard.html#cleanse/duplicates'));
    await page.getByRole('button', { name: 'Merge' }).waitFor();
    await judge('cleanse-pair');
    await world.act(() => page.getByRole('button', { name: 'Merge' }).click());
    await page.getByText('No duplicates are left.').waitFor();
    expect(await leads()).toHaveLength(PEOPLE + 1);
    await world.act(() => page.getByRole('button', { name: 'Undo' }).click());
    await page.getByRole('button', { name: 'Merge' }).waitFor();
    expect(await leads()).toHaveLength(PEOPLE + 2);
    await page.goto(world.url('dashboard.html#cleanse/no-step'));
    await page.getByRole('checkbox').first().waitFor();
    await judge('cleanse-list');
    await page.goto(world.url('dashboard.html#cleanse/rules'));
    await page.getByRole('checkbox', { name: 'Lost' }).check();
    await judge('cleanse-rules');
  });

  it('are changed by the hundred from a menu, after a look at what will change, and changed back', async () => {
    await page.goto(world.url('dashboard.html#leads'));
    await page.getByRole('checkbox', { name: 'Select all', exact: true }).check();
    await page.getByRole('button', { name: 'Change', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Archive' }).click();
    const preview = page.getByRole('dialog', { name: 'Archive' });
    await preview.getByText(/^Archive: \d+ leads change\.$/).waitFor();
    await judge('leads-change');
    await world.act(() => preview.getByRole('button', { name: /^Change \d+ leads$/ }).click());
    await page.getByText(/^Archive: \d+ leads changed\.$/).waitFor();
    const archived = async () => (await leads()).filter(({ status }) => status === 'archived').length;
    expect(await archived()).toBeGreaterThan(PEOPLE / 2);
    await world.act(() => page.getByRole('button', { name: 'Undo' }).click());
    await until('nobody to be archived', async () => (await archived()) === 0);
  });

  it('are erased for good, one by one: nothing is left, and a file does not bring them back', async () => {
    await page.goto(world.url('dashboard.html#leads'));
    await page.getByRole('searchbox', { name: /^Search/ }).fill('jose@yard');
    await page.getByRole('link', { name: 'JOSÉ NÚÑEZ' }).click();
    await page.getByRole('button', { name: 'Erase…' }).click();
    await judge('erase-asks');
    await world.act(() => page.getByRole('button', { name: 'Erase JOSÉ NÚÑEZ' }).click());
    await page.getByText('JOSÉ NÚÑEZ is erased.').waitFor();
    await judge('erase-proof');
    expect(JSON.stringify(await world.rows('events'))).not.toContain('jose@yard.example');
    const answer = await world.command(person(crypto.randomUUID() as never, 'José', 'jose@yard.example'));
    expect(JSON.stringify(answer)).toContain('shut-out');
  });

  it('are taken back as a whole', async () => {
    await page.goto(world.url('dashboard.html#leads/import'));
    await world.act(() => page.getByRole('button', { name: /Undo/ }).click());
    await until('everybody to be gone', async () => (await leads()).length === 0);
    expect(world.errors).toEqual([]);
  });
});
