// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';

import { useDrafts } from '@/components/script-editor/drafts';
import { Dashboard } from '@/components/dashboard/dashboard';
import type { PanelCommand } from '@/lib/domain/log/command';
import { toJson } from '@/lib/files/scripts-json';
import { playbooks } from '@/lib/playbooks';
import { scripts as shipped } from '@/lib/playbooks/scripts';
import { commit } from '@/lib/store/commands/commit';
import type { Db } from '@/lib/store/database/db';
import { readLibrary, readScript, readScriptContext } from '@/lib/store/read/scripts';

import { at, commandId } from '../domain/sample';
import { baseOf } from '../store/base-of';
import { comeFromElsewhere } from '../store/from-elsewhere';
import { openTestDb, saveSettings } from '../store/open-test-db';
import { ownScript } from '../store/own-script';
import { draw } from './panel';

const NOW = '2026-03-02 10:00';
beforeEach(() => useDrafts.setState({ drafts: {} }));

async function open(part: string, db: Db = openTestDb()) {
  history.replaceState(null, '', `/dashboard.html#${part}`);
  await saveSettings(db, NOW);
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(async (message: unknown) => ({
    ok: true,
    value: await commit(db, (message as { data: PanelCommand }).data, at(NOW)),
  }));
  draw(db, NOW, <Dashboard />);
  return { db, user: userEvent.setup() };
}
const isFor = (id: string, playbook: string) =>
  shipped.find((script) => script.id === id)?.playbooks.includes(playbook) ?? false;
const words = () => screen.findByRole('textbox', { name: 'Words' }) as Promise<HTMLTextAreaElement>;
const seen = () => screen.getByRole('region', { name: 'Preview' }).textContent!;
const faults = () =>
  within(screen.getByRole('region', { name: 'What to look at' }))
    .queryAllByRole('listitem')
    .map((line) => line.textContent);
const keep = (db: Db) =>
  commit(
    db,
    { id: commandId(), type: 'save-scripts', scripts: [{ script: ownScript(), base: null }] },
    at(NOW),
  );

it('a search that finds nothing is undone in one press', async () => {
  const { user } = await open('scripts');
  await user.type(await screen.findByRole('searchbox', { name: 'Search scripts' }), 'zzqx');
  await screen.findByRole('heading', { name: 'No script fits' });
  await user.click(screen.getByRole('button', { name: 'Show all scripts' }));
  await waitFor(() => expect(screen.queryByRole('heading', { name: 'No script fits' })).toBeNull());
});

