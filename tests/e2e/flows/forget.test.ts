import { readFileSync } from 'node:fs';

import { afterEach, expect, it } from 'vitest';

import { newLeadId } from '../../domain/lead-ids';
import { accessibilityFaults, openWorld, shots, type World } from '../harness';
import { until } from '../launch';
import { person } from '../saved-people';

const PEOPLE = ['Ada Byron', 'Bo Ekman', 'Cy Day', 'Di Fox'] as const;
const emailOf = (name: string) => `${name.split(' ')[0]!.toLowerCase()}@byte.example`;
let world: World;
afterEach(() => world?.close());

it('one person has what is kept of them as a file; several are erased everywhere, with proof, and stay out', async () => {
  world = await openWorld();
  const ids = PEOPLE.map(() => newLeadId());
  for (const [n, name] of PEOPLE.entries()) await world.command(person(ids[n]!, name, emailOf(name)));
  await world.command({ id: crypto.randomUUID(), type: 'note', leadId: ids[0]!, text: 'Likes mornings' });
  const page = await world.context.newPage();
  await page.setViewportSize({ width: 1366, height: 900 });
  await page.goto(world.url(`dashboard.html#leads/${ids[0]!}`));
  await page.getByRole('heading', { name: 'What is kept of Ada Byron' }).waitFor();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save their data (JSON)' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('Ada-Byron.json');
  const text = readFileSync((await file.path())!, 'utf8');
  expect(text).toContain('Likes mornings');
  expect(text).not.toMatch(/Ekman|Day|Fox/);

  await page.getByRole('link', { name: 'All leads' }).click();
  for (const name of PEOPLE.slice(0, 3)) await page.getByRole('checkbox', { name: `Select ${name}` }).check();
  await page.getByRole('button', { name: 'Erase…' }).click();
  await page.getByText('This cannot be undone.').waitFor();
  await shots(page, 'erase-many');
  await world.act(() => page.getByRole('button', { name: 'Erase 3 leads' }).click());
  const proof = page.getByRole('list', { name: 'Looked for afterwards' });
  await proof.waitFor();
  expect(await proof.getByRole('listitem').allInnerTexts()).toEqual([
    'No lead has their address or number.',
    'No entry of their history is left.',
    'No reminder is left.',
    'No import or answer names them.',
    'No press waits.',
    'No prepared words are left.',
    expect.stringMatching(/^Copies in this browser \(\d+\): nothing of theirs is in them\.$/),
  ]);
  await shots(page, 'erased-many');
  expect(await accessibilityFaults(page)).toEqual([]);
  await until('them to be gone', async () => (await world.rows('leads')).length === 1);
  for (const table of ['events', 'answers', 'leads'])
    expect(JSON.stringify(await world.rows(table))).not.toMatch(/Byron|Ekman|Day|mornings/);
  // Nobody saves them again.
  expect(await world.command(person(newLeadId(), PEOPLE[0], emailOf(PEOPLE[0])))).toMatchObject({
    value: { ok: false, refusal: { code: 'shut-out' } },
  });
  expect(world.errors).toEqual([]);
});
