import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import {
  injectIntoOpenPages,
  keepPageScripts,
  mayRead,
  readableHosts,
} from '@/entrypoints/background/access/page-scripts';
import { mayGuess, recipesFor } from '@/entrypoints/background/access/recipes-for';
import { forgetIfLeft, forgetUnreadable } from '@/entrypoints/background/access/tabs';
import { noteUpdate, reloadIfReady } from '@/entrypoints/background/upkeep/update';
import type { Sighting } from '@/lib/domain/page/sighting';
import { recipes } from '@/lib/recipes/sites';
import { remember, tabsRemembered } from '@/lib/session/sightings';
import { listSnapshots } from '@/lib/store/safety/kept-copies';

import { save } from '../domain/asked';
import { at } from '../domain/sample';
import { done, openTestDb } from '../store/open-test-db';

import { type FakeChrome, fakeChrome } from './fake-chrome';

const NOW = at('2026-03-02 09:00');
const CRM = 'https://crm.example/*';
let chrome: FakeChrome;
beforeEach(() => void (chrome = fakeChrome()));

const sighting = (url: string): Sighting => ({
  v: 1,
  recipe: 'r',
  recipeVersion: 1,
  kind: 'record',
  url,
  key: 'k',
  account: null,
  ownAddresses: [],
  lead: null,
  candidates: [],
  thread: null,
  composers: [],
  rows: [],
  confidence: {},
  notes: [],
});

describe('the page script', () => {
  it('is registered for granted hosts only, again when they change, and not at all when none is left', async () => {
    await keepPageScripts();
    expect(chrome.state.scripts).toEqual([]);
    chrome.state.origins.push(CRM);
    await keepPageScripts();
    await keepPageScripts();
    expect(chrome.state.scripts).toMatchObject([{ matches: [CRM] }]);
    chrome.state.origins.push('https://www.linkedin.com/*');
    await keepPageScripts();
    expect(chrome.state.scripts).toMatchObject([{ matches: [CRM, 'https://www.linkedin.com/*'] }]);
    chrome.state.origins.splice(1);
    await keepPageScripts();
    expect(chrome.state.scripts).toEqual([]);
  });

  it('goes to a page without encryption only where the rep has named its host', async () => {
    chrome.state.origins.push('http://*/*', 'http://*.example/*');
    expect(await readableHosts()).toEqual(['https://mail.google.com/*']);
    chrome.state.origins.push('http://127.0.0.1/*');
    expect(await readableHosts()).toEqual(['https://mail.google.com/*', 'http://127.0.0.1/*']);
    expect([
      await mayRead(new URL('http://127.0.0.1:8080/#Lead')),
      await mayRead(new URL('https://127.0.0.1/')),
      await mayRead(new URL('http://mail.google.com/')),
    ]).toEqual([true, false, false]);
  });

  it('is put once into each page that is open', async () => {
    chrome.state.tabs.push(
      { id: 1, url: 'https://mail.google.com/' },
      { id: 2, url: 'https://mail.google.com/' },
    );
    await injectIntoOpenPages(await readableHosts());
    expect(chrome.state.injected.map(({ tab }) => tab)).toEqual([1, 2]);
    await injectIntoOpenPages([]);
    expect(chrome.state.injected).toHaveLength(2);
  });
});

it('a page is told the recipes of its own host and no other', () => {
  expect(recipesFor(recipes, 'mail.google.com').length).toBeGreaterThan(0);
  expect(
    recipesFor(recipes, 'mail.google.com').every(({ hosts }) =>
      hosts.some((host: string) => host === 'mail.google.com'),
    ),
  ).toBe(true);
  for (const host of ['mail.google.com.evil.test', 'evil-mail.google.com', 'google.com', ''])
    expect(recipesFor(recipes, host).every(({ hosts }) => hosts[0] === '*')).toBe(true);
});

it('only a page of a CRM, or one nobody knows, is read without a recipe', () => {
  const may = (host: string) => mayGuess(recipesFor(recipes, host));
  expect([may('mail.google.com'), may('www.linkedin.com'), may('crm.example')]).toEqual([false, false, true]);
});

describe('what a tab showed', () => {
  it('is forgotten when it goes where we may not read, and kept while it stays', async () => {
    await remember(1, sighting('https://mail.google.com/mail/'));
    await forgetIfLeft(1, 'https://mail.google.com/mail/u/0/#inbox');
    expect(await tabsRemembered()).toEqual([1]);
    for (const url of [undefined, 'https://news.example/', 'http://mail.google.com/', 'about:blank']) {
      await remember(1, sighting('https://mail.google.com/mail/'));
      await forgetIfLeft(1, url);
      expect(await tabsRemembered()).toEqual([]);
    }
  });

  it('is forgotten when the rep takes the host back', async () => {
    chrome.state.origins.push(CRM);
    await remember(1, sighting('https://mail.google.com/mail/'));
    await remember(2, sighting('https://crm.example/people/7'));
    chrome.state.origins.pop();
    await forgetUnreadable();
    expect(await tabsRemembered()).toEqual([1]);
    expect(await mayRead(new URL('https://crm.example/people/7'))).toBe(false);
  });
});

describe('a new version', () => {
  it('waits while a page of ours is open, and is taken once, when none is', async () => {
    chrome.state.contexts.push({ contextType: 'SIDE_PANEL', windowId: 1, tabId: -1, documentUrl: '' });
    await noteUpdate(openTestDb(), NOW);
    expect(chrome.state.reloads).toBe(0);
    chrome.state.contexts.pop();
    await reloadIfReady();
    await reloadIfReady();
    expect(chrome.state.reloads).toBe(1);
  });

  it('comes after a copy of how things stand; one that cannot be made does not hold it up', async () => {
    const db = openTestDb();
    await done(db, NOW, save());
    await noteUpdate(db, NOW);
    expect(await listSnapshots()).toMatchObject([{ slot: 'snapshot-before', leads: 1 }]);
    const quiet = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('full'));
    await noteUpdate(db, NOW);
    expect(quiet).toHaveBeenCalled();
    expect(chrome.state.reloads).toBe(2);
  });

  it('that is not there reloads nothing', async () => {
    await reloadIfReady();
    expect(chrome.state.reloads).toBe(0);
    expect(await fakeBrowser.storage.session.get(null)).toEqual({});
  });
});