describe('writing a script', () => {
  it('shows what becomes of it, for a lead that is known and one that is not', async () => {
    const { user } = await open('scripts');
    await user.click(await screen.findByRole('button', { name: 'New script' }));
    await words();
    await waitFor(() => expect(seen()).toMatch(/Hi Astrid,.*orders that wait two days/s));
    await user.selectOptions(
      screen.getByRole('combobox', { name: 'As it goes to' }),
      'a lead we know nothing of',
    );
    await waitFor(() => expect(seen()).toContain('Hi [first name],'));
  });

  it('completes values by name', async () => {
    const { user } = await open('scripts');
    await user.click(await screen.findByRole('button', { name: 'New script' }));
    const box = await words();
    await waitFor(() => expect(seen()).toContain('Astrid'));
    await user.clear(box);
    await user.type(box, 'Hi {{{{ comp');
    const names = within(await screen.findByRole('listbox', { name: 'Values' }))
      .getAllByRole('option')
      .map((option) => option.textContent);
    expect(names[0]).toBe('lead.company');
    await user.keyboard('{Enter}');
    expect(box.value).toBe('Hi {{ lead.company }}');
    expect(screen.queryByRole('listbox')).toBeNull();
  });

  it('says what is wrong with its line while it is typed, and does not save a banned phrase', async () => {
    const db = openTestDb();
    await keep(db);
    const { user } = await open('scripts/own-hello', db);
    const box = await words();
    await waitFor(() => expect(seen()).toContain('Astrid'));
    await user.type(box, '\n{{{{ lead.compny }} Just checking in.');
    await waitFor(() =>
      expect(faults().slice(0, 2)).toEqual([
        'Line 6Has to change. No lead has a value called lead.compny. Did you mean lead.company?',
        'Line 6Has to change. “Just checking in” says nothing new. Say what has changed since last time, or give them something',
      ]),
    );
    await user.click(screen.getByRole('button', { name: 'Save script' }));
    expect((await screen.findByRole('alert')).textContent).toMatch(
      /^E-mail, line 6: No lead has a value called lead\.compny/,
    );
    expect(await readScript(db, 'own-hello', shipped)).toEqual(ownScript());
  });

  it('saves the next version, brings an old one back, and puts it away', async () => {
    const db = openTestDb();
    await keep(db);
    const { user } = await open('scripts/own-hello', db);
    const title = await screen.findByRole('textbox', { name: 'Title' });
    await user.clear(title);
    await user.type(title, 'Second thoughts');
    await waitFor(() => expect(seen()).toContain('Astrid'));
    await user.click(screen.getByRole('button', { name: 'Save script' }));
    await waitFor(async () =>
      expect(await readScript(db, 'own-hello', shipped)).toMatchObject({
        version: 2,
        title: 'Second thoughts',
      }),
    );
    await user.click(await screen.findByRole('link', { name: /Second thoughts/ }));
    await user.click(await screen.findByRole('button', { name: 'Bring back version 1' }));
    await user.click(screen.getByRole('button', { name: 'Save script' }));
    await waitFor(async () =>
      expect(await readScript(db, 'own-hello', shipped)).toMatchObject({
        version: 3,
        title: ownScript().title,
      }),
    );
    await user.click(await screen.findByRole('link', { name: /A word on their answer/ }));
    await user.click(await screen.findByRole('button', { name: 'Put away' }));
    await waitFor(async () => expect(await readScript(db, 'own-hello', shipped)).toBeNull());
  });

  it('says which version another device made, and which was left aside', async () => {
    const db = openTestDb();
    await keep(db);
    const script = ownScript({ version: 2, title: 'Changed here' });
    const base = await baseOf(db, 'script', script.id);
    await commit(db, { id: commandId(), type: 'save-scripts', scripts: [{ script, base }] }, at(NOW));
    const body = ownScript({ version: 2, title: 'Changed there' });
    await comeFromElsewhere(db, { kind: 'script', id: script.id, body }, at('2026-03-02 10:01'));
    await open('scripts/own-hello', db);
    const lines = within(await screen.findByRole('region', { name: 'Versions' }))
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent);
    expect(lines[0]).toMatch(/Changed there.*Made on another device/);
    expect(lines[1]).toMatch(/Changed here.*Its changes are not in the newest version/);
    expect(lines[2]).not.toMatch(/another device|not in the newest/);
    expect((await readLibrary(db, [])).scripts[0]!.title).toBe('Changed there');
  });

  it('puts one’s own wording in place of a shipped one, and the original back', async () => {
    const one = shipped.find(({ channel }) => channel === 'email')!;
    const { db, user } = await open(`scripts/${one.id}`);
    await user.type(await screen.findByRole('textbox', { name: 'Title' }), ' of mine');
    await user.click(screen.getByRole('button', { name: 'Save script' }));
    await waitFor(async () =>
      expect((await readScript(db, one.id, shipped))?.title).toBe(`${one.title} of mine`),
    );
    await user.click(await screen.findByRole('link', { name: /of mine/ }));
    await user.click(await screen.findByRole('button', { name: 'Back to the original' }));
    await waitFor(async () => expect(await readScript(db, one.id, shipped)).toEqual(one));
  });

  it('adds a translation, with days in its language', async () => {
    const db = openTestDb();
    await keep(db);
    const { user } = await open('scripts/own-hello', db);
    await words();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Add a text…' }), 'German');
    const box = await words();
    await user.clear(box);
    await user.type(
      box,
      'Hallo {{{{ lead.first_name }}, {{{{ weekday }}? {{{{ lead.company }} {{{{ ask.pain }}',
    );
    await waitFor(() => expect(seen()).toContain('Hallo Astrid, Montag?'));
    await user.click(screen.getByRole('button', { name: 'Save script' }));
    await waitFor(async () =>
      expect((await readScript(db, 'own-hello', shipped))?.translations.map(({ lang }) => lang)).toEqual([
        'de',
      ]),
    );
  });
});

