// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';

import { BoardPage } from '@/components/board/board-page';
import { columnsOf } from '@/components/board/board';
import { moveTo } from '@/components/board/moves';
import type { PanelCommand } from '@/lib/domain/log/command';
import { Status } from '@/lib/domain/words';
import { playbooks } from '@/lib/playbooks';
import { commit } from '@/lib/store/commands/commit';
import type { Db } from '@/lib/store/database/db';
import { readSettings } from '@/lib/store/read/settings';

import { leadId as id } from '../../domain/lead-ids';
import { field, save, sent, signal } from '../../domain/asked';
import { at } from '../../domain/sample';
import { done, openTestDb, saveSettings } from '../../store/open-test-db';
import { draw } from '../panel';

const NOW = '2026-03-09 10:30';
const ada = id(0);

async function prepared(): Promise<Db> {
  const db = openTestDb();
  await saveSettings(db, '2026-03-02 08:00');
  for (const [n, name] of ['Ada Byron', 'Bo Falk', 'Cy Dunn'].entries()) {
    const keys = { emails: [`p${n}@byte${n}.example`], phones: [], profiles: [], records: [], threads: [] };
    const fields = { name: field(name), dealValue: field(n === 1 ? '€1,500' : '200') };
    await done(db, '2026-03-02 09:00', save({ keys, fields }), id(n));
    await done(db, '2026-03-02 09:10', sent(), id(n));
  }
  return db;
}

async function open() {
  const db = await prepared();
  const asked: PanelCommand[] = [];
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(async (message: unknown) => {
    asked.push((message as { data: PanelCommand }).data);
    return { ok: true, value: await commit(db, asked.at(-1)!, at(NOW)) };
  });
  const { settings } = await readSettings(db);
  draw(
    db,
    NOW,
    <main>
      <BoardPage settings={settings} />
    </main>,
  );
  await screen.findByRole('region', { name: /^Opt-in/ });
  return { db, asked, user: userEvent.setup() };
}

const column = (name: string) => within(screen.getByRole('region', { name: new RegExp(`^${name}`) }));
const cards = (name: string) =>
  column(name)
    .queryAllByRole('button', { name: /^Move / })
    .map((card) => card.getAttribute('aria-label'));
const card = (name: string) => screen.getByRole('button', { name: `Move ${name}` });

it('shows the stages with how many and what they are worth, each card with what is next and how late', async () => {
  await open();
  expect(column('Opt-in').getByRole('heading').textContent).toBe('Opt-in3 leads1,900');
  const [first] = column('Opt-in').getAllByRole('listitem');
  expect(within(first!).getByText(/touch 2/i)).toBeDefined();
  expect(within(first!).getByText(/^since|late/)).toBeDefined();
  expect(column('Conversation').getByRole('heading').textContent).toBe('Conversation0 leads');
  const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map(({ id: rule, nodes }) => `${rule} ${nodes[0]?.html}`)).toEqual([]);
});

it('goes from card to card by arrow, carries one with Shift, says so, keeps the focus on it and takes it back', async () => {
  const { db, user } = await open();
  card('Ada Byron').focus();
  await user.keyboard('{ArrowDown}');
  await waitFor(() => expect(document.activeElement).toBe(card('Bo Falk')));
  await user.keyboard('{Shift>}{ArrowRight}{/Shift}');
  await screen.findByText('Bo Falk moved to Conversation.');
  await waitFor(() => expect(cards('Conversation')).toEqual(['Move Bo Falk']));
  await waitFor(() => expect(document.activeElement).toBe(card('Bo Falk')));
  expect((await db.leads.get(id(1)))!.stage).toBe('conversation');
  await user.keyboard('z');
  await waitFor(() => expect(cards('Conversation')).toEqual([]));
  expect(screen.getByText('Taken back.')).toBeDefined();
  expect((await db.leads.get(id(1)))!.enrolment?.next?.touch).toBe(2);
});

