// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';

import { Dashboard } from '@/components/dashboard/dashboard';
import { commit } from '@/lib/store/commands/commit';
import { readSettings } from '@/lib/store/read/settings';

import { save } from '../../domain/asked';
import { at } from '../../domain/sample';
import { done, openTestDb, saveSettings } from '../../store/open-test-db';
import { asked, draw, openPanel, person, sighting } from '../panel';

const NOW = '2026-03-02 10:30';

it('snooze choices are edited, added and removed in the settings, each with what it means now', async () => {
  const db = openTestDb();
  await saveSettings(db, NOW);
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(async (message: unknown) => ({
    ok: true,
    value: await commit(db, (message as { data: never }).data, at(NOW)),
  }));
  location.hash = '#settings';
  draw(db, NOW, <Dashboard />);
  const user = userEvent.setup();
  const part = within(await screen.findByRole('region', { name: 'Snooze' }));
  const second = part.getByLabelText<HTMLInputElement>('Choice 2');
  expect(second.value).toBe('Tomorrow 9:00');
  await user.clear(second);
  expect(part.getByRole('alert').textContent).toContain('Not a time');
  await user.type(second, 'friday 8:30');
  expect(part.queryByRole('alert')).toBeNull();
  expect(part.getByText(/now: .*8:30/)).toBeTruthy();
  await user.click(part.getByRole('button', { name: 'Remove: In 2 hours' }));
  await user.click(part.getByRole('button', { name: 'Add' }));
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(async () =>
    expect((await readSettings(db)).settings.snoozes).toEqual(['friday 8:30', 'Monday 9:00', 'in 3 days']),
  );
});

it('snooze offers them in the panel', async () => {
  const db = openTestDb();
  await saveSettings(db, NOW, { snoozes: ['friday 8:30', 'in 3 days'] });
  await done(db, '2026-03-02 10:00', save());
  const user = await openPanel(db, { now: NOW, seen: sighting(person()) });
  await user.click(await screen.findByRole('button', { name: 'Snooze' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Snooze until' }));
  const own = await dialog.findByRole('button', { name: 'friday 8:30' });
  expect(dialog.queryByRole('button', { name: 'In 2 hours' })).toBeNull();
  await user.click(own);
  await waitFor(() =>
    expect(asked.at(-1)).toMatchObject({ type: 'snooze', until: { day: '2026-03-06', time: '08:30' } }),
  );
});
