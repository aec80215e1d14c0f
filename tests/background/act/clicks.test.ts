import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { open, press } from '@/entrypoints/background/act/clicks';
import { decideReminders } from '@/entrypoints/background/reminders/remind';
import { AGAIN } from '@/entrypoints/background/reminders/told';
import { HOUR, type Instant } from '@/lib/domain/time/calendar';
import { instant } from '@/lib/domain/time/instant';
import type { Db } from '@/lib/store/database/db';
import { sweep } from '@/lib/store/commands/sweep';
import { takeOpenLead } from '@/lib/session/open-lead';

import { save, sent } from '../../domain/asked';
import type { Asked } from '../../domain/given';
import { ada } from '../../domain/sample';
import { contents, done, openTestDb, saveSettings } from '../../store/open-test-db';
import { type FakeChrome, fakeChrome } from '../fake-chrome';

let chrome: FakeChrome;
beforeEach(() => void (chrome = fakeChrome()));

async function due(): Promise<{ db: Db; now: Instant; notification: string }> {
  const db = openTestDb();
  await saveSettings(db, '2026-03-02 08:00', { quiet: null });
  await done(db, '2026-03-02 09:00', save());
  await done(db, '2026-03-02 09:05', sent());
  const now = instant((await db.leads.get(ada as never))!.dueAt!);
  return { db, now, notification: `due:${ada}:${now}` };
}

describe('a click', () => {
  it('opens the panel at the lead, takes the notification away and changes nothing', async () => {
    const { db, notification } = await due();
    await fakeBrowser.notifications.create(notification, {
      type: 'basic',
      title: '',
      message: '',
      iconUrl: '',
    });
    const before = await contents(db);
    await open(notification);
    expect(chrome.state.opened).toEqual(['panel']);
    expect(await takeOpenLead()).toBe(ada);
    expect(await takeOpenLead()).toBeNull();
    expect(await fakeBrowser.notifications.getAll()).toEqual({});
    expect(await contents(db)).toEqual(before);
  });

  it('on a digest opens the list', async () => {
    await open('digest');
    expect(await takeOpenLead()).toBe('today');
  });

  it('opens a tab where the panel may not be opened, or goes to the panel that is there', async () => {
    chrome.state.panelOpens = false;
    await open('digest');
    chrome.state.contexts.push({ contextType: 'TAB', windowId: 1, tabId: 4, documentUrl: '' });
    await open('digest');
    chrome.state.contexts.push({ contextType: 'SIDE_PANEL', windowId: -1, tabId: -1, documentUrl: '' });
    await open('digest');
    expect(chrome.state.opened).toEqual([
      'window 9',
      'chrome-extension://test-extension-id/sidepanel.html',
      'window 9',
      'tab 4',
      'window 9',
    ]);
  });

  it.each(['', 'somebody-else', 'due:not-a-lead:1', `undone:${ada}:1`])(
    'on "%s", which is none of ours, does nothing',
    async (id) => {
      const { db, now } = await due();
      await open(id);
      await press(db, id, 1, now);
      expect(chrome.state.opened).toEqual([]);
      expect(await takeOpenLead()).toBeNull();
    },
  );
});

describe('in an hour', () => {
  it('moves the lead’s own touch, once however often it is pressed, and can be undone', async () => {
    const { db, now, notification } = await due();
    await press(db, notification, 1, now);
    const { events } = await contents(db);
    await press(db, notification, 1, now);
    expect((await contents(db))['events']).toEqual(events);
    expect((await db.leads.get(ada as never))!.dueAt).toBe(now + HOUR);
  });

  it('tells of a digest again, and only if something is still due', async () => {
    const { db, now } = await due();
    await sweep(db, now);
    await press(db, 'digest', 1, now);
    await decideReminders(db, now, false);
    expect(await decideReminders(db, instant(now + HOUR), false)).toMatchObject([{ kind: 'digest' }]);
    expect(await decideReminders(db, instant(now + 2 * HOUR), false)).toEqual([]);
    expect(await db.notified.get(AGAIN)).toBeUndefined();
  });

  it.each<[string, Asked]>([
    ['made', sent()],
    ['skipped', { type: 'skip' }],
    ['put off', { type: 'snooze', until: { day: '2026-03-10' as never, time: '10:00' as never } }],
    ['held by a pause', { type: 'pause', until: null }],
  ])('on an old notification about a touch that was %s changes nothing', async (_, meanwhile) => {
    const { db, now, notification } = await due();
    await done(db, now, meanwhile);
    const before = await contents(db);
    await press(db, notification, 1, instant(now + HOUR));
    expect(await contents(db)).toEqual(before);
  });

  it('pulls no touch forward that the notification was not about: it is told of again', async () => {
    const { db, now } = await due();
    const plan = (await db.leads.get(ada as never))!.enrolment;
    await press(db, `alert:${ada}:00000000-0000-4000-8000-000000000001.4`, 1, now);
    expect((await db.leads.get(ada as never))!.enrolment).toEqual(plan);
    expect(await db.notified.get(AGAIN)).toEqual({ id: AGAIN, at: now + HOUR });
  });

  it('on a lead that is gone changes nothing', async () => {
    const { db, now, notification } = await due();
    await done(db, now, { type: 'opt-out' });
    const before = (await contents(db))['events'];
    await press(db, notification, 1, now);
    expect((await contents(db))['events']).toEqual(before);
  });
});
