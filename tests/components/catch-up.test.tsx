// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';

import { field, save } from '../domain/asked';
import { at } from '../domain/sample';
import { done, openTestDb, saveSettings } from '../store/open-test-db';
import { openPanel } from './panel';

const NOW = '2026-03-16 08:30';
const id = (n: number) => `00000000-0000-4000-8000-0000000000${String(n).padStart(2, '0')}`;

async function back(count: number) {
  const db = openTestDb();
  await saveSettings(db, '2026-03-02 09:00');
  for (let n = 0; n < count; n += 1) {
    await done(db, '2026-03-02 09:00', save({ fields: { name: field(`Lead ${n}`), company: field(`Company ${n}`) }, keys: { emails: [`lead${n}@byte.example`], phones: [], profiles: [], records: [], threads: [] } }), id(n));
  }
  const user = await openPanel(db, { now: NOW });
  await user.click(await screen.findByRole('tab', { name: /Today/ }));
  return { db, user };
}

it('spreads what is overdue after a look at it, leaves who is unticked, and one undo takes all of it back', async () => {
  const { db, user } = await back(25);
  await user.click(await screen.findByRole('button', { name: 'See the proposal' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Catch up' }));
  expect((await dialog.findByText(/25 overdue → .* over 2 days/))).toBeDefined();
  const first = dialog.getAllByRole('checkbox')[0]!;
  const kept = first.closest('label')!.textContent!;
  await user.click(first);
  await user.click(dialog.getByRole('button', { name: 'Do this for 24' }));
  const overdue = async () => (await db.leads.where('dueAt').below(at('2026-03-16 00:00')).toArray()).map(({ fields }) => fields['name']!.value);
  await waitFor(async () => expect(await overdue()).toEqual([kept]));
  await user.click(await screen.findByRole('button', { name: 'Undo all' }));
  await waitFor(async () => expect(await overdue()).toHaveLength(25));
});

it('has nothing to say on an ordinary day', async () => {
  const { user } = await back(2);
  expect(await screen.findByRole('group', { name: 'Counts' })).toBeDefined();
  expect(screen.queryByRole('button', { name: 'See the proposal' })).toBeNull();
  void user;
});
