import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import {
  forgetIfNotShown,
  lookAt,
  mayWatch,
  stopWatching,
  watchPages,
} from '@/entrypoints/background/access/watching';
import { instant } from '@/lib/domain/time/instant';
import { remember, tabsRemembered } from '@/lib/session/sightings';
import type { Db } from '@/lib/store/database/db';

import { sighting } from '../components/panel-samples';
import { at } from '../domain/sample';
import { openTestDb, saveSettings } from '../store/open-test-db';
import { type FakeChrome, fakeChrome } from './fake-chrome';

const NOW = at('2026-03-02 09:00');
const MINUTE = 60_000;
const TABS = [
  { id: 3, url: 'https://mail.google.com/mail/u/0/' },
  { id: 4, url: 'https://mail.google.com/mail/u/1/' },
];
let chrome: FakeChrome;
let db: Db;
let rested: number[] = [];
beforeEach(async () => {
  chrome = fakeChrome();
  db = openTestDb();
  rested = [];
  chrome.state.tabs.push(...TABS);
  Object.assign(fakeBrowser.tabs, {
    sendMessage: async (tab: number, { name }: { name: string }) =>
      void (name === 'rest' && rested.push(tab)),
  });
});

const open = (contextType: 'SIDE_PANEL' | 'TAB', page = 'sidepanel.html') =>
  chrome.state.contexts.push({
    contextType,
    windowId: 1,
    tabId: -1,
    documentUrl: `${fakeBrowser.runtime.getURL('/' as never)}${page}`,
  });
const injected = () => chrome.state.injected.map(({ tab }) => tab);

describe('a page may be watched', () => {
  it('while the panel is open, docked or as a tab, and not because the full page is', async () => {
    open('TAB', 'dashboard.html');
    expect(await mayWatch(db, 3, NOW)).toBe(false);
    open('TAB', 'sidepanel.html?tab=3');
    expect(await mayWatch(db, 3, NOW)).toBe(true);
    chrome.state.contexts.length = 0;
    open('SIDE_PANEL');
    expect(await mayWatch(db, 3, NOW)).toBe(true);
  });

  it('with the panel closed where the rep wants replies noticed; nothing is kept for the panel then', async () => {
    await saveSettings(db, '2026-03-02 08:00', { watchClosed: true });
    expect(await mayWatch(db, 3, NOW)).toBe(true);
    await remember(3, sighting());
    await forgetIfNotShown(3, NOW);
    expect(await tabsRemembered()).toEqual([]);
  });
});

describe('when the panel closes', () => {
  it('its pages end watching, and what they showed is forgotten', async () => {
    await remember(3, sighting());
    await stopWatching(db);
    expect([rested, await tabsRemembered()]).toEqual([[3], []]);
  });

  it('they go on where the rep wants replies noticed, and where another panel is open', async () => {
    await remember(3, sighting());
    open('SIDE_PANEL');
    await stopWatching(db);
    expect([rested, await tabsRemembered()]).toEqual([[], [3]]);
    chrome.state.contexts.length = 0;
    await saveSettings(db, '2026-03-02 08:00', { watchClosed: true });
    await stopWatching(db);
    expect([rested, await tabsRemembered()]).toEqual([[], []]);
  });
});

it('when it opens, the pages that are not watched are', async () => {
  await remember(3, sighting());
  await watchPages();
  expect(injected()).toEqual([4]);
});

describe('Insert pressed with the panel closed', () => {
  it('has that page read, and watched for ten minutes', async () => {
    const looked = lookAt(3, NOW);
    await vi.waitFor(() => expect(injected()).toEqual([3]));
    expect(await mayWatch(db, 3, NOW)).toBe(true);
    expect(await mayWatch(db, 4, NOW)).toBe(false);
    await remember(3, sighting());
    expect(await looked).toEqual(sighting());
    await forgetIfNotShown(3, instant(NOW + 9 * MINUTE));
    expect(await tabsRemembered()).toEqual([3]);
    expect(await mayWatch(db, 3, instant(NOW + 10 * MINUTE))).toBe(false);
  });

  it('looks at the page as it is now, and gives up on one that says nothing', async () => {
    vi.useFakeTimers();
    await remember(3, sighting());
    const looked = lookAt(3, NOW);
    await vi.advanceTimersByTimeAsync(5000);
    expect(await looked).toBeNull();
    vi.useRealTimers();
  });
});
