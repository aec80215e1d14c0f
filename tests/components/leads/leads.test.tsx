// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';

import { LeadsPage } from '@/components/leads/leads-page';
import { exportLeads } from '@/components/leads/export-leads';
import { checkImport } from '@/components/import/file/check-import';
import type { PanelCommand } from '@/lib/domain/log/command';
import { commit } from '@/lib/store/commands/commit';
import type { Db } from '@/lib/store/database/db';
import { readCurrentPlaybooks } from '@/lib/store/read/current-playbooks';
import { readSettings } from '@/lib/store/read/settings';

import { leadId as id } from '../../domain/lead-ids';
import { field, save, sent } from '../../domain/asked';
import { at } from '../../domain/sample';
import { previewOf } from '../../files/leads/given';
import { done, openTestDb, saveSettings } from '../../store/open-test-db';
import { draw } from '../panel';

const NOW = '2026-03-04 10:30';
const PEOPLE = [
  ['Ada Byron', 'Byte Ltd', 'Met at the fair'],
  ['Bo Øst', '=cmd()', 'Asked for a price'],
  ['Chloé Dupont', 'Marché SA', '-1+1'],
] as const;

async function prepared(): Promise<Db> {
  const db = openTestDb();
  await saveSettings(db, NOW);
  for (const [n, [name, company, note]] of PEOPLE.entries()) {
    const keys = {
      emails: [`p${n}@byte.example`],
      phones: [`+4791234${n}67`],
      profiles: [],
      records: [],
      threads: [],
    };
    const fields = { name: field(name), company: field(company), email: field(`p${n}@byte.example`) };
    await done(db, '2026-03-02 09:00', save({ keys, fields, hand: n === 2 ? null : 'opted-in' }), id(n));
    await done(db, '2026-03-02 09:10', { type: 'note', text: note }, id(n));
  }
  await done(db, '2026-03-02 10:00', sent(), id(1));
  return db;
}

async function open(db: Db) {
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(async (message: unknown) => ({
    ok: true,
    value: await commit(db, (message as { data: PanelCommand }).data, at(NOW)),
  }));
  const { settings } = await readSettings(db);
  draw(
    db,
    NOW,
    <main>
      <LeadsPage settings={settings} one={null} />
    </main>,
  );
  await screen.findByRole('table', { name: 'Leads' });
  return userEvent.setup();
}

const names = () =>
  screen
    .getAllByRole('row')
    .slice(1)
    .map((row) => within(row).getAllByRole('cell')[1]!.textContent);

