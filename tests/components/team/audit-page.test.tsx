// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { describe, expect, it, vi } from 'vitest';

import { AuditPage } from '@/components/team/audit/audit-page';
import { decide } from '@/lib/domain/decide/decide';
import { Member } from '@/lib/domain/settings/roster';
import { append } from '@/lib/store/commands/append';
import { commit } from '@/lib/store/commands/commit';
import { asStored } from '@/lib/store/commands/enter';
import type { Db } from '@/lib/store/database/db';
import { readSelf } from '@/lib/store/database/self';
import { readContext } from '@/lib/store/read/context';
import { readLead, readLog } from '@/lib/store/read/log';

import { field, save, sent } from '../../domain/asked';
import { ask, type Asked } from '../../domain/given';
import { ada, at, LONDON } from '../../domain/sample';
import { done, openTestDb, saveSettings, settings } from '../../store/open-test-db';
import { draw } from '../panel';

const NOW = '2026-03-04 10:30';
const bob = '00000000-0000-4000-8000-00000000b0b0';

async function comesFrom(actor: string, db: Db, when: string, body: Asked): Promise<void> {
  const context = await readContext(db, await readLead(db, ada), at(when));
  const self = { actor, device: `${actor}1` };
  const decision = decide(ask(body), await readLog(db, ada), { ...context, self });
  if (!decision.ok) throw new Error(decision.refusal.code);
  await append(db, asStored(decision.events), at(when));
}

/** Ada is shared, Bob is not; Ana wrote to Ada. */
async function open() {
  const db = openTestDb();
  await saveSettings(db, NOW, { name: 'Robin' });
  await done(db, '2026-03-02 09:00', save({ fields: { name: field('=Ada Byron') } }));
  await done(
    db,
    '2026-03-02 09:00',
    save({
      fields: { name: field('Bob Own') },
      keys: { emails: ['bob@other.example'], phones: [], profiles: [], records: [], threads: [] },
    }),
    bob,
  );
  const { actor } = await readSelf(db);
  const member = (id: string, name: string) =>
    Member.parse({ id, name, zone: LONDON, hours: settings().hours, role: 'rep' });
  const roster = [member(actor, 'Robin'), member('ana', 'Ana')];
  await commit(db, { id: crypto.randomUUID(), type: 'save-roster', roster }, at('2026-03-02 09:01'));
  await done(db, '2026-03-02 09:05', { type: 'share-lead', scope: 'team.all' });
  await comesFrom('ana', db, '2026-03-02 10:30', sent());
  draw(
    db,
    NOW,
    <main>
      <AuditPage settings={settings({ name: 'Robin' })} />
    </main>,
  );
  const table = within(await screen.findByRole('table', { name: 'Who did what' }));
  return { db, table, user: userEvent.setup() };
}

const lines = () =>
  screen
    .getAllByRole('row')
    .slice(1)
    .map((row) =>
      within(row)
        .getAllByRole('cell')
        .slice(1)
        .map(({ textContent }) => textContent),
    );

describe('the audit trail', () => {
  it('says who did what to shared leads and rules, newest first, and nothing of one’s own leads', async () => {
    await open();
    expect(lines()).toEqual([
      ['Ana', 'Touch 1 sent · E-mail', '=Ada Byron'],
      ['Robin', 'Shared with the team', '=Ada Byron'],
      ['Robin', 'Members changed', ''],
      ['Robin', expect.stringMatching(/^Saved/), '=Ada Byron'],
    ]);
  });

  it('is narrowed to one person, to words, to a time', async () => {
    const { user } = await open();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Who' }), 'Ana');
    await waitFor(() => expect(lines()).toHaveLength(1));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Who' }), 'Everybody');
    await user.type(screen.getByRole('textbox', { name: 'Lead or words' }), 'shared');
    await waitFor(() => expect(lines()).toHaveLength(1));
    await user.type(screen.getByRole('textbox', { name: 'Lead or words' }), ' nonsense');
    expect(screen.getByText('Nothing matches.')).toBeDefined();
  });

  it('is exported as a table in which nothing begins to calculate', async () => {
    const { user } = await open();
    const saved = vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:x');
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    await user.click(screen.getByRole('button', { name: 'Export CSV' }));
    await waitFor(() => expect(saved).toHaveBeenCalled());
    const text = await (saved.mock.calls[0]![0] as Blob).text();
    expect(text).toContain('"Ana","Touch 1 sent · E-mail","\'=Ada Byron"');
    expect(text.split('\r\n')).toHaveLength(6);
  });

  it('says what is missing or was altered, and that nothing is where that is so', async () => {
    const { db } = await open();
    expect(screen.getByText(/No gap and no altered event/)).toBeDefined();
    const note = { scope: 'team.all', subject: 'x', seq: 1, actor: 'ana', device: 'd', leadId: null };
    await db.auditNotes.bulkPut([
      { ...note, id: '1', at: at('2026-03-03 10:00'), what: 'gap', count: 3 },
      { ...note, id: '2', at: at('2026-03-03 11:00'), what: 'altered' },
    ]);
    const list = within(await screen.findByRole('list', { name: 'What is not as it should be' }));
    expect(list.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      expect.stringContaining('An event of Ana was altered on the way. It was not taken in.'),
      expect.stringContaining('3 events of Ana are missing.'),
    ]);
  });

  it('has no fault that a machine can find', async () => {
    await open();
    const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });
});
