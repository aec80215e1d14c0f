import { beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { open } from '@/entrypoints/background/act/clicks';
import { INSERT_NEXT, makeMenu } from '@/entrypoints/background/act/context-menu';
import { insertNext } from '@/entrypoints/background/act/insert-next';
import { Member } from '@/lib/domain/settings/roster';
import type { Fill, Filled } from '@/lib/messages/page-protocol';
import { readInserted } from '@/lib/session/inserted';
import { takeOpenLead } from '@/lib/session/open-lead';
import { readRecent } from '@/lib/session/recent-scripts';
import { remember } from '@/lib/session/sightings';
import { commit } from '@/lib/store/commands/commit';
import type { Db } from '@/lib/store/database/db';
import { readSelf } from '@/lib/store/database/self';
import { readLead } from '@/lib/store/read/log';

import { person, sighting } from '../../components/panel-samples';
import { message, save, sent } from '../../domain/asked';
import { ada, at, commandId } from '../../domain/sample';
import { done, openTestDb, saveSettings, settings } from '../../store/open-test-db';
import { ownScript } from '../../store/own-script';
import { executeScript } from '../execute-script';
import { type FakeChrome, fakeChrome } from '../fake-chrome';

const TAB = { id: 7 };
const NOW = at('2026-03-02 10:00');
let chrome: FakeChrome;
let asked: Fill[] = [];
let answer: Filled | Error = { ok: true, readBack: '', subject: true };

beforeEach(() => {
  chrome = fakeChrome();
  chrome.state.contexts.push({
    contextType: 'SIDE_PANEL',
    windowId: 1,
    tabId: -1,
    documentUrl: 'chrome-extension://test-extension-id/sidepanel.html',
  });
  asked = [];
  answer = { ok: true, readBack: '', subject: true };
  shown.length = 0;
  vi.spyOn(browser.notifications, 'create').mockImplementation(
    (async (id: string, { title, message: text }: { title: string; message: string }) =>
      void shown.push({ id, title, text })) as never,
  );
  Object.assign(fakeBrowser, { scripting: { executeScript } });
  Object.assign(fakeBrowser.tabs, {
    sendMessage: vi.fn<(tab: number, question: Fill) => Promise<Filled>>(async (_tab, question) => {
      asked.push(question);
      if (answer instanceof Error) throw answer;
      return answer;
    }),
  });
});

async function withAda(over: Parameters<typeof sighting>[0] = {}): Promise<Db> {
  const db = openTestDb();
  await saveSettings(db, '2026-03-02 08:00', { bookingLink: 'https://cal.example/robin' });
  await done(db, '2026-03-02 09:00', save());
  await commit(
    db,
    {
      id: commandId(),
      type: 'save-links',
      base: null,
      links: [
        {
          id: 'guide',
          kind: 'resource',
          title: 'the guide',
          url: 'https://rep.example/guide',
          industries: [],
          stages: [],
        },
      ],
    },
    NOW,
  );
  await remember(TAB.id, sighting(over));
  return db;
}
const shown: { id: string; title: string; text: string }[] = [];
const told = async () => shown;
/** All that the script of the next touch asks for is known. */
async function fillBlanks(db: Db): Promise<void> {
  for (const name of ['ask.pain', 'ask.question', 'ask.insight'])
    await done(db, '2026-03-02 09:02', { type: 'fill-blank', name, value: 'late orders' });
}

/** The words of the next touch, as the rep has made them. */
async function withWords(db: Db, body: string): Promise<void> {
  const id = (await readLead(db, ada))!.enrolment!.next!.script;
  const script = { ...ownScript(), id, version: 2, body, subject: 'A thought' };
  await commit(db, { id: commandId(), type: 'save-scripts', scripts: [{ script, base: null }] }, NOW);
}

it('puts the next touch of whoever is on the page into the open box, and says nothing', async () => {
  const db = await withAda();
  await fillBlanks(db);
  await insertNext(db, TAB, NOW);
  expect(await told()).toEqual([]);
  expect(asked).toMatchObject([
    { name: 'fill', key: 'page of ada@byte.example', to: ['ada@byte.example', 'ada byron'] },
  ]);
  expect(asked[0]!.text).toMatch(/Ada/);
  expect(asked[0]!.text).not.toMatch(/\[|\{/);
  const { script } = (await readLead(db, ada))!.enrolment!.next!;
  expect(await readRecent()).toEqual([script]);
  expect(await readInserted(ada, NOW)).toEqual({ script, variant: null, channel: 'email', at: NOW });
});

it('with a blank left says which, and a click leads there', async () => {
  const db = await withAda();
  await withWords(db, 'Hi {{ lead.first_name }}, about {{ ask.pain }}.');
  await insertNext(db, TAB, NOW);
  expect(asked).toEqual([]);
  const [notification] = await told();
  expect(notification).toMatchObject({
    title: 'Nothing was inserted for Ada Byron',
    text: expect.stringMatching(/^One thing is missing: /),
  });
  await open(notification!.id);
  expect(chrome.state.opened).toEqual(['panel']);
  expect(await takeOpenLead()).toBe(ada);
});

it('warns of what is not personal, and puts it in all the same', async () => {
  const db = await withAda();
  await fillBlanks(db);
  await withWords(db, 'Hi {{ lead.first_name }}, a thought.');
  await insertNext(db, TAB, NOW);
  expect(asked).toHaveLength(1);
  expect(await told()).toMatchObject([
    {
      title: 'The text is in the box for Ada Byron. Check before you send:',
      text: expect.stringMatching(/company is not mentioned\. Nothing in it/),
    },
  ]);
});

it('puts nothing in for a reader of the team', async () => {
  const db = await withAda();
  await fillBlanks(db);
  const { actor } = await readSelf(db);
  const { hours, zone } = settings();
  const as = (role: Member['role']) =>
    commit(
      db,
      {
        id: commandId(),
        type: 'save-roster',
        roster: [Member.parse({ id: actor, name: 'Robin', zone, hours, role })],
      },
      NOW,
    );
  await as('rep');
  await done(db, '2026-03-02 09:03', { type: 'share-lead', scope: 'team.all' });
  await as('reader');
  await insertNext(db, TAB, NOW);
  expect(asked).toEqual([]);
  expect(await told()).toMatchObject([{ text: 'You are a reader in this team: you can look, not change.' }]);
});

it('does not write over an answer, within the hour, or where nothing can be told', async () => {
  const db = await withAda({
    thread: {
      id: 'thread-1',
      subject: 'Hi',
      lastDirection: 'in',
      messages: [message('m1', 'in', '2026-03-02 09:30')],
    },
  });
  await fillBlanks(db);
  await insertNext(db, TAB, NOW);
  expect((await told()).at(-1)?.text).toBe('They wrote to you. Read their message first.');
  await remember(TAB.id, sighting());
  await done(db, '2026-03-02 09:45', sent());
  await insertNext(db, TAB, NOW);
  expect((await told()).map(({ text }) => text)).toContain('You wrote to them 15 minutes ago.');
  expect(asked).toEqual([]);
});

it.each([
  ['no page it knows', null, 'There is no lead on this page.'],
  [
    'somebody new',
    sighting({ lead: person({ name: 'Bo Lind', email: 'bo@x.example' }) }),
    'This person is not saved yet.',
  ],
  ['a page in doubt', sighting({ notes: ['several-people'] }), 'Not sure who this is. Look in the panel.'],
])('on %s writes nothing and says so', async (_, seen, why) => {
  const db = await withAda();
  if (seen) await remember(TAB.id, seen);
  await insertNext(db, seen ? TAB : { id: 8 }, NOW);
  expect(asked).toEqual([]);
  expect(await told()).toMatchObject([{ title: 'Nothing was inserted', text: why }]);
});

it.each<[Filled | Error, string]>([
  [{ ok: false, refusal: 'other-recipient' }, 'The open box is addressed to someone else.'],
  [{ ok: false, refusal: 'no-composer' }, 'No box is open.'],
  [new Error('no receiver'), 'No box is open.'],
])('tells what the page refused', async (refused, why) => {
  const db = await withAda();
  await fillBlanks(db);
  answer = refused;
  await insertNext(db, TAB, NOW);
  expect((await told())[0]?.text).toBe(why);
  expect(await readRecent()).toEqual([]);
});

it('to the clipboard only means not into the box', async () => {
  const db = await withAda();
  await saveSettings(db, '2026-03-02 09:30', { clipboardOnly: true });
  await insertNext(db, TAB, NOW);
  expect(asked).toEqual([]);
  expect((await told())[0]?.text).toMatch(/Only ever copy/);
});

it('stands in the menu of boxes once, however often it is made', async () => {
  await makeMenu();
  await makeMenu();
  expect(chrome.state.menu).toEqual([{ id: INSERT_NEXT, contexts: ['editable'] }]);
});