describe('a file', () => {
  const give = async (user: ReturnType<typeof userEvent.setup>, text: string, name: string) =>
    user.upload(await screen.findByLabelText('File with scripts'), new File([text], name));

  it('is shown before it is taken, good and bad apart', async () => {
    const { db, user } = await open('scripts');
    await give(
      user,
      toJson([
        ownScript(),
        ownScript({ id: 'own-bad', title: 'Bad', body: 'Just checking in, {{ lead.first_name }}' }),
      ]),
      'mine.json',
    );
    const found = await screen.findByRole('region', { name: 'In the file' });
    expect(found.textContent).toContain('1 script: 1 new, 0 as a new version.');
    expect(within(found).getByRole('list', { name: 'What cannot be taken' }).textContent).toContain(
      '“Just checking in” says nothing new',
    );
    expect((await readLibrary(db, shipped)).own.size).toBe(0);
    await user.click(within(found).getByRole('button', { name: 'Take 1 script' }));
    await screen.findByText('1 script taken.');
    expect(await readScript(db, 'own-hello', shipped)).toEqual(ownScript());
  });

  it('that is none says so', async () => {
    const { user } = await open('scripts');
    await give(user, 'a,b\n1,2', 'leads.csv');
    expect((await screen.findByRole('region', { name: 'In the file' })).textContent).toContain(
      'The first line must name the columns',
    );
  });
});

