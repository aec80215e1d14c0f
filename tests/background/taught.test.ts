import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';

import { mayGuess, recipesFor, withTaught } from '@/entrypoints/background/access/recipes-for';
import { reread } from '@/entrypoints/background/act/reread';
import { take } from '@/entrypoints/background/observe/sightings';
import type { Person, Sighting } from '@/lib/domain/page/sighting';
import { recipes } from '@/lib/recipes/sites';
import { readAllPageHealth, readPageHealth } from '@/lib/session/page-health';
import { commit } from '@/lib/store/commands/commit';

import { at, commandId } from '../domain/sample';
import { openTestDb } from '../store/open-test-db';
import { taught } from '../store/taught';
import { type FakeChrome, fakeChrome } from './fake-chrome';

const NOW = at('2026-03-02 10:00');
let chrome: FakeChrome;
beforeEach(() => void (chrome = fakeChrome()));

const save = (...all: ReturnType<typeof taught>[]) => ({
  id: commandId(),
  type: 'save-recipes' as const,
  recipes: all,
});
const answerFor = async (db: ReturnType<typeof openTestDb>, host: string) =>
  (await withTaught(db, recipesFor(recipes, host), host)).map(({ id }) => id);

describe('what a page is told', () => {
  it('is what was taught for its host first, and then all that is shipped for it', async () => {
    const db = openTestDb();
    const shipped = recipesFor(recipes, 'crm.example').map(({ id }) => id);
    await commit(db, save(taught(), taught({ id: 'taught-hub', hosts: ['app.hubspot.com'] })), NOW);
    expect(await answerFor(db, 'crm.example')).toEqual(['taught-crm-1', ...shipped]);
    expect((await answerFor(db, 'app.hubspot.com')).slice(0, 2)).toEqual(['taught-hub', 'hubspot-contact']);
    expect(await answerFor(db, 'other.example')).toEqual(shipped);
    expect(mayGuess(recipesFor(recipes, 'crm.example'))).toBe(true);
  });

  it('no more once it is forgotten', async () => {
    const db = openTestDb();
    const saved = save(taught());
    await commit(db, saved, NOW);
    const forget = { type: 'forget-recipe' as const, recipe: 'taught-crm-1', document: saved.id };
    await commit(db, { id: commandId(), ...forget }, NOW);
    expect(await answerFor(db, 'crm.example')).not.toContain('taught-crm-1');
  });

  it('is what is shipped, where the database cannot be read', async () => {
    const db = openTestDb();
    db.close({ disableAutoOpen: true });
    expect(await answerFor(db, 'crm.example')).toEqual(
      recipesFor(recipes, 'crm.example').map(({ id }) => id),
    );
  });
});

it('a page that is open is read anew when its recipe changes, and no page of another site', async () => {
  const db = openTestDb();
  chrome.state.tabs.push({ id: 1, url: 'https://crm.example/cards/41' });
  const query = vi.spyOn(browser.tabs, 'query');
  const saved = save(taught());
  const forget = { type: 'forget-recipe' as const, recipe: 'taught-crm-1', document: saved.id };
  for (const command of [saved, { id: commandId(), ...forget }]) {
    await commit(db, command, NOW);
    await reread(db, command);
  }
  expect(chrome.state.injected.map(({ tab }) => tab)).toEqual([1, 1]);
  expect(query.mock.calls.map(([asked]) => asked.url)).toEqual([
    ['*://crm.example/*'],
    ['*://crm.example/*'],
  ]);
});

describe('how a recipe has done', () => {
  const person: Person = {
    name: 'Ada Byron',
    email: 'ada@byte.example',
    phone: null,
    company: null,
    title: null,
    profileUrl: null,
    recordId: '41',
  };
  const sighting = (recipe: string, more: Partial<Sighting> = {}): Sighting => ({
    v: 1,
    recipe,
    recipeVersion: 1,
    kind: 'record',
    url: 'https://crm.example/cards/41',
    key: `${recipe}:41`,
    account: null,
    ownAddresses: [],
    lead: person,
    candidates: [],
    thread: null,
    composers: [],
    rows: [],
    confidence: {},
    notes: [],
    ...more,
  });
  const from = (url: string, tab = 7) => ({ url, tab: { id: tab } }) as never;
  const sender = from('https://crm.example/cards/41');
  const hubspot = { url: 'https://app.hubspot.com/contacts/9/record/0-1/41' };

  it('is noted for what is shipped and what was taught, and for no guess', async () => {
    const db = openTestDb();
    await commit(db, save(taught()), NOW);
    await take(db, sighting('taught-crm-1', { key: 'taught-crm-1:crm.example:41' }), sender, NOW);
    await take(db, sighting('any-page', { key: 'any:crm.example::41' }), sender, NOW);
    const company = { url: 'https://app.hubspot.com/contacts/9/record/0-2/1', lead: null };
    await take(db, sighting('hubspot-contact', hubspot), from(hubspot.url), NOW);
    await take(db, sighting('hubspot-company', company), from(company.url), NOW);
    expect([...(await readAllPageHealth()).keys()].toSorted()).toEqual(['hubspot-contact', 'taught-crm-1']);
    expect(await readPageHealth('taught-crm-1')).toMatchObject({
      site: 'crm.example',
      goodAt: NOW,
      readings: [{ has: ['person', 'name', 'email'] }],
    });
  });

  it('counts two tabs at once', async () => {
    const db = openTestDb();
    await Promise.all(
      [41, 42, 43].map((n) =>
        take(
          db,
          sighting('hubspot-contact', { ...hubspot, key: `hubspot-contact:${n}` }),
          from(hubspot.url, n),
          NOW,
        ),
      ),
    );
    expect((await readPageHealth('hubspot-contact'))!.readings).toHaveLength(3);
  });
});
