import { readFileSync } from 'node:fs';

import type { Page } from 'playwright-core';
import { afterEach, expect, it } from 'vitest';

import { newLeadId } from '../../domain/lead-ids';
import { openWorld, type World } from '../harness';
import { person } from '../saved-people';

let worlds: World[] = [];
afterEach(async () => {
  await Promise.all(worlds.map((world) => world.close()));
  worlds = [];
});

async function opened(world: World): Promise<Page> {
  const page = await world.context.newPage();
  await page.goto(world.url('dashboard.html#copies'));
  return page;
}

/** Saves the newest copy to a file, as somebody does who carries it to their other computer. */
async function carried(page: Page): Promise<{ name: string; mimeType: string; buffer: Buffer }> {
  await page.reload();
  await page.getByRole('button', { name: 'Make a copy now' }).click();
  await page.getByText('A copy was made.').waitFor();
  await page
    .getByRole('button', { name: /^Save the copy of/ })
    .first()
    .click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the file' }).click();
  const path = await (await download).path();
  return { name: 'copy.jsonl', mimeType: 'application/jsonl', buffer: readFileSync(path!) };
}

it('two computers hand each other copies: newer, older and gone apart are told, and end equal', async () => {
  worlds = await Promise.all([openWorld(), openWorld()]);
  const [desk, laptop] = worlds as [World, World];
  await desk.command(person(newLeadId(), 'Ada Byron', 'ada@byte.example'));
  const [here, there] = [await opened(desk), await opened(laptop)];
  const read = async (page: Page, copy: Awaited<ReturnType<typeof carried>>, standing: RegExp) => {
    await page.getByLabel('Read a copy from a file').last().setInputFiles(copy);
    await page.getByText(standing).waitFor();
  };
  const add = async (world: World, page: Page) => {
    await world.act(() => page.getByRole('button', { name: 'Add what is missing' }).click());
    await page.getByText(/equal\. Everything in the copy is here\./).waitFor();
    await page.getByRole('button', { name: 'Close' }).click();
  };
  const first = await carried(here);
  await read(there, first, /^(It is newer|Both have changed since)\./);
  await add(laptop, there);
  expect((await laptop.rows('leads')).length).toBe(1);

  await laptop.command(person(newLeadId(), 'Bo Ekman', 'bo@ekman.example'));
  await there.reload();
  await read(there, first, /^It is older\./);
  await desk.command(person(newLeadId(), 'Cy Day', 'cy@day.example'));
  const second = await carried(there);
  await here.reload();
  await read(here, second, /^Both have changed since\./);
  await add(desk, here);
  await read(there, await carried(here), /^It is newer\./);
  await add(laptop, there);
  const names = async (world: World) =>
    (await world.rows('leads'))
      .map(({ fields }) => (fields as { name: { value: string } }).name.value)
      .toSorted();
  expect(await names(desk)).toEqual(['Ada Byron', 'Bo Ekman', 'Cy Day']);
  expect(await names(laptop)).toEqual(await names(desk));
  expect([...desk.errors, ...laptop.errors]).toEqual([]);
});
