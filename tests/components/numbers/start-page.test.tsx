// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';

import { Dashboard } from '@/components/dashboard/dashboard';
import type { Db } from '@/lib/store/database/db';

import { leadId } from '../../domain/lead-ids';
import { save, sent, signal } from '../../domain/asked';
import { done, openTestDb, saveSettings } from '../../store/open-test-db';
import { draw } from '../panel';

const bob = leadId('b0b');
const noKeys = { emails: [], phones: [], profiles: [], records: [], threads: [] };
const NOW = '2026-03-02 11:00';

async function open(db: Db) {
  await saveSettings(db, '2026-03-02 09:00');
  location.hash = '';
  draw(db, NOW, <Dashboard />);
  return userEvent.setup();
}

it('opens on the day: who waits for an answer, what is due, whom to begin with, and the five questions', async () => {
  const db = openTestDb();
  await saveSettings(db, '2026-03-02 09:00');
  await done(db, '2026-03-02 09:00', save());
  await done(db, '2026-03-02 09:10', sent());
  await done(db, '2026-03-02 10:00', signal('replied'));
  await done(
    db,
    '2026-03-02 09:30',
    save({
      keys: { ...noKeys, emails: ['bob@x.example'] },
      fields: { name: { value: 'Bob Lind', origin: { from: 'rep', at: 0 as never } } },
    }),
    bob,
  );
  const user = await open(db);
  await screen.findByRole('heading', { level: 1, name: 'Good morning, Robin' });
  expect(screen.getByText('Mon 2 Mar · week 10')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Start', current: 'page' })).toBeTruthy();
  const answers = await screen.findByRole('list', { name: 'Answers waiting' });
  expect(
    within(answers)
      .getAllByRole('button')
      .map(({ textContent }) => textContent),
  ).toEqual([expect.stringContaining('they wrote: answer')]);
  const due = screen.getByRole('list', { name: 'Due now' });
  expect(within(due).getByRole('button').textContent).toMatch(/Bob Lind.*touch 1, e-mail/);
  await screen.findByText('Who is slipping?');
  expect(
    (await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } })).violations.map(
      ({ id }) => id,
    ),
  ).toEqual([]);

  vi.spyOn(browser.tabs, 'query').mockResolvedValue([] as never);
  const create = vi.spyOn(browser.tabs, 'create').mockResolvedValue({} as never);
  await user.click(screen.getByRole('button', { name: /^Start with / }));
  await vi.waitFor(() => expect(create).toHaveBeenCalledOnce());
  expect(create.mock.calls[0]![0]!.url).toMatch(/^https:\/\/mail\.google\.com\/mail\//);
});

it('with nobody saved it says how to begin, and offers one thing to do', async () => {
  await open(openTestDb());
  await screen.findByText(/Nobody is saved yet/);
  expect(screen.getByRole('link', { name: 'Import a list of leads' }).getAttribute('href')).toBe(
    '#leads/import',
  );
  expect(screen.queryByText('Who is slipping?')).toBeNull();
});
