// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { useDrafts } from '@/components/script-editor/drafts';
import { scripts as shipped } from '@/lib/playbooks/scripts';
import { commit } from '@/lib/store/commands/commit';
import { readLibrary, readScript } from '@/lib/store/read/scripts';
import { at, commandId } from '../../domain/sample';
import { baseOf } from '../../store/base-of';
import { comeFromElsewhere } from '../../store/from-elsewhere';
import { openTestDb } from '../../store/open-test-db';
import { ownScript } from '../../store/own-script';
import { NOW, open, words, seen, faults, keep } from './opened-scripts';

beforeEach(() => useDrafts.setState({ drafts: {} }));

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

  it('says of an experiment under way that the words stay until it ends, before anything is typed and on saving', async () => {
    const db = openTestDb();
    await keep(db);
    const experiment = {
      id: commandId(),
      name: 'Shorter hello',
      change: { of: 'wording' as const, script: 'own-hello', variant: 'b' },
      success: 'replied' as const,
      windowDays: 7,
      baseline: 0.1,
      lift: 0.1,
      perArm: 300,
      startedAt: at(NOW),
      ended: null,
    };
    await commit(db, { id: commandId(), type: 'save-experiment', experiment }, at(NOW));
    const { user } = await open('scripts/own-hello', db);
    const why = /^The experiment “Shorter hello” is running on this script\. End it first/;
    expect(await screen.findByText(why)).toBeDefined();
    await user.type(await words(), ' And one more line.');
    await user.click(screen.getByRole('button', { name: /^Save/ }));
    await waitFor(() => expect(screen.getAllByText(why)).toHaveLength(2));
    expect((await readScript(db, 'own-hello', shipped))?.body).not.toContain('one more line');
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
