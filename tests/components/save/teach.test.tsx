// @vitest-environment jsdom
import { act, screen, waitFor, within } from '@testing-library/react';
import type userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';

import { useTeach } from '@/components/teach/use-teach';
import type { TeachAsk, TeachMessage } from '@/lib/messages/teach-protocol';
import { readRecipes } from '@/lib/store/read/recipes';

import { openTestDb, saveSettings } from '../../store/open-test-db';
import { taught } from '../../store/taught';
import { openPanel, person, sighting, TAB } from '../panel';

const NOW = '2026-03-02 10:30';
const asked: TeachAsk[] = [];
let page: { say(said: TeachMessage): void; leave(): void; closed: boolean };
let url: string | undefined;
let granted: boolean;
const requests: string[][] = [];

/** The page's side of a lesson, as the browser carries it. */
beforeEach(() => {
  useTeach.setState({ tab: null });
  asked.length = 0;
  requests.length = 0;
  url = 'https://crm.example/cards/41';
  granted = true;
  const heard: ((said: TeachMessage) => void)[] = [];
  const left: (() => void)[] = [];
  const added: (() => void)[] = [];
  page = {
    closed: false,
    say: (said) => act(() => heard.forEach((one) => one(said))),
    leave: () => act(() => left.forEach((one) => one())),
  };
  Object.assign(browser, {
    scripting: { executeScript: async () => [{ documentId: 'd' }] },
    permissions: {
      onAdded: { addListener: (one: () => void) => added.push(one), removeListener: () => undefined },
      request: async ({ origins }: { origins: string[] }) => {
        requests.push(origins);
        if (granted) url = 'https://crm.example/cards/41';
        added.forEach((one) => one());
        return granted;
      },
    },
  });
  vi.spyOn(browser.tabs, 'get').mockImplementation((async () => ({ id: TAB, url })) as never);
  Object.assign(browser.tabs, {
    connect: () => ({
      onMessage: { addListener: (one: (said: TeachMessage) => void) => heard.push(one) },
      onDisconnect: { addListener: (one: () => void) => left.push(one) },
      postMessage: (one: TeachAsk) => asked.push(one),
      disconnect: () => void (page.closed = true),
    }),
  });
});

const CRM = { url: 'https://crm.example/cards/41' };
async function open(seen = sighting(null, { ...CRM, recipe: 'none', kind: 'none', key: 'none:/' })) {
  const db = openTestDb();
  await saveSettings(db, NOW);
  const user = await openPanel(db, { now: NOW, seen });
  return { db, user };
}
const heading = (name: string) => screen.findByRole('heading', { level: 1, name });
const press = async (user: ReturnType<typeof userEvent.setup>, name: string) =>
  user.click(await screen.findByRole('button', { name }));
const begun = async () => {
  const opened = await open();
  await press(opened.user, 'Not right? Show me');
  await press(opened.user, 'Start, with a frame');
  await heading('Click the name on the page');
  return opened;
};
const picked = (field: 'name' | 'email' | 'company' | 'phone' | 'title', text: string, wider = false) =>
  page.say({ kind: 'picked', field, text, wider });

describe('a page without a lead', () => {
  it('can be pasted for, and shown things on', async () => {
    await open();
    expect(await screen.findByRole('textbox', { name: /Paste/ })).toBeDefined();
    expect(await screen.findByRole('button', { name: 'Not right? Show me' })).toBeDefined();
  });

  it('in a mailbox is read in its own way', async () => {
    await open(sighting(null, { recipe: 'gmail-thread', notes: ['nobody'] }));
    expect(await screen.findByRole('textbox', { name: /Paste/ })).toBeDefined();
    expect(screen.queryByRole('button', { name: 'Not right? Show me' })).toBeNull();
  });

  it('that is read, but wrongly, is shown things on from the menu', async () => {
    const { user } = await open(sighting(person(), { ...CRM, recipe: 'any-page', kind: 'record' }));
    await heading('Ada Byron');
    await press(user, 'More');
    await press(user, 'Not right? Show me');
    expect(await heading('Show me who this is')).toBeDefined();
  });

  it('of which nobody is sure can be shown things on, too', async () => {
    await open(
      sighting(null, {
        ...CRM,
        recipe: 'any-page',
        kind: 'record',
        notes: ['several-people'],
        candidates: [person({ name: 'Ada' }), person({ name: 'Bo' })],
      }),
    );
    expect(await screen.findByRole('button', { name: 'Not right? Show me' })).toBeDefined();
  });
});

