// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';

import { EraseBox } from '@/components/hygiene/erase-box';
import { Retention } from '@/components/hygiene/retention';
import { LeadsPage } from '@/components/leads/leads-page';
import { forgetErased } from '@/entrypoints/background/act/forget-erased';
import type { PanelCommand } from '@/lib/domain/log/command';
import { takeOpenLead } from '@/lib/session/open-lead';
import { keep } from '@/lib/session/unanswered';
import { commit } from '@/lib/store/commands/commit';
import type { Db } from '@/lib/store/database/db';
import { personFile } from '@/lib/store/hygiene/person-file';
import { takeCopyBefore, takeSnapshot } from '@/lib/store/safety/snapshot';

import { LeadId } from '@/lib/domain/lead/lead';
import { leadId as id } from '../../domain/lead-ids';
import { fakeChrome } from '../../background/fake-chrome';
import { field, outcome, save, sent } from '../../domain/asked';
import { at, commandId } from '../../domain/sample';
import { about, contents, done, openTestDb, saveSettings, settings } from '../../store/open-test-db';
import { draw } from '../panel';

const NOW = '2026-03-04 10:30';

async function prepared(): Promise<Db> {
  fakeChrome();
  const db = openTestDb();
  await saveSettings(db, NOW);
  for (const [n, name] of ['Ada Byron', 'Bo Ekman', 'Cy Day'].entries()) {
    const keys = { emails: [`p${n}@byte.example`], phones: [], profiles: [], records: [], threads: [] };
    await done(db, '2025-03-02 09:00', save({ keys, fields: { name: field(name) } }), id(n));
  }
  await done(db, '2025-03-02 10:00', sent(), id(0));
  await done(db, '2025-03-02 10:05', { type: 'note', text: 'Likes mornings' }, id(0));
  await done(db, '2025-03-03 10:05', outcome('lost'), id(2));
  return db;
}

async function open(db: Db, what: React.ReactNode) {
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(async (message: unknown) => {
    const { name } = message as { name: string };
    if (name === 'take-copy')
      return takeCopyBefore(db, at(NOW), true).then(
        (taken) => ({ ok: true, value: { taken } }),
        () => ({ ok: false, error: 'failed' }),
      );
    const value = await commit(db, (message as { data: PanelCommand }).data, at(NOW));
    if (value.ok) await forgetErased(db, value.events);
    return { ok: true, value };
  });
  draw(db, NOW, <main>{what}</main>);
  return userEvent.setup();
}

async function isAccessible() {
  const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map(({ id: rule, nodes }) => `${rule} ${nodes[0]?.html}`)).toEqual([]);
}

describe('one person', () => {
  it('is shown with what is kept, erased after it was said what goes, and the proof stays on screen', async () => {
    const db = await prepared();
    await takeSnapshot(db, at(NOW));
    await keep(about(id(0), { type: 'note', text: 'waits' }) as never, at(NOW));
    const user = await open(db, <LeadsPage settings={settings()} one={id(0)} />);
    expect(await screen.findByRole('heading', { name: 'What is kept of Ada Byron' })).toBeDefined();
    expect(
      screen.getByRole('row', { name: 'E-mail addresses p0@byte.example Recognises them' }),
    ).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Erase…' }));
    expect(await screen.findByText('This cannot be undone.')).toBeDefined();
    expect(screen.getByText(/^The lead and \d+ entries of their history/)).toBeDefined();
    await isAccessible();
    await user.click(screen.getByRole('button', { name: 'Erase Ada Byron' }));
    const proof = within(await screen.findByRole('list', { name: 'Looked for afterwards' }));
    expect(proof.getAllByRole('listitem').map((one) => one.textContent)).toEqual([
      'No lead has their address or number.',
      'No entry of their history is left.',
      'No reminder is left.',
      'No import or answer names them.',
      'No press waits.',
      'No prepared words are left.',
      'Copies in this browser (2): nothing of theirs is in them.',
    ]);
    await isAccessible();
    expect(JSON.stringify(await contents(db))).not.toMatch(/Ada|p0@|mornings/);
    const keys = { emails: ['p0@byte.example'], phones: [], profiles: [], records: [], threads: [] };
    expect(await commit(db, about(id(9), save({ keys })), at(NOW))).toMatchObject({
      refusal: { code: 'shut-out' },
    });
  });

  it('is brought up in the panel, ready to be written to', async () => {
    const db = await prepared();
    const opened = vi.spyOn(browser.sidePanel, 'open');
    const user = await open(db, <LeadsPage settings={settings()} one={id(0)} />);
    await user.click(await screen.findByRole('button', { name: 'Show in the panel' }));
    expect(opened).toHaveBeenCalledOnce();
    await vi.waitFor(async () => expect(await takeOpenLead()).toBe(id(0)));
  });

  it('may come back where the rep says so', async () => {
    const db = await prepared();
    const user = await open(db, <LeadsPage settings={settings()} one={id(0)} />);
    await user.click(await screen.findByRole('button', { name: 'Erase…' }));
    await user.click(await screen.findByRole('checkbox', { name: 'Never contact them again' }));
    await user.click(screen.getByRole('button', { name: 'Erase Ada Byron' }));
    await screen.findByText('Ada Byron is erased.');
    const keys = { emails: ['p0@byte.example'], phones: [], profiles: [], records: [], threads: [] };
    expect((await commit(db, about(id(9), save({ keys })), at(NOW))).ok).toBe(true);
  });

  it('can be handed everything that is kept of them', async () => {
    const db = await prepared();
    const person = JSON.parse((await personFile(db, id(0), at(NOW)))!);
    expect(person).toMatchObject({
      about: 'Ada Byron',
      known: [{ name: 'name', value: 'Ada Byron', from: 'rep' }],
      addresses: ['p0@byte.example'],
      notes: [{ text: 'Likes mornings' }],
    });
    expect(person.history.map(({ what }: { what: string }) => what)).toEqual(
      expect.arrayContaining(['saved', 'touched', 'noted']),
    );
    expect(await personFile(db, LeadId.parse(commandId()), at(NOW))).toBeNull();
  });
});

