// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import axe from 'axe-core';
import { describe, expect, it } from 'vitest';

import { Member } from '@/lib/domain/settings/roster';
import { commit } from '@/lib/store/commands/commit';
import { append } from '@/lib/store/commands/append';
import { asStored } from '@/lib/store/commands/enter';
import type { Db } from '@/lib/store/database/db';
import { readSelf } from '@/lib/store/database/self';
import { decide } from '@/lib/domain/decide/decide';
import { readContext } from '@/lib/store/read/context';
import { readLead, readLog } from '@/lib/store/read/log';

import { save, sent } from '../../domain/asked';
import { ask, type Asked } from '../../domain/given';
import { ada, at, LONDON } from '../../domain/sample';
import { done, openTestDb, saveSettings, settings } from '../../store/open-test-db';
import { openPanel, sighting } from '../panel';

const NOW = '2026-03-04 10:30';
const person = {
  name: 'Ada Byron',
  email: 'ada@byte.example',
  phone: null,
  company: null,
  title: null,
  profileUrl: null,
  recordId: null,
};

/** The rep is in a team with Ana and Bo; the lead is theirs, and shared or not. */
async function inTeam(role: Member['role'] = 'rep', more: Partial<Member> = {}): Promise<Db> {
  const db = openTestDb();
  await saveSettings(db, NOW);
  await done(db, '2026-03-02 09:00', save());
  const { actor } = await readSelf(db);
  const { hours } = settings();
  const member = (id: string, name: string, over: Partial<Member>) =>
    Member.parse({ id, name, zone: LONDON, hours, role: 'rep', ...over });
  const roster = [
    member(actor, 'Robin', { role, group: { id: 'north', name: 'North' } }),
    member('ana', 'Ana', more),
    member('bo', 'Bo', {}),
  ];
  await commit(db, { id: crypto.randomUUID(), type: 'save-roster', roster }, at('2026-03-02 09:01'));
  return db;
}

const share = (db: Db) => done(db, '2026-03-02 09:05', { type: 'share-lead', scope: 'team.all' });

/** What a colleague did on their computer has come here. */
async function comesFrom(actor: string, db: Db, when: string, body: Asked): Promise<void> {
  const context = await readContext(db, await readLead(db, ada), at(when));
  const decision = decide(ask(body), await readLog(db, ada), {
    ...context,
    self: { actor, device: `${actor}1` },
  });
  if (!decision.ok) throw new Error(decision.refusal.code);
  await append(db, asStored(decision.events), at(when));
}

async function open(db: Db) {
  const user = await openPanel(db, { now: NOW, seen: sighting(person) });
  const line = within(await screen.findByRole('region', { name: 'Owner' }));
  await line.findByText(/Only you see|Seen by:/);
  return { user, line };
}

const row = async (db: Db) => (await db.leads.get(ada as never))!;

describe('a lead in a team', () => {
  it('is one’s own until it is shared, and says who sees it', async () => {
    const db = await inTeam();
    const { user, line } = await open(db);
    expect(line.getByText('Only you see this lead')).toBeDefined();
    // To nobody who could not see it.
    expect(line.queryByRole('button', { name: 'Hand over' })).toBeNull();
    await user.click(line.getByRole('button', { name: 'Share' }));
    const form = within(await screen.findByRole('dialog', { name: 'Who sees this lead' }));
    await user.selectOptions(form.getByRole('combobox', { name: 'Who sees it' }), 'North');
    await user.click(form.getByRole('button', { name: 'Share' }));
    await line.findByText('Seen by: North');
    expect((await row(db)).scope).toBe('pod.north');
  });

  it('is handed over with a note', async () => {
    const db = await inTeam();
    await share(db);
    const { user, line } = await open(db);
    await user.click(line.getByRole('button', { name: 'Hand over' }));
    const form = within(await screen.findByRole('dialog', { name: 'Hand this lead over' }));
    await user.selectOptions(form.getByRole('combobox', { name: 'To' }), 'Bo');
    await user.type(form.getByRole('textbox', { name: 'Note for them' }), 'Wants a call on Friday');
    await user.click(form.getByRole('button', { name: 'Hand over' }));
    await line.findByText(/Robin handed it over/);
    expect(await row(db)).toMatchObject({ owner: 'bo', notes: [{ text: 'Wants a call on Friday' }] });
    // What one has given away is not one's own to give again.
    await waitFor(() => expect(line.queryByRole('button', { name: 'Hand over' })).toBeNull());
  });

  it('is taken over when its owner is away, and says why it may be', async () => {
    const away = [{ from: '2026-03-04', to: '2026-03-06', label: '' }] as Member['timeOff'];
    const db = await inTeam('rep', { timeOff: away });
    await share(db);
    await done(db, '2026-03-02 09:06', { type: 'set-owner', owner: 'ana' });
    const { user, line } = await open(db);
    expect(line.getByText('Ana is away today')).toBeDefined();
    await user.click(line.getByRole('button', { name: 'Take over' }));
    await line.findByText(/Robin took it over/);
    expect((await row(db)).owner).not.toBe('ana');
  });

  it('a reader sees whose it is and is offered nothing', async () => {
    const db = await inTeam();
    await share(db);
    const { actor } = await readSelf(db);
    const { hours } = settings();
    const roster = [Member.parse({ id: actor, name: 'Robin', zone: LONDON, hours, role: 'reader' })];
    await commit(db, { id: crypto.randomUUID(), type: 'save-roster', roster }, at('2026-03-02 09:06'));
    const { line } = await open(db);
    expect(line.queryAllByRole('button')).toEqual([]);
    const left = screen
      .getAllByRole('button')
      .map((one) => one.getAttribute('aria-label') ?? one.textContent);
    expect(left).toEqual(['More', 'Why this score', 'Sources']);
    screen.getByText('You are a reader in this team: you can look, not change.');
  });

  it('says before one writes that a colleague did, and the timeline says who', async () => {
    const db = await inTeam();
    await share(db);
    await comesFrom('ana', db, '2026-03-02 10:30', sent());
    await open(db);
    const said = await screen.findByRole('region', { name: 'A colleague wrote' });
    expect(said.textContent).toContain('Ana wrote to them 2 days ago · E-mail');
    const timeline = within(screen.getByRole('list', { name: 'Timeline' }));
    expect(timeline.getByText(/^Ana: Touch 1 sent/)).toBeDefined();
    const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });

  it('nothing is said of what one wrote oneself', async () => {
    const db = await inTeam();
    await share(db);
    await done(db, '2026-03-02 10:30', sent());
    await open(db);
    expect(screen.queryByRole('region', { name: 'A colleague wrote' })).toBeNull();
  });
});