describe('what works', () => {
  it('is said beside each script in the list, and wording by wording where one is open', async () => {
    const db = openTestDb();
    await db.tallies.bulkPut([
      { id: 'script:four-stages-opt-in-1', counts: { sent: 140, replied: 34, booked: 9 } },
      { id: 'script:four-stages-opt-in-1/opt-in-1-short', counts: { sent: 61, replied: 21, booked: 5 } },
      { id: 'script:four-stages-opt-in-2', counts: { sent: 1 } },
    ]);
    await open('scripts', db);
    const list = within(await screen.findByRole('list', { name: 'Scripts' }));
    expect(list.getByRole('link', { name: /^What they asked for, and one question/ }).textContent).toContain(
      '24 % of 140 replied',
    );
    expect(list.getByRole('link', { name: /^Something to use/ }).textContent).toContain(
      'sent once, too early to say',
    );
    expect(list.getByRole('link', { name: /^The reason they raised/ }).textContent).toContain('not sent yet');
    location.hash = '#scripts/four-stages-opt-in-1';
    const table = await screen.findByRole('table', { name: 'What came of it' });
    expect(
      [...table.querySelectorAll('tbody tr')].map((row) => [...row.children].map((cell) => cell.textContent)),
    ).toEqual([
      ['Wording A', '79', '16 % 10–26', '5 % 2–12'],
      ['Wording B', '61', '34 % 24–47', '8 % 4–18'],
    ]);
  });

  it('the scripts of the playbook in use come first, and can be had alone', async () => {
    const { user } = await open('scripts');
    const list = await screen.findByRole('list', { name: 'Scripts' });
    const ids = () => [...list.querySelectorAll('a')].map((link) => link.getAttribute('href'));
    expect(ids()[0]).toMatch(/^#scripts\/four-stages-/);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Playbook' }), 'speed-to-lead');
    await waitFor(() => expect(ids().length).toBeGreaterThan(5));
    // Its own, and those of other systems that its cadences use.
    const used = JSON.stringify(playbooks.find(({ id }) => id === 'speed-to-lead'));
    const foreign = (id: string) =>
      !id.startsWith('speed-to-lead-') && !used.includes(`"${id}"`) && !isFor(id, 'speed-to-lead');
    await waitFor(() => expect(ids().filter((href) => foreign(href!.replace('#scripts/', '')))).toEqual([]));
  });
});

describe('languages', () => {
  it('a script is in one, has translations of each of its texts, and is judged in each', async () => {
    const db = openTestDb();
    await keep(db);
    const { user } = await open('scripts/own-hello', db);
    await words();
    const add = () => screen.getByRole('combobox', { name: 'Add a text…' });
    await user.selectOptions(add(), 'channel:dm');
    await user.selectOptions(add(), 'lang:de');
    const box = () => screen.getByRole('textbox', { name: /^Words/ });
    await user.clear(box());
    await user.type(box(), 'Hallo {{{{ lead.first_name }}, ich wollte nur mal nachfragen.');
    await screen.findByText(/“nur mal nachfragen” says nothing new/);
    await user.clear(box());
    await user.click(box());
    await user.paste(
      'Hallo {{ lead.first_name }}, ein Gedanke zum Thema {{ ask.pain }}{% if lead.company %} bei {{ lead.company }}{% endif %}. Ich würde einen Fall nehmen und mit dem Team sehen, wo er hing. Dann würde ich den einen Schritt ändern und zwei Wochen warten, ehe ich den Rest anfasse. Mehr ist es nicht.',
    );
    await screen.findByText('No problems found.');
    await user.selectOptions(add(), 'lang:de:dm');
    await screen.findByRole('button', { name: 'German, DM', pressed: true });
    await user.selectOptions(screen.getByRole('combobox', { name: 'Language' }), 'fr');
    await user.click(screen.getByRole('button', { name: 'Save script' }));
    await waitFor(async () =>
      expect(await readScript(db, 'own-hello', shipped)).toMatchObject({
        lang: 'fr',
        translations: [{ lang: 'de', channels: { dm: { subject: null } } }],
      }),
    );
  });
});

describe('the links', () => {
  it('keeps a link that scripts then take', async () => {
    const { db, user } = await open('links');
    await user.click(await screen.findByRole('button', { name: 'Add a link' }));
    await user.type(screen.getByRole('textbox', { name: 'Title, as in a sentence' }), 'the checklist');
    await user.type(screen.getByRole('textbox', { name: 'Address' }), 'javascript:alert(1)');
    await user.click(screen.getByRole('button', { name: 'Save links' }));
    await screen.findByText('“the checklist” needs an address that begins with https://.');
    await user.clear(screen.getByRole('textbox', { name: 'Address' }));
    await user.type(screen.getByRole('textbox', { name: 'Address' }), 'https://brightwell.example/list');
    await user.type(screen.getByRole('textbox', { name: 'Industries' }), 'Food, Shipping');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Language' }), 'de');
    await user.click(screen.getByRole('button', { name: 'Save links' }));
    await waitFor(async () =>
      expect((await readScriptContext(db)).links).toMatchObject([
        {
          kind: 'resource',
          title: 'the checklist',
          url: 'https://brightwell.example/list',
          industries: ['Food', 'Shipping'],
          lang: 'de',
        },
      ]),
    );
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Language' }), '');
    await user.click(screen.getByRole('button', { name: 'Save links' }));
    await waitFor(async () => expect((await readScriptContext(db)).links[0]).not.toHaveProperty('lang'));
  });

  it('keeps a snippet', async () => {
    const { db, user } = await open('links');
    await user.click(await screen.findByRole('button', { name: 'Add a snippet' }));
    await user.type(screen.getByRole('textbox', { name: 'Name' }), 'sign');
    await user.type(screen.getByRole('textbox', { name: 'Text' }), 'Best,');
    await user.click(screen.getByRole('button', { name: 'Save snippets' }));
    await waitFor(async () => expect((await readScriptContext(db)).snippets).toEqual({ sign: 'Best,' }));
  });
});

it.each(['scripts', 'scripts/own-hello', 'links'])('axe finds nothing wrong with %s', async (part) => {
  const db = openTestDb();
  await keep(db);
  const { user } = await open(part, db);
  if (part === 'links') await user.click(await screen.findByRole('button', { name: 'Add a link' }));
  else if (part === 'scripts') await screen.findByRole('list', { name: 'Scripts' });
  else await user.type(await words(), ' {{{{ le');
  const { violations } = await axe.run(document.body, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  expect(
    violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`)),
  ).toEqual([]);
});
