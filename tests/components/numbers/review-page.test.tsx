// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';

import { ReviewPage } from '@/components/reviews/review-page';
import type { PanelCommand } from '@/lib/domain/log/command';
import { says } from '@/lib/domain/playbook/without-script';
import { playbooks } from '@/lib/playbooks';
import { scripts } from '@/lib/playbooks/scripts';
import { commit } from '@/lib/store/commands/commit';
import type { Db } from '@/lib/store/database/db';
import { readHeldReviews } from '@/lib/store/numbers/reviews';
import { readCurrentPlaybooks } from '@/lib/store/read/current-playbooks';
import { readScript } from '@/lib/store/read/scripts';
import { readSettings } from '@/lib/store/read/settings';

import { save, sent, signal } from '../../domain/asked';
import type { Asked } from '../../domain/given';
import { leadId } from '../../domain/lead-ids';
import { ada, at } from '../../domain/sample';
import { done, openTestDb, saveSettings, settings } from '../../store/open-test-db';
import { draw } from '../panel';

const NOW = '2026-06-01 10:30';

const DAYS = ['2026-03-02', '2026-03-05', '2026-03-08'];

async function open(
  one: string | null = null,
  days = DAYS,
  also: (db: Db) => Promise<unknown> = async () => undefined,
) {
  const db = openTestDb();
  await saveSettings(db, '2026-03-01 09:00', { playbook: 'seven-components' });
  await done(db, `${days[0]} 09:00`, save({ playbook: 'seven-components' }));
  for (const day of days) await done(db, `${day} 10:00`, sent());
  await also(db);
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(async (message: unknown) => ({
    ok: true,
    value: await commit(db, (message as { data: PanelCommand }).data, at(NOW)),
  }));
  draw(
    db,
    NOW,
    <main>
      <ReviewPage settings={settings({ playbook: 'seven-components' })} one={one} />
    </main>,
  );
  return { db, user: userEvent.setup() };
}

/** A script of the playbook in use, which six leads got last week. */
const playbookNow = playbooks.find(({ id }) => id === 'seven-components')!;
const WRITTEN = scripts.find(({ id, channel }) => channel === 'email' && says(playbookNow, id))!;

async function wroteToSix(record: Db): Promise<void> {
  for (let n = 0; n < 6; n += 1) {
    const lead = leadId(n + 1);
    const keys = { emails: [`w${n}@byte.example`], phones: [], profiles: [], records: [], threads: [] };
    await done(record, '2026-05-26 09:00', save({ playbook: 'seven-components', keys }), lead);
    await done(record, '2026-05-26 10:00', { ...sent(), script: WRITTEN.id } as Asked, lead);
    await done(record, '2026-05-28 10:00', sent(), lead);
  }
}