it('lists everybody, searches names without accents and notes, sorts, and keeps a view under a name', async () => {
  const user = await open(await prepared());
  expect(names()).toHaveLength(3);
  const { violations } = await axe.run(document.body, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  expect(violations.map(({ id: rule, nodes }) => `${rule}: ${nodes[0]!.html.slice(0, 120)}`)).toEqual([]);
  const search = screen.getByRole('searchbox');
  await user.type(search, 'chloe marche');
  await waitFor(() => expect(names()).toEqual(['Chloé Dupont']));
  await user.clear(search);
  await user.type(search, 'fair');
  await waitFor(() => expect(names()).toEqual(['Ada Byron']));
  await user.type(screen.getByLabelText('Name of this view'), 'From the fair');
  await user.click(screen.getByRole('button', { name: 'Save view' }));
  await user.clear(search);
  await user.click(screen.getByRole('button', { name: 'Name' }));
  await waitFor(() => expect(names()).toEqual(['Ada Byron', 'Bo Øst', 'Chloé Dupont']));
  await user.click(screen.getByRole('button', { name: 'Name' }));
  await waitFor(() => expect(names()).toEqual(['Chloé Dupont', 'Bo Øst', 'Ada Byron']));
  await user.selectOptions(screen.getByLabelText('Saved views'), 'From the fair');
  await waitFor(() => expect(names()).toEqual(['Ada Byron']));
});

it('changes many at once: says whom it leaves out before, and takes all back by one undo', async () => {
  const db = await prepared();
  const user = await open(db);
  const before = await db.leads.toArray();
  await user.click(screen.getByLabelText('Select all'));
  await user.click(screen.getByRole('button', { name: 'Change' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Pause' }));
  const dialog = await screen.findByRole('dialog', { name: 'Pause' });
  expect(within(dialog).getByText('Pause: 2 leads change.')).toBeDefined();
  expect(within(dialog).getByText('Not changed: Chloé Dupont.')).toBeDefined();
  await user.click(within(dialog).getByRole('button', { name: 'Change 2 leads' }));
  const told = await screen.findByText('Pause: 2 leads changed.');
  expect((await db.leads.toArray()).filter(({ paused }) => paused)).toHaveLength(2);
  await user.click(within(told.parentElement!).getByRole('button', { name: 'Undo' }));
  await waitFor(async () => expect((await db.leads.toArray()).filter(({ paused }) => paused)).toEqual([]));
  expect((await db.leads.toArray()).map(({ enrolment }) => enrolment)).toEqual(
    before.map(({ enrolment }) => enrolment),
  );
});

it('switches many: says beforehand until when their touches spread, and they come as it was said', async () => {
  const db = openTestDb();
  await saveSettings(db, NOW, { dailyCap: { email: 2, phone: 2, sms: 2, dm: 2 } });
  for (let n = 0; n < 5; n += 1) {
    const keys = { emails: [`q${n}@yard.example`], phones: [], profiles: [], records: [], threads: [] };
    await done(db, '2026-03-02 09:00', save({ keys, fields: { name: field(`Q ${n}`) } }), id(n));
    // Whoever waits for a first touch is held up by no limit.
    await done(db, '2026-03-02 09:10', sent(), id(n));
  }
  const user = await open(db);
  await user.click(screen.getByLabelText('Select all'));
  const button = screen.getByRole('button', { name: 'Change' });
  button.focus();
  await user.keyboard('{Enter}');
  const menu = await screen.findByRole('menu');
  expect(within(menu).getByRole('group', { name: 'Switch to playbook' })).toBeDefined();
  await user.keyboard('{Escape}');
  await waitFor(() => expect(document.activeElement).toBe(button));
  await user.click(button);
  await user.click(await screen.findByRole('menuitem', { name: 'Seven components' }));
  const dialog = await screen.findByRole('dialog', { name: 'Switch to playbook: Seven components' });
  const said = within(dialog).getByText(/^Next touches: at most 2 a day, until /).textContent!;
  await user.click(within(dialog).getByRole('button', { name: 'Change 5 leads' }));
  await screen.findByText('Switch to playbook: Seven components: 5 leads changed.');
  const days = (await db.leads.toArray()).map(({ enrolment }) => enrolment!.next!.due.day);
  expect(new Set(days).size).toBe(3);
  expect(said).toContain(` ${Number(days.toSorted().at(-1)!.slice(8))} Mar.`);
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  await waitFor(async () =>
    expect((await db.leads.toArray()).map(({ playbook }) => playbook.id)).toEqual(
      Array(5).fill('four-stages'),
    ),
  );
});

it.each(['csv', 'xlsx', 'vcf'] as const)(
  'its own export as %s, imported again, changes nothing',
  async (format) => {
    const db = await prepared();
    const [{ settings }, playbooks, rows] = await Promise.all([
      readSettings(db),
      readCurrentPlaybooks(db),
      db.leads.toArray(),
    ]);
    const called = { stage: () => 'Opt-in', source: () => 'Lead magnet', owner: (one: string) => one };
    const { pieces } = exportLeads(rows, format, { settings, called, now: at(NOW) });
    const bytes = new Uint8Array(Buffer.concat(pieces.map((piece) => Buffer.from(piece as string))));
    const { leads, refused } = await previewOf(bytes);
    expect(refused).toEqual([]);
    expect(leads).toHaveLength(3);
    for (const rule of ['fill', 'file'] as const) {
      const checking = checkImport(db, {
        id: id(9),
        leads,
        choices: {
          file: 'leads.csv',
          at: at(NOW),
          playbook: playbooks.find(({ id: one }) => one === 'four-stages')!,
          source: 'lead-magnet',
          stage: 'opt-in',
          channel: 'email',
          hand: 'opted-in',
          ownAddresses: new Set(),
          owners: [],
        },
        rule,
        rules: new Map(),
        written: new Set(),
      });
      let next = await checking.next();
      while (!next.done) next = await checking.next();
      expect(next.value.leads.filter(({ commands }) => commands !== null)).toEqual([]);
      expect(next.value.counts.same).toBe(3);
    }
  },
);

// While many come in, all would be read again after each part.
it.each([
  ['import', 'Import leads', 0],
  [null, 'Leads', 1],
] as const)('with %s on screen (%s) everybody is read %i times', async (one, title, times) => {
  const db = await prepared();
  const { settings } = await readSettings(db);
  const read = vi.spyOn(db.leads, 'toArray');
  draw(
    db,
    NOW,
    <main>
      <LeadsPage settings={settings} one={one} />
    </main>,
  );
  await screen.findByRole('heading', { level: 1, name: title });
  expect(read).toHaveBeenCalledTimes(times);
});
