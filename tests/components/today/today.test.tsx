// @vitest-environment jsdom
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';

import { usePanel } from '@/components/data/panel-state';
import { flagWrote, unflag } from '@/lib/session/flags';

import { field, save } from '../../domain/asked';
import { at } from '../../domain/sample';
import { done, openTestDb, saveSettings } from '../../store/open-test-db';
import { asked, openPanel } from '../panel';

const NOW = '2026-03-02 10:30';
const people = [
  ['Ada Byron', 'demo-request'],
  ['Bo Lind', 'lead-magnet'],
  ['Cy Young', 'old-list'],
] as const;
const idOf = (at: number) => `00000000-0000-4000-8000-00000000000${at}`;

async function withQueue() {
  const db = openTestDb();
  await saveSettings(db, '2026-03-02 09:00', { dailyCap: { email: 20 } });
  for (const [at, [name, source]] of people.entries()) {
    await done(
      db,
      '2026-03-02 10:00',
      save({
        keys: { emails: [`p${at}@x.example`], phones: [], profiles: [], records: [], threads: [] },
        fields: { name: field(name) },
        source,
      }),
      idOf(at),
    );
  }
  const user = await openPanel(db, { now: NOW });
  await user.click(await screen.findByRole('tab', { name: /Today/ }));
  const list = await screen.findByRole('list', { name: 'Due' });
  await within(list).findByText('Cy Young');
  return { db, user, list };
}

const names = (list: HTMLElement) =>
  within(list)
    .getAllByRole('listitem')
    .map((item) => people.find(([name]) => item.textContent.includes(name))?.[0]);

it('lists what is due, the hottest first, under a title for each tier', async () => {
  const { list } = await withQueue();
  expect(names(list)).toEqual(['Ada Byron', 'Bo Lind', 'Cy Young']);
  expect(
    within(list)
      .getAllByRole('heading', { level: 2 })
      .map(({ textContent }) => textContent),
  ).toEqual(['Hot', 'Warm', 'Cold']);
  await screen.findByText(/3 due · 0 done/);
});

it('filters by the beginning of a name', async () => {
  const { user, list } = await withQueue();
  await user.type(screen.getByLabelText('Filter'), 'bo');
  await waitFor(() => expect(names(screen.getByRole('list', { name: 'Due' }))).toEqual(['Bo Lind']));
  await user.type(screen.getByLabelText('Filter'), 'zz');
  await screen.findByText('Nobody who is due matches.');
  expect(list.isConnected).toBe(false);
});

it('goes through the day by J and K, and takes an outcome where it stands', async () => {
  const { user } = await withQueue();
  await user.keyboard('jjk');
  await waitFor(() => expect(usePanel.getState().selected).toBe(idOf(0)));
  await user.keyboard('2');
  await waitFor(() =>
    expect(asked.at(-1)).toMatchObject({ type: 'outcome', outcome: 'lost', leadId: idOf(0) }),
  );
  await waitFor(() => expect(usePanel.getState().selected).toBe(idOf(1)));
  await screen.findByText('Logged: Lost · Ada Byron');
  await user.keyboard('z');
  await waitFor(() => expect(asked.at(-1)).toMatchObject({ type: 'undo', leadId: idOf(0) }));
  await waitFor(() => expect(usePanel.getState().selected).toBe(idOf(0)));
});

it('Enter opens whom the keys have come to, though the focus is still on its way there', async () => {
  const { list } = await withQueue();
  vi.spyOn(browser.tabs, 'query').mockResolvedValue([] as never);
  vi.spyOn(browser.tabs, 'create').mockResolvedValue({} as never);
  const rows = within(list).getAllByRole('button');
  rows[0]!.focus();
  usePanel.getState().select(idOf(1));
  fireEvent.keyDown(rows[0]!, { key: 'Enter' });
  await waitFor(() => expect(usePanel.getState().opened?.lead).toBe(idOf(1)));
});

it('Enter opens a row that was reached by Tab', async () => {
  const { list } = await withQueue();
  vi.spyOn(browser.tabs, 'query').mockResolvedValue([] as never);
  vi.spyOn(browser.tabs, 'create').mockResolvedValue({} as never);
  const rows = within(list).getAllByRole('button');
  act(() => rows[2]!.focus());
  fireEvent.keyDown(rows[2]!, { key: 'Enter' });
  await waitFor(() => expect(usePanel.getState().opened?.lead).toBe(idOf(2)));
});

