// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';

import { BoardPage } from '@/components/board/board-page';
import { LeadsPage } from '@/components/leads/leads-page';
import { LeadId } from '@/lib/domain/lead/lead';
import { Member } from '@/lib/domain/settings/roster';
import type { PanelCommand } from '@/lib/domain/log/command';
import { commit } from '@/lib/store/commands/commit';
import type { Db } from '@/lib/store/database/db';
import { readSelf } from '@/lib/store/database/self';
import { readLead } from '@/lib/store/read/log';
import { readSettings } from '@/lib/store/read/settings';

import { save, sent } from '../../domain/asked';
import { ada, at, LONDON } from '../../domain/sample';
import { done, openTestDb, saveSettings, settings } from '../../store/open-test-db';
import { draw, openPanel, sighting } from '../panel';

const NOW = '2026-03-09 10:30';
const person = { name: 'Ada Byron', email: 'ada@byte.example', phone: null, company: null, title: null };
const beside = sighting({ ...person, profileUrl: null, recordId: null });

/** Ana has written to Ada, who has not answered for days; the rep here is what `role` says. */
async function inTeam(role: Member['role'], assists: string[] = []): Promise<Db> {
  const db = openTestDb();
  await saveSettings(db, NOW);
  await done(db, '2026-03-02 09:00', save());
  const { actor } = await readSelf(db);
  const { hours } = settings();
  const member = (id: string, name: string, over: Partial<Member>) =>
    Member.parse({ id, name, zone: LONDON, hours, role: 'rep', ...over });
  const saveRoster = (mine: Partial<Member>) =>
    commit(
      db,
      {
        id: crypto.randomUUID(),
        type: 'save-roster',
        roster: [member(actor, 'Robin', mine), member('ana', 'Ana', {})],
      },
      at('2026-03-02 09:01'),
    );
  await saveRoster({});
  await done(db, '2026-03-02 09:05', { type: 'share-lead', scope: 'team.all' });
  await done(db, '2026-03-02 09:30', sent());
  await done(db, '2026-03-02 09:40', { type: 'set-owner', owner: 'ana' });
  await saveRoster({ role, assists });
  for (const day of ['04', '06', '09']) await done(db, `2026-03-${day} 09:00`, { type: 'tick' } as never);
  return db;
}

const offered = () =>
  within(screen.getByRole('main'))
    .queryAllByRole('button')
    .map((one) => one.getAttribute('aria-label') ?? one.textContent?.replace(/(?<=[a-z])[A-Z]$/, ''));

async function open(db: Db, page: 'leads' | 'board') {
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(async (message: unknown) => ({
    ok: true,
    value: await commit(db, (message as { data: PanelCommand }).data, at(NOW)),
  }));
  const own = (await readSettings(db)).settings;
  draw(
    db,
    NOW,
    <main>{page === 'leads' ? <LeadsPage settings={own} one={null} /> : <BoardPage settings={own} />}</main>,
  );
  return userEvent.setup();
}

describe('an assistant', () => {
  it('is offered in Now what is theirs with a quiet lead of whom they assist, and told once what is not', async () => {
    const db = await inTeam('assistant', ['ana']);
    await openPanel(db, { now: NOW, seen: beside });
    await screen.findByText('You assist with this lead: outcomes, answers and its plan are for the rep.');
    await waitFor(() =>
      expect(offered().join()).toBe(
        'Why this score,Edit lead,Sources,Insert,Copy,Mark sent,Skip,Snooze,' +
          'Log a touch or an answer,Done,Add to CRM,Undo',
      ),
    );
  });

  it('is offered nothing with a lead of somebody else', async () => {
    const db = await inTeam('assistant');
    await openPanel(db, { now: NOW, seen: beside });
    await screen.findByText(
      'As an assistant you work the quiet leads of those you assist. This lead is not one of them.',
    );
    await waitFor(() => expect(offered()).toEqual(['Why this score', 'Sources', 'Add to CRM', 'Undo']));
  });
});

describe('a reader', () => {
  it('chooses leads, and is told why nothing is to be done with them', async () => {
    const user = await open(await inTeam('reader'), 'leads');
    await user.click(await screen.findByRole('checkbox', { name: /Ada Byron/ }));
    await screen.findByText('You are a reader in this team: you can look, not change.');
    for (const name of ['Change', 'Erase…']) expect(screen.queryByRole('button', { name })).toBeNull();
  });

  it('moves no card, by its menu or by a key', async () => {
    const db = await inTeam('reader');
    const user = await open(db, 'board');
    const card = await screen.findByRole('button', { name: 'Move Ada Byron' });
    await user.click(card);
    const menu = within(await screen.findByRole('dialog', { name: 'Move Ada Byron' }));
    await menu.findByText('You are a reader in this team: you can look, not change.');
    await user.keyboard('{Escape}');
    card.focus();
    await user.keyboard('{Shift>}{ArrowRight}{/Shift}');
    await waitFor(() => expect(document.activeElement).toBe(card));
    expect((await readLead(db, LeadId.parse(ada)))!.stage).toBe('opt-in');
  });
});
