// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';

import { leadId as id } from '../../domain/lead-ids';
import { field, save } from '../../domain/asked';
import { done, openTestDb, saveSettings } from '../../store/open-test-db';
import { openPanel } from '../panel';

it('the box of Today finds everybody: who is due, and below them who is not', async () => {
  const db = openTestDb();
  await saveSettings(db, '2026-03-02 08:00');
  for (const [n, [name, hand]] of (
    [
      ['Ada Byron', 'opted-in'],
      ['Ada Holm', null],
      ['Bo Ek', null],
    ] as const
  ).entries()) {
    const keys = { emails: [`p${n}@byte.example`], phones: [], profiles: [], records: [], threads: [] };
    await done(db, '2026-03-02 09:00', save({ keys, hand, fields: { name: field(name) } }), id(n));
  }
  const user = await openPanel(db, { now: '2026-03-02 15:00' });
  await user.click(await screen.findByRole('tab', { name: /Today/ }));
  await user.type(await screen.findByRole('searchbox', { name: 'Filter' }), 'ada');
  const others = within(await screen.findByRole('list', { name: 'Not due now' }));
  expect(others.getAllByRole('listitem').map((one) => one.textContent)).toEqual([
    expect.stringContaining('Ada Holm'),
  ]);
  expect(within(screen.getByRole('list', { name: 'Due' })).getByText('Ada Byron')).toBeDefined();
  await user.click(others.getByRole('button'));
  expect(await screen.findByRole('heading', { level: 1, name: /Ada Holm/ })).toBeDefined();
});