describe('a guided review', () => {
  it('acts on leads in place, with undo, and is kept with what was decided', async () => {
    const { db, user } = await open();
    const dead = within(await screen.findByRole('list', { name: 'Dead leads to archive' }));
    await user.click(await dead.findByRole('checkbox', { name: 'Choose Ada Byron' }));
    const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
    await user.click(screen.getAllByRole('button', { name: 'Archive 1' })[0]!);
    expect(await screen.findByText('1 lead archived.')).toBeDefined();
    expect((await db.leads.get(ada as never))!.status).toBe('archived');
    await user.type(screen.getByLabelText('Decisions'), 'Write shorter first mails');
    await user.click(screen.getByRole('button', { name: 'Mark as held' }));
    expect(await screen.findByText('Weekly review held.')).toBeDefined();
    const [held] = await readHeldReviews(db);
    expect(held).toMatchObject({ review: 'seven-components/weekly', period: 'week 2026-06-01' });
    expect(held!.page).toContain('- Archived: Ada Byron\n- Write shorter first mails');
    const [undoArchive, undoHeld] = screen.getAllByRole('button', { name: 'Undo' });
    await user.click(undoArchive!);
    await screen.findByRole('list', { name: 'Dead leads to archive' });
    expect((await db.leads.get(ada as never))!.status).not.toBe('archived');
    await user.click(undoHeld!);
    await vi.waitFor(async () => expect(await readHeldReviews(db)).toEqual([]));
  });

  it('moves leads to the tier that their behaviour speaks for, or to another, and begins plans of those without a step', async () => {
    const bo = leadId('b');
    const keys = { emails: ['bo@byte.example'], phones: [], profiles: [], records: [], threads: [] };
    const { db, user } = await open(null, DAYS, async (record) => {
      await done(record, '2026-03-02 09:00', save({ playbook: 'seven-components', keys }), bo);
      await done(record, '2026-03-02 09:05', { type: 'set-tier', tier: 'hot' }, bo);
      await done(record, '2026-04-02 09:05', signal('replied'), bo);
    });
    const tiers = within(await screen.findByRole('region', { name: 'Tiers to move' }));
    expect(tiers.getByText('Hot → Warm: nothing heard since 2 Apr')).toBeDefined();
    await user.click(await tiers.findByRole('checkbox'));
    await user.click(tiers.getByRole('button', { name: 'Move 1' }));
    const moved = await screen.findByText('1 lead moved.');
    expect((await db.leads.get(bo))!.tier).toBe('warm');
    expect(screen.getByText(/^Moved to warm: /i)).toBeDefined();
    // The lists are read again by then: what is taken back now is what comes back into them.
    await tiers.findByText('Every lead is in the tier that its behaviour speaks for.');
    await user.click(within(moved.parentElement!).getByRole('button', { name: 'Undo' }));
    await vi.waitFor(() => expect(screen.queryByText('1 lead moved.')).toBeNull());
    expect((await db.leads.get(bo))!.tier).toBe('hot');
    await user.click(await tiers.findByRole('checkbox'));
    await user.selectOptions(tiers.getByLabelText('Move to'), 'Cold');
    await user.click(tiers.getByRole('button', { name: 'Move 1' }));
    await screen.findByText('1 lead moved.');
    expect((await db.leads.get(bo))!.tier).toBe('cold');
    const stuck = within(screen.getByRole('region', { name: 'Stuck leads, and why' }));
    const row = stuck.getByText('No next step since 2 Apr').closest('li')!;
    await user.click(within(row).getByRole('checkbox'));
    await user.click(stuck.getByRole('button', { name: 'Start the plan of 1' }));
    expect(await screen.findByText('1 plan begun.')).toBeDefined();
    expect((await db.leads.get(bo))!.enrolment).not.toBeNull();
  });

  it('retires a script that fails: the next version of the playbook says another, and that is taken back in one press', async () => {
    const { db, user } = await open(null, ['2026-03-02'], wroteToSix);
    await user.click(await screen.findByRole('button', { name: `Retire: ${WRITTEN.title}` }));
    const form = within(
      await screen.findByRole('form', { name: `Another script instead of ${WRITTEN.title}` }),
    );
    await user.click(form.getByRole('button', { name: 'Retire' }));
    const note = await screen.findByText(/is retired in a copy that new leads get/);
    const chosen = async () => (await readSettings(db)).settings.playbook;
    expect(await chosen()).toMatch(/^seven-components-copy-/);
    const playbook = (await readCurrentPlaybooks(db)).find(({ id }) => id.includes('-copy-'))!;
    expect(says(playbook, WRITTEN.id)).toBe(false);
    expect(screen.getByText(new RegExp(`^Retired: ${WRITTEN.title}, `))).toBeDefined();
    await user.click(within(note.parentElement!).getByRole('button', { name: 'Undo' }));
    await vi.waitFor(async () => expect(await chosen()).toBe('seven-components'));
    await vi.waitFor(() => expect(screen.queryByText(/^Retired: /)).toBeNull());
  });

  it('changes the words of a script where its answers stand, and takes that back in one press', async () => {
    const script = WRITTEN;
    const { db, user } = await open(null, ['2026-03-02'], wroteToSix);
    await user.click(await screen.findByRole('button', { name: `Change words: ${script.title}` }));
    const words = await screen.findByRole('textbox', { name: 'Words' });
    await user.clear(words);
    await user.click(screen.getByRole('button', { name: 'Save words' }));
    expect(screen.getByText('A script needs words.')).toBeDefined();
    await user.type(words, 'Shorter, and one question.');
    await user.click(screen.getByRole('button', { name: 'Save words' }));
    const note = await screen.findByText(`New words saved: ${script.title}.`);
    expect((await readScript(db, script.id, scripts))!.body).toBe('Shorter, and one question.');
    expect(screen.getByText(`New words: ${script.title}`)).toBeDefined();
    await user.click(within(note.parentElement!).getByRole('button', { name: 'Undo' }));
    await vi.waitFor(async () => expect(await readScript(db, script.id, scripts)).toEqual(script));
    await vi.waitFor(() => expect(screen.queryByText(`New words: ${script.title}`)).toBeNull());
  });

  it('shows the numbers of its span beside those before, and which lists are empty', async () => {
    await open();
    const trends = within(await screen.findByRole('region', { name: 'Trends' }));
    expect(await trends.findByRole('row', { name: /^New leads/ })).toBeDefined();
    expect(await screen.findByText('Every lead is in the tier that its behaviour speaks for.')).toBeDefined();
    expect(screen.getByText('No script was sent often enough to say.')).toBeDefined();
  });

  it('each month looks at channels and the funnel, each quarter at what pays; what is found goes on the page', async () => {
    const { db, user } = await open('monthly', ['2026-05-04', '2026-05-06', '2026-05-11']);
    await screen.findByRole('region', { name: 'What works, and where leads fall out' });
    const replies = within(screen.getByRole('table', { name: 'Reply rate, by channel' }));
    expect(replies.getByRole('row', { name: /^E-mail 0 of \d/ })).toBeDefined();
    expect(await screen.findByText('Experiments: 0 running, 0 ended in this span.')).toBeDefined();
    await user.type(screen.getByLabelText('The funnel'), 'Half never hear back');
    await user.type(screen.getByLabelText('Decisions'), 'Call on day two');
    const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
    const paper = within(document.querySelector<HTMLElement>('[data-printed]')!);
    expect(paper.getAllByRole('table', { hidden: true }).length).toBeGreaterThan(2);
    paper.getByRole('columnheader', { name: 'Reply rate, by channel', hidden: true });
    expect(paper.getAllByRole('listitem', { hidden: true }).map(({ textContent }) => textContent)).toEqual([
      'The funnel: Half never hear back',
      'Call on day two',
    ]);
    expect(document.querySelector('[data-printed]')!.textContent).not.toMatch(/\||##|---/);
    await user.click(screen.getByRole('button', { name: 'Mark as held' }));
    await screen.findByText('Monthly review held.');
    const [held] = await readHeldReviews(db);
    expect(held!.page).toContain('- The funnel: Half never hear back');
    expect(held!.page).toMatch(
      /\| Reply rate, by channel \| Last 30 days \| The 30 days before \|\n\| --- \| --- \| --- \|\n\| E-mail/,
    );
    const before = within(await screen.findByRole('region', { name: /^Decided last time/ }));
    expect(before.getByRole('listitem').textContent).toBe('Call on day two');
    await user.selectOptions(screen.getByLabelText('Review'), 'quarterly');
    const quarter = within(await screen.findByRole('region', { name: 'Is it paying?' }));
    expect(quarter.getByRole('link', { name: 'Playbooks' }).getAttribute('href')).toBe('#playbooks');
    expect(screen.getByLabelText('The next targets')).toBeDefined();
  });
});