describe('the lesson', () => {
  it('asks for one thing after the other, mirrors the pointer, and keeps what was read back', async () => {
    const { db, user } = await begun();
    await waitFor(() => expect(asked).toEqual([{ ask: 'point', field: 'name', frame: true }]));
    page.say({ kind: 'over', text: 'Ada Byron' });
    expect(screen.getByText('Ada Byron')).toBeDefined();
    picked('name', 'Ada Byron');
    await heading('Click the e-mail address');
    page.say({ kind: 'refused', why: 'no-email' });
    expect(screen.getByRole('alert').textContent).toBe('There is no single e-mail address there.');
    picked('email', 'ada@byte.example');
    await heading('Click the company');
    await press(user, 'Skip');
    await heading('Click the phone number');
    await press(user, 'That is all');
    expect(asked.at(-1)).toMatchObject({ ask: 'try', day: '2026-03-02' });
    page.say({
      kind: 'read',
      recipe: taught(),
      lead: person({ name: 'Ada Byron', email: 'ada@byte.example' }),
    });
    await heading('This is what Fifth Touch reads');
    expect(screen.getAllByRole('definition').map((one) => one.textContent)).toEqual([
      'Ada Byron',
      'ada@byte.example',
    ]);
    expect(screen.getByText('For pages like crm.example/cards/…')).toBeDefined();
    expect(await readRecipes(db)).toEqual([]);
    await press(user, 'Save');
    await waitFor(async () =>
      expect((await readRecipes(db)).map(({ recipe }) => recipe)).toEqual([taught()]),
    );
    await waitFor(() => expect(page.closed).toBe(true));
    await press(user, 'Undo');
    await waitFor(async () => expect(await readRecipes(db)).toEqual([]));
  });

  it('says what it did not find again, and keeps nothing without a name or an address', async () => {
    const { user } = await begun();
    picked('name', 'Ada Byron');
    picked('email', 'ada@byte.example');
    await press(user, 'That is all');
    page.say({ kind: 'read', recipe: taught(), lead: person({ name: 'Ada Byron', email: null }) });
    expect(await screen.findByText('not found')).toBeDefined();
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Save' }).disabled).toBe(false);
    page.say({ kind: 'read', recipe: taught(), lead: null });
    await waitFor(() =>
      expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Save' }).disabled).toBe(true),
    );
  });

  it('goes back one thing, and forgets it', async () => {
    const { user } = await begun();
    picked('name', 'Ada Byron');
    await heading('Click the e-mail address');
    await press(user, 'Back');
    await heading('Click the name on the page');
    expect(asked.slice(-2)).toEqual([
      { ask: 'drop', field: 'name' },
      { ask: 'point', field: 'name', frame: true },
    ]);
    expect(screen.queryByText('Ada Byron')).toBeNull();
  });

  it('takes in more of a name', async () => {
    const { user } = await begun();
    picked('name', 'Ada', true);
    await press(user, 'Take in more');
    expect(asked.at(-1)).toEqual({ ask: 'wider', field: 'name' });
    picked('name', 'Ada Byron');
    await heading('Click the e-mail address');
    expect(screen.getByText('Ada Byron')).toBeDefined();
    expect(screen.queryByRole('button', { name: 'Take in more' })).toBeNull();
  });

  it.each<[string, (user: ReturnType<typeof userEvent.setup>) => unknown]>([
    ['Cancel', (user) => press(user, 'Cancel')],
    ['Escape in the panel', (user) => user.keyboard('{Escape}')],
    ['Escape on the page', () => page.say({ kind: 'ended' })],
  ])('is ended by %s, here and there', async (_, end) => {
    const { user } = await begun();
    await end(user);
    await heading('No lead on this page');
    expect(page.closed).toBe(true);
  });

  it('says why it cannot be: no address, a page that was left, one that lets nobody in', async () => {
    const { user } = await begun();
    page.say({ kind: 'failed', why: 'no-address', field: null });
    expect(await screen.findByText(/does not say whose page it is/)).toBeDefined();
    await press(user, 'Cancel');
    await press(user, 'Not right? Show me');
    await press(user, 'Start without');
    page.leave();
    expect(await screen.findByText(/The page has changed/)).toBeDefined();
  });

  it('takes nothing that is no answer', async () => {
    await begun();
    page.say({ kind: 'picked', field: 'ssn', text: 'x', wider: false } as never);
    page.say({ kind: 'evil' } as never);
    page.say({ kind: 'over', text: 'x'.repeat(5000) });
    expect(await heading('Click the name on the page')).toBeDefined();
    expect(screen.getByText('Point at the page')).toBeDefined();
  });

  it('keeps no recipe that is not one', async () => {
    const { db, user } = await begun();
    picked('name', 'Ada');
    picked('email', 'ada@byte.example');
    await press(user, 'That is all');
    page.say({ kind: 'read', recipe: { ...taught(), hosts: ['*'] }, lead: person({ name: 'Ada' }) });
    await press(user, 'Save');
    expect(await screen.findByText(/cannot find the name or the e-mail|A name or an e-mail/)).toBeDefined();
    expect(await readRecipes(db)).toEqual([]);
  });

  it('draws nothing on LinkedIn, and does not offer to', async () => {
    url = 'https://www.linkedin.com/in/ada';
    const { user } = await open();
    await press(user, 'Not right? Show me');
    await press(user, 'Start');
    await heading('Click the name on the page');
    expect(asked).toEqual([{ ask: 'point', field: 'name', frame: false }]);
  });

  it('has no fault that a machine can find', async () => {
    await begun();
    picked('name', 'Ada', true);
    await heading('Click the e-mail address');
    const { violations } = await axe.run(document.body, {
      rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
    });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });
});

