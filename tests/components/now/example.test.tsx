// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';

import { openTestDb, saveSettings } from '../../store/open-test-db';
import { openPanel } from '../panel';

it('the worked example replays in the panel: eleven days, from a download to a call held for next week', async () => {
  const db = openTestDb();
  await saveSettings(db, '2026-03-02 09:00');
  const user = await openPanel(db, { now: '2026-03-02 10:00' });
  await user.click(await screen.findByRole('button', { name: 'More' }));
  await user.click(await screen.findByRole('button', { name: 'A worked example' }));
  const dialog = within(
    await screen.findByRole('dialog', { name: 'The worked example: one lead, eleven days' }),
  );
  const days = await dialog.findAllByRole('heading', { level: 4 });
  expect(days[0]!.textContent).toMatch(/^Day 1 · Monday/);
  expect(days.at(-1)!.textContent).toMatch(/^Day 11 · Thursday/);
  expect(dialog.getByText(/Not saved: /)).toBeDefined();
  expect(dialog.getByText(/Post-call · booked/i)).toBeDefined();
});
