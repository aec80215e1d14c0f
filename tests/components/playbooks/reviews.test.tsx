// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';

import { openTestDb, saveSettings } from '../../store/open-test-db';
import { openPanel } from '../panel';

async function open(now: string) {
  const db = openTestDb();
  await saveSettings(db, '2026-03-02 09:00', { playbook: 'seven-components' });
  const user = await openPanel(db, { now });
  await user.click(await screen.findByRole('tab', { name: /Today/ }));
  return user;
}

it('on its day a review is to be held, with what it looks at; held, it is gone, and one undo brings it back', async () => {
  const user = await open('2026-06-01 10:00');
  const folded = await screen.findByText(
    'To review: weekly (30 min), monthly (120 min), quarterly (240 min)',
  );
  const list = within(folded.closest('details')!);
  expect(list.getByText('Dead leads to archive')).toBeDefined();
  await user.click(folded);
  await user.click(list.getByRole('button', { name: 'The weekly review is done' }));
  await screen.findByText('To review: monthly (120 min), quarterly (240 min)');
  await user.click(await screen.findByRole('button', { name: 'Undo' }));
  await screen.findByText('To review: weekly (30 min), monthly (120 min), quarterly (240 min)');
});

it('nothing is asked for before its day', async () => {
  await open('2026-02-28 10:00');
  await waitFor(() => expect(screen.getByRole('group', { name: 'Counts' })).toBeDefined());
  expect(screen.queryByText(/weekly/)).toBeNull();
});
