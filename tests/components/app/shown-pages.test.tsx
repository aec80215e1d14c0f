// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';

import { KindsRead } from '@/components/teach/kinds-read';
import { fromFile, toFile } from '@/components/teach/recipe-file';
import { ShownPages } from '@/components/teach/shown-pages';
import { whereOf } from '@/components/teach/where-of';
import type { PanelCommand } from '@/lib/domain/log/command';
import { taughtAddress } from '@/lib/reader/teach/taught-address';
import type { Recipe } from '@/lib/recipes/schema';
import { commit } from '@/lib/store/commands/commit';
import { readRecipes } from '@/lib/store/read/recipes';

import { at } from '../../domain/sample';
import { openTestDb, saveSettings } from '../../store/open-test-db';
import { taught } from '../../store/taught';
import { draw } from '../panel';

const NOW = '2026-03-02 10:30';

async function open(...recipes: Recipe[]) {
  const db = openTestDb();
  await saveSettings(db, NOW);
  if (recipes.length > 0)
    await commit(db, { id: crypto.randomUUID(), type: 'save-recipes', recipes }, at(NOW));
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(async (message: unknown) => ({
    ok: true,
    value: await commit(db, (message as { data: PanelCommand }).data, at(NOW)),
  }));
  draw(
    db,
    NOW,
    <main>
      <h1>Sites</h1>
      <ShownPages />
      <KindsRead />
    </main>,
  );
  const user = userEvent.setup();
  return {
    db,
    user,
    give: (text: string) =>
      user.upload(
        screen.getByLabelText('File with pages', { selector: 'input' }),
        new File([text], 'pages.json', { type: 'application/json' }),
      ),
  };
}
const kept = async (db: Awaited<ReturnType<typeof open>>['db']) =>
  (await readRecipes(db)).map(({ recipe }) => recipe.id);

describe('pages the rep has shown', () => {
  it('none yet says how', async () => {
    await open();
    expect(await screen.findByText(/Press “Not right\? Show me”/)).toBeDefined();
  });

  it('are listed with what they read and how they do', async () => {
    await browser.storage.local.set({
      'page-health-taught-crm-1': {
        site: 'crm.example',
        version: 1,
        goodAt: at('2026-03-02 09:00'),
        readings: Array.from({ length: 5 }, (_, page) => ({ page, has: [] })),
      },
    });
    await open(taught());
    const list = within(await screen.findByRole('list', { name: 'Pages you have shown' }));
    expect(list.getByText('crm.example/cards/…')).toBeDefined();
    expect(list.getByText(/Reads name, e-mail/)).toBeDefined();
    expect(await list.findByText(/Last read well 09:00/)).toBeDefined();
    expect(list.getByText(/nobody was found on the last 5 pages/)).toBeDefined();
  });

  it('are forgotten by one press, and brought back by another', async () => {
    const { db, user } = await open(taught());
    await user.click(await screen.findByRole('button', { name: 'Forget crm.example/cards/…' }));
    expect(await screen.findByText('crm.example/cards/… is forgotten.')).toBeDefined();
    expect(await kept(db)).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect(await kept(db)).toEqual(['taught-crm-1']));
  });

  it('go out to a file and come in from it', async () => {
    const { db, user, give } = await open();
    await give(toFile([taught(), taught({ id: 'taught-two' })]));
    expect(await screen.findByText('2 pages can be taken over.')).toBeDefined();
    expect(await kept(db)).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Take 2 over' }));
    await waitFor(async () => expect((await kept(db)).toSorted()).toEqual(['taught-crm-1', 'taught-two']));
    expect(await screen.findByText('2 pages taken over.')).toBeDefined();
  });

  it('from a file with one thing wrong none is taken, and the place is said', async () => {
    const { db, give } = await open();
    await give(toFile([taught(), { ...taught({ id: 'taught-two' }), person: { name: [{ css: 'h1[' }] } }]));
    expect(await screen.findByText('pages › 2 › person › name › 1 › css')).toBeDefined();
    expect(screen.getByText('This is no selector that a browser can read.')).toBeDefined();
    expect(screen.queryByRole('button', { name: /Take/ })).toBeNull();
    expect(await kept(db)).toEqual([]);
  });

  it('from a file that is far too large are not even read', async () => {
    const { give } = await open();
    await give(`"${'x'.repeat(300_000)}"`);
    expect(await screen.findByText('A file with pages has at most 256 kB.')).toBeDefined();
  });

  it('have no fault that a machine can find', async () => {
    await open(taught());
    await screen.findByRole('list', { name: 'Pages you have shown' });
    const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });
});

