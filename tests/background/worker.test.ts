import { about, settings } from '../store/open-test-db';

import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import background from '@/entrypoints/background';
import { HOUR } from '@/lib/domain/time/calendar';
import type { Command } from '@/lib/domain/log/command';
import { instant } from '@/lib/domain/time/instant';
import { commit } from '@/lib/store/commands/commit';
import { recipes } from '@/lib/recipes/sites';
import { Db } from '@/lib/store/database/db';
import { saveDocument } from '@/lib/store/database/documents';
import { readHealth } from '@/lib/store/safety/recovery';
import { readSentinel } from '@/lib/store/safety/sentinel';

import { save, sent } from '../domain/asked';
import type { Asked } from '../domain/given';
import { ada, at, commandId } from '../domain/sample';
import { atRest } from './at-rest';
import { type FakeChrome, fakeChrome } from './fake-chrome';

vi.mock('@/lib/store/safety/sentinel', { spy: true });
vi.mock('@/entrypoints/background/wake/wake', { spy: true });
vi.mock('@/entrypoints/background/act/unanswered', { spy: true });

const NOW = at('2026-03-03 10:00');
const panel = {
  id: 'test-extension-id',
  origin: 'chrome-extension://test-extension-id',
  url: 'chrome-extension://test-extension-id/sidepanel.html',
  documentLifecycle: 'active',
};

let chrome: FakeChrome;
let db: Db;

beforeEach(() => {
  chrome = fakeChrome();
  db = new Db();
  vi.useFakeTimers({ now: NOW, toFake: ['Date'] });
});
afterEach(async () => {
  vi.useRealTimers();
  await atRest();
  db.close();
  await Dexie.delete('fifth-touch');
});

const startWorker = async () => {
  background.main();
  await atRest();
};
async function wakeAt(now: number) {
  vi.setSystemTime(now);
  await fakeBrowser.alarms.onAlarm.trigger({ name: 'sweep' } as never);
  await atRest();
}
const notifications = () =>
  Object.keys(
    (fakeBrowser.notifications as unknown as { getAllCreateOptions(): object }).getAllCreateOptions(),
  );

/** A message as Chrome delivers it. */
function ask(name: string, data: unknown, sender: object = panel): Promise<unknown> {
  return new Promise(
    (resolve) =>
      void fakeBrowser.runtime.onMessage.trigger({ name, data } as never, sender as never, resolve as never),
  );
}
const command = (body: Asked) => ask('command', about(ada, body));

async function withPlan() {
  await commit(
    db,
    {
      id: commandId(),
      type: 'save-settings',
      settings: settings({ reminder: { on: false, at: '08:45' as never }, quiet: null }),
    },
    at('2026-03-02 08:00'),
  );
  await commit(db, about(ada, save()) as Command, at('2026-03-02 09:00'));
  await commit(db, about(ada, sent()) as Command, at('2026-03-02 09:05'));
  return instant((await db.leads.get(ada as never))!.dueAt!);
}