describe('a site we may not read yet', () => {
  it('is asked for at that moment, and for itself alone', async () => {
    url = undefined;
    const { user } = await open();
    await press(user, 'Not right? Show me');
    await heading('Which page is this?');
    await user.type(screen.getByLabelText('Address of the page'), 'https://crm.example/cards/41');
    await press(user, 'Allow this site');
    await heading('Show me who this is');
    expect(requests).toEqual([['https://crm.example/*']]);
  });

  it('stays unread where the rep says no, or types no address', async () => {
    [url, granted] = [undefined, false];
    const { user } = await open();
    await press(user, 'Not right? Show me');
    const field = await screen.findByLabelText('Address of the page');
    await user.type(field, 'my crm');
    await press(user, 'Allow this site');
    expect(await screen.findByText('Enter an address like https://crm.example.com.')).toBeDefined();
    await user.clear(field);
    await user.type(field, 'https://crm.example');
    await press(user, 'Allow this site');
    expect(await screen.findByText('Chrome did not give permission.')).toBeDefined();
  });
});

describe('a page that has changed', () => {
  const reading = (n: number, has: string[]) => ({ page: n, has });
  it('is said beside it, calmly, and can be shown again', async () => {
    await browser.storage.local.set({
      'page-health-hubspot-contact': {
        site: 'hubspot',
        version: 1,
        goodAt: 1,
        readings: [
          ...Array.from({ length: 20 }, (_, n) => reading(n, ['person', 'name', 'email'])),
          ...Array.from({ length: 5 }, (_, n) => reading(100 + n, ['person', 'name'])),
        ],
      },
    });
    const { user } = await open(
      sighting(person({ name: 'Ada Byron' }), { ...CRM, recipe: 'hubspot-contact', kind: 'record' }),
    );
    const notice = await screen.findByText(
      /HubSpot seems to have changed its page: the e-mail was not found on the last 5 pages/,
    );
    await user.click(
      within(notice.closest('[role=alert]') as HTMLElement).getByRole('button', { name: 'Show me' }),
    );
    expect(await heading('Show me who this is')).toBeDefined();
  });
});
