import { beforeEach, describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';

import { keepPageScripts, mayRead, readableHosts } from '@/entrypoints/background/access/page-scripts';
import { carryOut } from '@/entrypoints/background/act/commands';
import { followPolicy } from '@/entrypoints/background/upkeep/follow-policy';
import type { Db } from '@/lib/store/database/db';
import { versionsOf } from '@/lib/store/database/documents';
import { readSettings } from '@/lib/store/read/settings';

import { at, commandId } from '../../domain/sample';
import { openTestDb, saveSettings, settings } from '../../store/open-test-db';
import { type FakeChrome, fakeChrome } from '../fake-chrome';

const NOW = at('2026-03-02 10:00');
const short = { from: '10:00', to: '12:00' };
const MONDAY_ONLY = [short, null, null, null, null, null, null];
let db: Db;
let chrome: FakeChrome;

beforeEach(async () => {
  chrome = fakeChrome();
  db = openTestDb();
  await browser.storage.managed.set({ playbook: 'cold-outbound', hours: { monday: short } });
});
const current = async () => (await readSettings(db)).settings;

describe('a policy', () => {
  it('is saved with the rep’s settings, once', async () => {
    await saveSettings(db, '2026-03-02 08:00');
    await browser.storage.managed.set({ playbook: 'nobody-knows-it' });
    for (let n = 0; n < 3; n += 1) await followPolicy(db, NOW);
    expect((await current()).hours).toEqual(MONDAY_ONLY);
    expect((await current()).playbook).toBe('four-stages');
    expect(await versionsOf(db, 'settings', 'settings')).toHaveLength(2);
  });

  it('does not set up anybody who has not begun', async () => {
    await followPolicy(db, NOW);
    expect(await versionsOf(db, 'settings', 'settings')).toEqual([]);
  });

  it('holds against whatever a page asks to be saved', async () => {
    const id = commandId();
    await carryOut(db, { id, type: 'save-settings', settings: settings({ name: 'Robin' }) }, NOW);
    expect(await current()).toMatchObject({ name: 'Robin', hours: MONDAY_ONLY });
  });

  it('says which sites may be read, whatever the rep has granted; Gmail may be always', async () => {
    chrome.state.origins.push('https://crm.example/*', 'https://*.linkedin.com/*');
    await browser.storage.managed.set({ sites: ['https://crm.example/*'] });
    expect(await readableHosts()).toEqual(['https://mail.google.com/*', 'https://crm.example/*']);
    await keepPageScripts();
    expect(chrome.state.scripts).toMatchObject([{ matches: ['https://crm.example/*'] }]);
    await browser.storage.managed.set({ sites: [] });
    expect(await mayRead(new URL('https://crm.example/1'))).toBe(false);
    expect(await mayRead(new URL('https://mail.google.com/mail/u/0/'))).toBe(true);
  });
});

describe('the first run', () => {
  it('has the open pages read once it is done, and not again with other settings', async () => {
    chrome.state.tabs.push({ id: 4, url: 'https://mail.google.com/mail/u/0/' });
    const save = () => carryOut(db, { id: commandId(), type: 'save-settings', settings: settings() }, NOW);
    await save();
    expect(chrome.state.injected).toEqual([{ tab: 4, files: ['/page.js'] }]);
    await save();
    expect(chrome.state.injected).toHaveLength(1);
  });
});