describe('starting', () => {
  it('registers every listener before anything is waited for, so that the event that woke it is heard', () => {
    background.main();
    const heard = [
      fakeBrowser.runtime.onMessage,
      fakeBrowser.runtime.onStartup,
      fakeBrowser.runtime.onInstalled,
      fakeBrowser.runtime.onUpdateAvailable,
      fakeBrowser.alarms.onAlarm,
      fakeBrowser.notifications.onClicked,
      fakeBrowser.notifications.onButtonClicked,
      fakeBrowser.tabs.onRemoved,
      fakeBrowser.tabs.onUpdated,
    ] as unknown as { hasListeners(): boolean }[];
    expect(heard.map((one) => one.hasListeners())).toEqual(heard.map(() => true));
    expect([chrome.onAdded.listeners.length, chrome.onRemoved.listeners.length]).toEqual([1, 1]);
  });

  it('arms both alarms, says that it is well, and closes its storage to pages', async () => {
    await startWorker();
    // The first of the tests waits for its code, too.
    await vi.waitFor(async () => {
      const alarms = (await fakeBrowser.alarms.getAll()).map(({ name }) => name);
      expect(alarms.toSorted()).toEqual(['next', 'sweep']);
      expect(await readHealth()).toEqual({ state: 'open', warnings: [] });
    }, 20_000);
    expect(fakeBrowser.storage.local.setAccessLevel).toHaveBeenCalledWith({
      accessLevel: 'TRUSTED_CONTEXTS',
    });
  });

  it('makes alarms that Chrome has lost anew on any wake', async () => {
    await startWorker();
    await fakeBrowser.alarms.clearAll();
    await fakeBrowser.runtime.onStartup.trigger();
    await atRest();
    expect(await fakeBrowser.alarms.getAll()).toHaveLength(2);
  });

  it.each(['getAll', 'create'] as const)('goes on when alarms.%s rejects, and says so', async (call) => {
    await withPlan();
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    vi.spyOn(fakeBrowser.alarms, call).mockRejectedValue(
      new Error('An extension cannot have more than 500 active alarms.'),
    );
    vi.setSystemTime(NOW + 30 * 24 * HOUR);
    await startWorker();
    expect(await readHealth()).toEqual({ state: 'open', warnings: ['alarms'] });
    expect(await fakeBrowser.action.getBadgeText({})).toBe('1');
  });

  it.each(['local', 'session'] as const)('keeps the queue when storage.%s rejects', async (area) => {
    await withPlan();
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    vi.spyOn(fakeBrowser.storage[area], 'get').mockRejectedValue(new Error('IO error'));
    vi.spyOn(fakeBrowser.storage[area], 'set').mockRejectedValue(new Error('IO error'));
    await startWorker();
    expect(await command({ type: 'note', text: 'still here' })).toMatchObject({
      ok: true,
      value: { ok: true },
    });
  });

  it('with settings that cannot be read uses what can, says so, and is not set up anew', async () => {
    await withPlan();
    await saveDocument(db, { kind: 'settings', id: 'settings', command: 'x', body: { zone: 17 } }, NOW);
    await startWorker();
    expect(await readHealth()).toEqual({ state: 'open', warnings: ['settings-damaged'] });
    expect(await command({ type: 'note', text: 'still here' })).toMatchObject({
      ok: true,
      value: { ok: true },
    });
  });
});

describe('a page', () => {
  it('is told how it is read, and given what reads it, once the rep has set up and while a panel is open, or closed where they want that', async () => {
    vi.stubGlobal('fetch', async () => new Response(JSON.stringify(recipes)));
    await startWorker();
    const page = {
      id: 'test-extension-id',
      url: 'https://mail.google.com/mail/u/0/',
      origin: 'https://mail.google.com',
      frameId: 0,
      documentId: 'd',
      documentLifecycle: 'active',
      tab: { id: 3, url: 'https://mail.google.com/mail/u/0/' },
    };
    const refused = { ok: false, error: 'wrong-sender' };
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    expect(await ask('recipes', {}, page)).toEqual(refused);
    const panel = {
      contextType: 'SIDE_PANEL',
      windowId: 1,
      tabId: -1,
      documentUrl: 'chrome-extension://test-extension-id/sidepanel.html',
    };
    chrome.state.contexts.push(panel);
    expect(await ask('recipes', {}, page)).toEqual({ ok: true, value: [] });
    expect(chrome.state.injected).toEqual([]);
    await ask('command', { id: commandId(), type: 'save-settings', settings: settings() });
    expect(await ask('recipes', {}, page)).toMatchObject({ ok: true, value: { length: 3 } });
    expect(chrome.state.injected).toMatchObject([{ tab: 3, files: ['/page-reader.js'] }]);
    chrome.state.contexts.pop();
    expect(await ask('recipes', {}, page)).toEqual(refused);
    await ask('command', {
      id: commandId(),
      type: 'save-settings',
      settings: { ...settings(), watchClosed: true },
    });
    expect(await ask('recipes', {}, page)).toMatchObject({ ok: true });
    vi.unstubAllGlobals();
  });
});