describe('a file', () => {
  it.each<[string, string, string, string]>([
    ['that is empty', '', 'line 1', 'recipe-not-json'],
    ['that is no JSON', '{\n"kind": }', 'line 2', 'recipe-not-json'],
    ['with a key twice', '{"kind":"fifth-touch-pages","kind":"x"}', 'line 1', 'playbook-key-twice'],
    ['of something else', '{"kind":"fifth-touch-scripts","v":1,"scripts":[]}', '', 'recipe-not-pages'],
    ['with nothing in it', '{"kind":"fifth-touch-pages","v":1,"pages":[]}', '', 'recipe-not-pages'],
    ['from tomorrow', '{"kind":"fifth-touch-pages","v":2,"pages":[{}]}', 'v', 'recipe-newer'],
    [
      'with far too many',
      JSON.stringify({ kind: 'fifth-touch-pages', v: 1, pages: Array.from({ length: 51 }, () => taught()) }),
      'pages',
      'recipe-too-many',
    ],
    ['with one twice', toFile([taught(), taught()]), 'pages', 'recipe-twice'],
    ['as deep as a well', `${'['.repeat(5000)}`, 'line 1', 'recipe-not-json'],
  ])('%s is refused', (_, text, path, code) => {
    const read = fromFile(text, () => true);
    expect(read.recipes).toEqual([]);
    expect(read.problems.map((problem) => [problem.path, problem.why.code])).toContainEqual([path, code]);
  });
});

describe('how pages are read', () => {
  it('says when each kind was last read well, and what it is lately without', async () => {
    const has = (page: number, ...fields: string[]) => ({ page, has: ['person', ...fields] });
    await browser.storage.local.set({
      'page-health-hubspot-contact': {
        site: 'hubspot',
        version: 1,
        goodAt: at('2026-03-02 09:00'),
        readings: [
          ...Array.from({ length: 12 }, (_, page) => has(page, 'name', 'phone')),
          ...Array.from({ length: 3 }, (_, page) => has(50 + page, 'name')),
        ],
      },
      'page-health-gmail-thread': {
        site: 'gmail',
        version: 1,
        goodAt: at('2026-03-01 09:00'),
        readings: [has(1, 'name')],
      },
      'page-health-broken': { nonsense: true },
    });
    await open();
    const rows = (await screen.findAllByRole('listitem')).map((row) => row.textContent);
    expect(rows).toEqual([
      'Gmail · conversationsLast read well yesterday · No problems',
      'HubSpot · contactsLast read well 09:00 · Lately without: phone number',
    ]);
  });
});

describe('an address, for people', () => {
  it.each([
    ['https://crm.example/contacts/41', 'crm.example/contacts/…'],
    ['https://crm.example/contacts/41/overview', 'crm.example/contacts/…'],
    ['https://crm.example/contacts/4920570/record/0-1/551', 'crm.example/contacts/…/record/0-1/…'],
    ['https://crm.example/index.php?module=Contacts&view=Detail&record=41', 'crm.example/index.php'],
    ['https://crm.example/#/contacts/41', 'crm.example/#/contacts/…'],
    ['https://crm.example/web#id=41&model=res.partner', 'crm.example/web'],
    ['https://crm.example/people/ada-byron', 'crm.example/people/…'],
    ['https://crm.example/lead/lead_a81Bc7Zq2/', 'crm.example/lead/…'],
  ])('%s', (href, where) =>
    expect(whereOf({ site: 'crm.example', path: taughtAddress(new URL(href), null)!.path })).toBe(where),
  );
});