it('says who wrote by the list on screen, the newest first, until their thread has been opened', async () => {
  const { user } = await withQueue();
  expect(screen.queryByRole('list', { name: 'They wrote: open the mail' })).toBeNull();
  await flagWrote(idOf(2), { at: at('2026-03-02 10:05'), threadId: null }, at('2026-03-02 10:30'));
  await flagWrote(idOf(1), { at: at('2026-03-02 10:20'), threadId: null }, at('2026-03-02 10:30'));
  await waitFor(() =>
    expect(names(screen.getByRole('list', { name: 'They wrote: open the mail' }))).toEqual([
      'Bo Lind',
      'Cy Young',
    ]),
  );
  await unflag(idOf(1), at('2026-03-02 10:25'));
  await flagWrote(idOf(1), { at: at('2026-03-02 10:20'), threadId: null }, at('2026-03-02 10:30'));
  await waitFor(() =>
    expect(names(screen.getByRole('list', { name: 'They wrote: open the mail' }))).toEqual(['Cy Young']),
  );
  vi.spyOn(browser.tabs, 'query').mockResolvedValue([] as never);
  vi.spyOn(browser.tabs, 'create').mockResolvedValue({} as never);
  await user.click(
    within(screen.getByRole('list', { name: 'They wrote: open the mail' })).getByRole('button'),
  );
  await waitFor(() => expect(usePanel.getState().opened?.lead).toBe(idOf(2)));
});

it('opens a lead in Now, with the mail they are in', async () => {
  const create = vi.spyOn(browser.tabs, 'create').mockResolvedValue({} as never);
  vi.spyOn(browser.tabs, 'query').mockResolvedValue([] as never);
  const { user, list } = await withQueue();
  await user.click(within(list).getByRole('button', { name: /Bo Lind/ }));
  await screen.findByRole('heading', { level: 1, name: 'Bo Lind' });
  screen.getByText('Opened from Today');
  await waitFor(() =>
    expect(create).toHaveBeenCalledWith({
      url: expect.stringMatching(/^https:\/\/mail\.google\.com\/mail\/.*p1%40x\.example/),
    }),
  );
});

it('asks in Now what an outcome still has to know', async () => {
  const { user } = await withQueue();
  await user.keyboard('j4');
  await screen.findByRole('heading', { level: 1, name: 'Ada Byron' });
  await screen.findByLabelText('When?');
});

it('says so when nothing is due', async () => {
  const db = openTestDb();
  await saveSettings(db, NOW);
  const user = await openPanel(db, { now: NOW });
  await user.click(await screen.findByRole('tab', { name: /Today/ }));
  await screen.findByText('Nothing is due');
});

it('acts from a row’s own menu without leaving Today: done, and it is undone there', async () => {
  const { user, list } = await withQueue();
  await user.keyboard('j');
  await user.click(await within(list).findByRole('button', { name: 'Outcome, done or snooze' }));
  await user.click(await screen.findByRole('button', { name: 'Mark sent' }));
  await waitFor(() => expect(asked.at(-1)).toMatchObject({ type: 'mark-sent', leadId: idOf(0) }));
  await screen.findByText('Logged: Mark sent · Ada Byron');
});

it('snoozes in place', async () => {
  const { user } = await withQueue();
  await user.keyboard('js');
  await user.type(await screen.findByLabelText('When?'), 'tomorrow 9:00');
  await user.click(screen.getAllByRole('button', { name: 'Snooze' }).at(-1)!);
  await waitFor(() => expect(asked.at(-1)).toMatchObject({ type: 'snooze', leadId: idOf(0) }));
});

it('goes through the queue: who is next, how far the day has come, and back', async () => {
  vi.spyOn(browser.tabs, 'query').mockResolvedValue([] as never);
  vi.spyOn(browser.tabs, 'create').mockResolvedValue({} as never);
  const { user, list } = await withQueue();
  await user.click(within(list).getByRole('button', { name: /Ada Byron/ }));
  await screen.findByRole('heading', { level: 1, name: 'Ada Byron' });
  const next = within(await screen.findByRole('region', { name: 'Next lead' }));
  await next.findByText(/^Next: Bo Lind, warm, e-mail, /);
  next.getByText('1 of 3');
  await user.keyboard('{]}');
  await screen.findByRole('heading', { level: 1, name: 'Bo Lind' });
  await user.click(await screen.findByRole('button', { name: 'Back' }));
  await screen.findByRole('heading', { level: 1, name: 'Ada Byron' });
});