describe('an alarm', () => {
  it('makes a due touch due once, however often it fires', async () => {
    const due = await withPlan();
    await startWorker();
    expect(notifications()).toEqual([]);
    await wakeAt(due - HOUR / 2);
    vi.setSystemTime(due);
    for (const name of ['next', 'sweep', 'next']) await fakeBrowser.alarms.onAlarm.trigger({ name } as never);
    await atRest();
    const [shown] = notifications();
    expect(shown).toMatch(/^due:/);
    expect(await fakeBrowser.action.getBadgeText({})).toBe('1');
    await fakeBrowser.notifications.clear(shown!);
    await fakeBrowser.alarms.onAlarm.trigger({ name: 'sweep' } as never);
    await atRest();
    expect(notifications()).toEqual([]);
  });

  it('that came only after a night tells everything in one', async () => {
    const due = await withPlan();
    vi.setSystemTime(due + 3 * 24 * HOUR);
    await startWorker();
    expect(notifications()).toEqual(['digest']);
  });

  it('after the clock was set back tells nothing a second time', async () => {
    const due = await withPlan();
    await startWorker();
    await wakeAt(due - HOUR / 2);
    await wakeAt(due);
    await fakeBrowser.notifications.clear(notifications()[0]!);
    for (const jump of [-24 * HOUR, 60_000]) await wakeAt(due + jump);
    expect(notifications()).toEqual([]);
    const sweep = (await fakeBrowser.alarms.getAll()).find(({ name }) => name === 'sweep');
    expect(Math.abs(sweep!.scheduledTime - (due + 60_000))).toBeLessThanOrEqual(120_000);
  });
});

describe('a command', () => {
  it('is answered the same when its answer was lost on the way', async () => {
    await withPlan();
    await startWorker();
    const note = about(ada, { type: 'note', text: 'once' });
    const first = await ask('command', note);
    expect(await ask('command', note)).toEqual(first);
    expect((await db.events.toArray()).filter(({ type }) => type === 'noted')).toHaveLength(1);
  });

  it('leaves a witness', async () => {
    await startWorker();
    const answer = (await command(save())) as { value: { events: { id: string }[] } };
    await vi.waitFor(async () =>
      expect(await readSentinel()).toMatchObject({ leads: 1, last: answer.value.events.at(-1)!.id }),
    );
    await atRest();
  });

  it('is refused while what the database held is lost, and nothing is told or overwritten', async () => {
    await withPlan();
    await startWorker();
    await fakeBrowser.storage.local.remove('snapshots');
    await Promise.all(db.tables.map((table) => table.clear()));
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    expect(await command(save())).toEqual({ ok: false, error: 'failed' });
    expect(await readHealth()).toMatchObject({ state: 'lost' });
    await fakeBrowser.alarms.onAlarm.trigger({ name: 'sweep' } as never);
    await atRest();
    expect(notifications()).toEqual([]);
    expect(await readSentinel()).toMatchObject({ leads: 1 });
  });

  it('works again once a snapshot was brought back, and once the rep starts afresh', async () => {
    await withPlan();
    await startWorker();
    const wipe = () => Promise.all(db.tables.map((table) => table.clear()));
    await wipe();
    expect(await ask('restore', { slot: 'snapshot-0' })).toMatchObject({
      ok: true,
      value: { unreadable: 0 },
    });
    await atRest();
    expect(await readHealth()).toMatchObject({ state: 'open' });
    expect(await command({ type: 'note', text: 'back' })).toMatchObject({ ok: true, value: { ok: true } });
    await atRest();
    await wipe();
    await ask('start-afresh', {});
    expect(await command(save())).toMatchObject({ ok: true, value: { ok: true } });
  });
});
