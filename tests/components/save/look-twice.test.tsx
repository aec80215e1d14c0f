// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';

import { LeadsPage } from '@/components/leads/leads-page';
import { SignalsPage } from '@/components/signals/signals-page';
import { readSettings } from '@/lib/store/read/settings';

import { field, save } from '../../domain/asked';
import { LONDON } from '../../domain/sample';
import { openTestDb, done, saveSettings } from '../../store/open-test-db';
import { draw, openPanel, person, sighting } from '../panel';

const NOW = '2026-03-02 10:00';
const ODD = 'It mixes letters of two alphabets that can look alike: Latin and Cyrillic.';

describe('letters that look alike', () => {
  it('are marked beside who is not saved yet, in words, with the text that has them', async () => {
    const db = openTestDb();
    await saveSettings(db, NOW);
    const seen = sighting(person({ name: 'Аda Byron', email: 'аda@byte.example' }));
    await openPanel(db, { now: NOW, seen });
    const list = await screen.findByRole('list', { name: 'Look twice' });
    expect(list.textContent).toBe(`Аda Byron: ${ODD}аda@byte.example: ${ODD}`);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toContain(`Look twice: ${ODD}`);
  });

  it('are marked in Today, and a plain name is not', async () => {
    const db = openTestDb();
    await saveSettings(db, NOW);
    await done(db, '2026-03-02 09:00', save({ fields: { name: field('Иван Петров') } }));
    const keys = { emails: ['eve@byte.example'], phones: [], profiles: [], records: [], threads: [] };
    const eve = '00000000-0000-4000-8000-0000000000e1';
    await done(db, '2026-03-02 09:00', save({ keys, fields: { name: field('Еve Byron') } }), eve);
    const user = await openPanel(db, { now: NOW });
    await user.click(await screen.findByRole('tab', { name: /Today/ }));
    expect(
      await screen.findByRole('button', { name: new RegExp(`Еve Byron Look twice: ${ODD}`) }),
    ).toBeDefined();
    expect(screen.getByRole('button', { name: /Иван Петров/ }).textContent).not.toContain('Look twice');
  });

  it('are marked beside who comes next, in what is caught up and in what is found', async () => {
    const db = await twoOdd();
    vi.spyOn(browser.tabs, 'query').mockResolvedValue([] as never);
    const user = await openPanel(db, { now: '2026-03-16 08:30' });
    await user.click(await screen.findByRole('tab', { name: /Today/ }));
    await user.click(await screen.findByRole('button', { name: 'See the proposal' }));
    const proposal = within(await screen.findByRole('dialog', { name: /Catch up/ }));
    expect(await proposal.findByRole('checkbox', { name: `Еve 1 Look twice: ${ODD}` })).toBeDefined();
    expect(proposal.getByRole('checkbox', { name: 'Bob 20' })).toBeDefined();
    await user.click(proposal.getByRole('button', { name: 'Close' }));
    await user.click(screen.getAllByRole('button', { name: /Bob 20/ })[0]!);
    const next = within(await screen.findByRole('region', { name: 'Next lead' }));
    expect(next.getByRole('button').textContent).toContain(`Look twice: ${ODD}`);
    await user.keyboard('{Control>}k{/Control}');
    const found = within(await screen.findByRole('dialog', { name: 'Commands' }));
    await user.type(found.getByRole('combobox'), 'Еve');
    expect(
      (await found.findAllByRole('option', { name: /Еve/ })).every((option) =>
        option.textContent!.includes(`Look twice: ${ODD}`),
      ),
    ).toBe(true);
  }, 120_000);

  it('are marked in the table of leads, and beside what a file of signals would do', async () => {
    const db = await twoOdd();
    const { settings } = await readSettings(db);
    const page = draw(db, NOW, <LeadsPage settings={settings} one={null} />);
    expect(
      await screen.findByRole('cell', { name: `Еve 1 Look twice: ${ODD}` }, { timeout: 20_000 }),
    ).toBeDefined();
    expect(screen.getByRole('cell', { name: 'Bob 20' })).toBeDefined();
    page.unmount();
    draw(db, NOW, <SignalsPage zone={LONDON} />);
    const line = { type: 'pricing-page', at: '2026-03-02T09:30', source: 'site' };
    const lines = ['lead1@byte.example', 'аda@byte.example', 'lead20@byte.example'].map((email) => ({
      ...line,
      lead: { email },
    }));
    await userEvent
      .setup()
      .upload(
        screen.getByLabelText('Choose a file', { selector: 'input' }),
        new File([JSON.stringify(lines)], 'site.json', { type: 'application/json' }),
      );
    const preview = within(await screen.findByRole('region', { name: 'What the file holds' }));
    const said = preview.getAllByRole('listitem').map((item) => item.textContent!.includes('Look twice'));
    expect(said).toEqual([true, false, true]);
  }, 120_000);
});

/** Plain names, and one that is not what it seems. */
async function twoOdd() {
  const db = openTestDb();
  await saveSettings(db, '2026-03-02 09:00');
  for (let n = 1; n <= 25; n += 1)
    await done(
      db,
      '2026-03-02 09:00',
      save({
        fields: { name: field(n === 1 ? 'Еve 1' : `Bob ${n}`) },
        keys: { emails: [`lead${n}@byte.example`], phones: [], profiles: [], records: [], threads: [] },
      }),
      `00000000-0000-4000-8000-0000000000${String(n).padStart(2, '0')}`,
    );
  return db;
}