it('by status asks why when a deal is lost, from the menu, and reopens it', async () => {
  const { db, user } = await open();
  await user.selectOptions(screen.getByLabelText('Columns'), 'By status');
  await user.click(card('Ada Byron'));
  const menu = within(await screen.findByRole('dialog'));
  expect(menu.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
    'Booked',
    'Won',
    'Lost',
    'Archived',
  ]);
  await user.click(menu.getByRole('button', { name: 'Lost' }));
  const asks = within(await screen.findByRole('dialog', { name: 'Ada Byron to Lost' }));
  expect((await db.leads.get(ada))!.closed).toBeNull();
  await user.click(asks.getByRole('button', { name: 'Price' }));
  await waitFor(() => expect(cards('Lost')).toEqual(['Move Ada Byron']));
  expect((await db.leads.get(ada))!.closed).toMatchObject({ outcome: 'lost', reason: 'price' });
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  await waitFor(() => expect(cards('Lost')).toEqual([]));
  expect((await db.leads.get(ada))!.closed).toBeNull();
});

it('after a call no deal is won without a next step', async () => {
  const { db, user } = await open();
  await done(db, '2026-03-05 09:00', signal('booked', '2026-03-09 09:00'), ada);
  await user.selectOptions(screen.getByLabelText('Columns'), 'By status');
  await waitFor(() => expect(cards('Booked')).toEqual(['Move Ada Byron']));
  await user.click(card('Ada Byron'));
  await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Won' }));
  const asks = within(await screen.findByRole('dialog', { name: 'Ada Byron to Won' }));
  expect(asks.getByText('What comes after this call?')).toBeDefined();
  await user.click(asks.getByRole('button', { name: 'The deal is closed' }));
  await waitFor(() => expect(cards('Won')).toEqual(['Move Ada Byron']));
});

it('somebody without leads looks around with invented ones: moved by the engine, taken back, never stored', async () => {
  const db = openTestDb();
  await saveSettings(db, '2026-03-02 08:00');
  const { settings } = await readSettings(db);
  const asked = vi.spyOn(browser.runtime, 'sendMessage');
  draw(
    db,
    NOW,
    <main>
      <BoardPage settings={settings} />
    </main>,
  );
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: 'Look around with sample data' }));
  await screen.findByRole('region', { name: /^Opt-in/ }, { timeout: 60_000 });
  const first = () => cards('Opt-in')[0]!.slice('Move '.length);
  const name = first();
  const address = `lead-${Number(name.replace(/\D/g, '')) - 1}@`;
  await user.type(screen.getByLabelText('Search name, company, address, notes'), address);
  await waitFor(() => expect(cards('Opt-in')).toEqual([`Move ${name}`]));
  await user.click(card(name));
  await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Call-ask' }));
  await screen.findByText(`${name} moved to Call-ask.`);
  expect(cards('Call-ask')).toContain(`Move ${name}`);
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  await waitFor(() => expect(cards('Opt-in')).toContain(`Move ${name}`));
  await user.selectOptions(screen.getByLabelText('Columns'), 'By status');
  await user.click(card(name));
  await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Lost' }));
  await waitFor(() => expect(cards('Lost')).toContain(`Move ${name}`));
  expect(await db.leads.count()).toBe(0);
  expect(asked).not.toHaveBeenCalled();
  await user.click(screen.getByRole('button', { name: 'Back to my leads' }));
  await screen.findByRole('button', { name: 'Look around with sample data' });
});

it('what only the cadence or the lead can do is refused with a reason, and every other move is a command', async () => {
  const db = await prepared();
  const row = (await db.leads.get(ada))!;
  const kinds = Status.options.map((status) => {
    const move = moveTo(row, 'status', status, at(NOW));
    return move && ('run' in move ? move.run.type : `ask ${move.ask}`);
  });
  expect(Object.fromEntries(Status.options.map((status, n) => [status, kinds[n]]))).toEqual({
    active: null,
    'follow-up': null,
    booked: 'ask booked',
    mia: null,
    nurture: null,
    won: 'ask won',
    lost: 'ask lost',
    'opted-out': null,
    archived: 'archive',
  });
  await done(db, '2026-03-09 10:00', { type: 'opt-out' }, ada);
  const gone = (await db.leads.get(ada))!;
  expect(Status.options.flatMap((status) => moveTo(gone, 'status', status, at(NOW)) ?? [])).toEqual([]);
  const playbook = playbooks.find(({ id: one }) => one === 'four-stages')!;
  const all = columnsOf(await db.leads.toArray(), 'stage', playbook).flatMap(({ rows }) => rows);
  expect(all.map(({ id: one }) => one)).not.toContain(ada);
});