it('several chosen in the table are erased together', async () => {
  const db = await prepared();
  const user = await open(db, <LeadsPage settings={settings()} one={null} />);
  await user.click(await screen.findByRole('checkbox', { name: 'Select Ada Byron' }));
  await user.click(screen.getByRole('checkbox', { name: 'Select Bo Ekman' }));
  await user.click(screen.getByRole('button', { name: 'Erase…' }));
  expect(await screen.findByText(/^2 leads and \d+ entries of their history/)).toBeDefined();
  await user.click(screen.getByRole('button', { name: 'Erase 2 leads' }));
  expect(await screen.findByText('2 leads are erased.')).toBeDefined();
  expect((await db.leads.toArray()).map((row) => row.id)).toEqual([id(2)]);
  await user.click(screen.getAllByRole('button', { name: 'Close' }).at(-1)!);
  expect(screen.queryByText('2 leads are erased.')).toBeNull();
});

it('many are erased at once: the copy before has them, and each copy is gone through once for all of them', async () => {
  const db = await prepared();
  const many = Array.from({ length: 25 }, () => LeadId.parse(commandId()));
  for (const [n, lead] of many.entries()) {
    const keys = { emails: [`m${n}@byte.example`], phones: [], profiles: [], records: [], threads: [] };
    await done(db, '2025-03-02 09:00', save({ keys, fields: { name: field(`Many ${n}`) } }), lead);
  }
  await takeSnapshot(db, at(NOW));
  const user = await open(db, <EraseBox leads={many} onCancel={() => undefined} />);
  const set = vi.spyOn(browser.storage.local, 'set');
  await user.click(await screen.findByRole('button', { name: 'Erase 25 leads' }));
  expect(await screen.findByText('25 leads are erased.')).toBeDefined();
  expect(screen.getByText('Copies in this browser (2): nothing of theirs is in them.')).toBeDefined();
  // One more was the copy before.
  expect(set.mock.calls.filter(([what]) => 'snapshots' in what)).toHaveLength(3);
  expect(await db.leads.count()).toBe(3);
});

it('nobody is erased where no copy can be made first, until the rep says so', async () => {
  const db = await prepared();
  const user = await open(db, <EraseBox leads={[id(0)]} onCancel={() => undefined} />);
  vi.spyOn(browser.storage.local, 'set').mockRejectedValue(new Error('full'));
  await user.click(await screen.findByRole('button', { name: 'Erase Ada Byron' }));
  expect(await screen.findByText(/No safety copy could be made\. Nothing has been changed/)).toBeDefined();
  expect(await db.leads.count()).toBe(3);
  vi.mocked(browser.storage.local.set).mockRestore();
  await user.click(screen.getByRole('button', { name: 'Go on without a copy' }));
  expect(await screen.findByText('Ada Byron is erased.')).toBeDefined();
});

it('rules show who would go, and nobody goes until that is pressed', async () => {
  const db = await prepared();
  const user = await open(db, <Retention settings={settings()} />);
  await user.click(await screen.findByRole('checkbox', { name: 'Lost' }));
  const months = screen.getByRole('spinbutton', { name: 'Months: Lost' });
  await user.clear(months);
  await user.type(months, '12');
  await user.click(screen.getByRole('button', { name: 'Show who would go' }));
  const list = within(await screen.findByRole('list', { name: 'Show who would go' }));
  expect(list.getAllByRole('listitem').map((one) => one.textContent)).toEqual([
    'Cy DayLost since 3 Mar 2025',
  ]);
  await isAccessible();
  expect(await db.leads.count()).toBe(3);
  await user.click(screen.getByRole('button', { name: 'Erase this one…' }));
  await user.click(await screen.findByRole('button', { name: 'Erase Cy Day' }));
  expect(await screen.findByText('Cy Day is erased.')).toBeDefined();
  expect(await db.leads.count()).toBe(2);
  await user.click(screen.getByRole('button', { name: 'Close' }));
  expect(screen.getByRole('checkbox', { name: 'Lost' })).toBeDefined();
  expect(screen.queryByRole('list', { name: 'Show who would go' }), 'nobody who is gone').toBeNull();
});
