// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';

import { asCsv, asMarkdown } from '@/components/numbers/table-text';
import { NumbersPage } from '@/components/numbers/numbers-page';
import type { PanelCommand } from '@/lib/domain/log/command';
import type { LeadCommand } from '@/lib/domain/log/lead-command';
import { Member } from '@/lib/domain/settings/roster';
import { defaultSettings } from '@/lib/domain/settings/settings';
import { commit } from '@/lib/store/commands/commit';
import type { Db } from '@/lib/store/database/db';
import { keepCourses } from '@/lib/store/numbers/keep-courses';
import { turnHour, turnRow } from '@/lib/store/projections/count-rows';

import { outcome, save, sent } from '../../domain/asked';
import { leadId } from '../../domain/lead-ids';
import { at, commandId, LONDON } from '../../domain/sample';
import { about, done, openTestDb, saveSettings, settings } from '../../store/open-test-db';
import { draw } from '../panel';

const NOW = '2026-03-18 10:30';

const keysOf = (name: string) => ({
  emails: [`${name}@byte.example`],
  phones: [],
  profiles: [],
  records: [],
  threads: [],
});

/** Six leads touched after four minutes, five of them won, and one that waits. */
async function open({ leads = 6, imported = false, members = [] as string[], db = openTestDb() } = {}) {
  await saveSettings(db, '2026-03-01 09:00');
  const { hours } = settings();
  const roster = members.map((name) => Member.parse({ id: name, name, zone: LONDON, hours }));
  if (roster.length > 0)
    await commit(db, { id: commandId(), type: 'save-roster', roster }, at('2026-03-01 10:00'));
  for (let n = 0; n < leads; n += 1) {
    const lead = `00000000-0000-4000-8000-00000000${String(1000 + n)}`;
    await done(db, '2026-03-02 09:00', save({ keys: keysOf(`lead-${n}`) }), lead);
    const owner = members[n % 2];
    if (owner) await done(db, '2026-03-02 09:01', { type: 'set-owner', owner }, lead);
    await done(db, '2026-03-02 09:04', sent(), lead);
    if (n > 0) await done(db, '2026-03-12 09:00', outcome('won'), lead);
  }
  if (imported) {
    const commands = ['f1', 'f2'].map(
      (name) => about(leadId(name), save({ keys: keysOf(name) })) as LeadCommand,
    );
    const list = { type: 'batch', what: 'import', name: 'fair.csv', commands } as const;
    await commit(db, { id: commandId(), ...list }, at('2026-03-10 09:00'));
  }
  Element.prototype.scrollIntoView = () => undefined;
  drawNumbers(db);
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(async (message: unknown) => ({
    ok: true,
    value: await commit(db, (message as { data: PanelCommand }).data, at(NOW)),
  }));
  return userEvent.setup();
}
const drawNumbers = (db: Db) =>
  draw(
    db,
    NOW,
    <main>
      <NumbersPage settings={defaultSettings(LONDON)} />
    </main>,
  );
const row = async (name: string) => {
  const head = await screen.findByRole('rowheader', { name: new RegExp(`^${name}`) });
  return within(head.closest('tr')!);
};

describe('the numbers', () => {
  it('answer the questions in a sentence with a number', async () => {
    await open();
    expect(
      await screen.findByText(
        'Half of those who raise their hand have an answer within 4 min. The SLA was kept 6 of 6 times.',
      ),
    ).toBeDefined();
    expect(
      screen.getByText(/^1 of 1 open lead is more than a day late; 0 have no next step\.$/),
    ).toBeDefined();
    expect(await screen.findByText(/Your limit of 20 a day on a channel allows 100 on one\.$/)).toBeDefined();
  });

  it('say how far the counting of everybody has come, where nothing is kept of them yet', async () => {
    await open();
    expect(screen.getByText('Reading your leads: 0 of 0')).toBeDefined();
    await row('Win rate');
    expect(screen.queryByText(/^Reading your leads/)).toBeNull();
  });

  it('count what was done at once, and say so while what is late with time alone is still being counted', async () => {
    const db = openTestDb();
    await open({ db });
    cleanup();
    await keepCourses(db, at('2026-03-17 09:00'));
    // More than can be counted while somebody waits are late since then.
    const many = Array.from({ length: 300 }, (_, n) => `late-${n}`);
    await db.courses.put(turnRow(turnHour(at('2026-03-17 12:00')), many));
    await done(db, '2026-03-18 09:00', save({ keys: keysOf('new') }), leadId('new'));
    drawNumbers(db);
    expect(
      await screen.findByText(
        'Everything you did is counted. What has only become late or overdue since yesterday 09:00 is still being counted.',
      ),
    ).toBeDefined();
    expect((await row('New leads')).getByText('7')).toBeDefined();
  });

  it('stand in a table with what they count, and by group where asked', async () => {
    const user = await open();
    const rate = await row('Win rate');
    expect(rate.getByText('100 %')).toBeDefined();
    expect(rate.getByText('5 of 5 · 57 to 100 %')).toBeDefined();
    await user.selectOptions(screen.getByLabelText('Split by'), 'Tier');
    expect((await screen.findAllByRole('rowheader', { name: 'Warm' })).length).toBeGreaterThan(3);
    await user.selectOptions(screen.getByLabelText('Period'), 'This week');
    expect((await row('Win rate')).getByText('Nothing yet')).toBeDefined();
  });

  it('of a team stand for each owner beside the team, with what each counts', async () => {
    const user = await open({ members: ['Ana', 'Bo'] });
    await user.click(await screen.findByRole('button', { name: 'Every number by owner' }));
    const table = within(await screen.findByRole('table', { name: 'What becomes of leads, by owner' }));
    expect(table.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual([
      'Number',
      'Team',
      'Ana',
      'Bo',
    ]);
    const won = within(table.getByRole('rowheader', { name: 'Win rate' }).closest('tr')!);
    expect(won.getAllByRole('cell').map(({ textContent }) => textContent)).toEqual([
      '100 %5 of 5 · 57 to 100 %',
      '2 of 2too few to say',
      '3 of 3too few to say',
    ]);
    await user.click(screen.getByRole('button', { name: 'Hide every number' }));
    expect(screen.queryByRole('table', { name: 'What becomes of leads, by owner' })).toBeNull();
  });

  it('of a handful give no percentage', async () => {
    await open({ leads: 4 });
    expect((await row('Win rate')).getByText('3 of 3: too few to say')).toBeDefined();
  });

  it('say what they count', async () => {
    const user = await open();
    await user.click(await screen.findByRole('button', { name: 'What Win rate counts' }));
    expect(
      await screen.findByText('Won, of all that were won or lost. An open lead is no loss.'),
    ).toBeDefined();
  });

  it('audit the last leads', async () => {
    await open();
    const audit = within(await screen.findByRole('region', { name: 'Leak audit' }));
    const leak = audit.getByRole('rowheader', { name: 'Touched within 5 minutes' });
    expect(within(leak.closest('tr')!).getByText('6 of 6')).toBeDefined();
    expect(screen.getByText('The last 6 leads: how they were looked after.')).toBeDefined();
  });

  it('audit the list that was imported last', async () => {
    const user = await open({ imported: true });
    await user.click(await screen.findByRole('button', { name: 'Audit the last import: fair.csv' }));
    const audit = within(await screen.findByRole('table', { name: 'fair.csv' }));
    expect(screen.getByText('fair.csv: 2 leads.')).toBeDefined();
    const leak = audit.getByRole('rowheader', { name: 'Touched within 5 minutes' });
    expect(within(leak.closest('tr')!).getByText('0 of 2')).toBeDefined();
  });

  it('are drawn, with the table behind each', async () => {
    const user = await open();
    const plot = await screen.findByRole('img', { name: 'How far leads get' });
    expect(within(plot).getByText('Call booked')).toBeDefined();
    const figure = within(plot.closest('figure')!);
    await user.click(figure.getByText('As a table'));
    expect(figure.getByRole('row', { name: 'Saved 6' })).toBeDefined();
    expect(figure.getByRole('row', { name: 'Won 5' })).toBeDefined();
  });

  it('know what a source cost once it is typed in, and forget it again', async () => {
    const user = await open();
    const part = within(await screen.findByRole('region', { name: 'What sources cost' }));
    expect(screen.queryByRole('rowheader', { name: /^Cost per lead/ })).toBeNull();
    const field = part.getByLabelText('Download or checklist');
    await user.type(field, 'a lot');
    expect(part.getByRole('alert').textContent).toBe('An amount such as 250 or 99.50');
    await user.clear(field);
    await user.type(field, '1,550');
    await user.click(part.getByRole('button', { name: 'Save costs' }));
    // 17 days and 10½ hours are over of a March that loses an hour; six leads came in them.
    const paid = (1550 * (17 * 24 + 10.5)) / (31 * 24 - 1);
    expect((await row('Cost per lead')).getByText((paid / 6).toFixed(1))).toBeDefined();
    expect((await row('Cost per meeting')).getByText('Nothing yet')).toBeDefined();
    await user.click(await part.findByRole('button', { name: 'Undo' }));
    await vi.waitFor(
      () => expect(screen.queryByRole('rowheader', { name: /^Cost per lead/ })).toBeNull(),
      10_000,
    );
  });

  it('begin with the first lead', async () => {
    await open({ leads: 0 });
    expect(await screen.findByRole('heading', { name: 'No numbers yet' })).toBeDefined();
  });

  it('can be read by anybody', async () => {
    await open();
    await row('Win rate');
    const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  });
});

describe('the table as a text', () => {
  const line = { name: '=Win|rate', group: '', value: '5 %', counts: '1 of 20 "x"', before: '' };
  it('begins no formula in a spreadsheet', () => {
    expect(asCsv([line])).toContain(`"'=Win|rate","","5 %","1 of 20 ""x""",""`);
  });
  it('keeps its columns in Markdown', () => {
    expect(asMarkdown([line])).toContain(String.raw`| =Win\|rate |  | 5 % | 1 of 20 "x" |  |`);
  });
});
