// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';

import { usePanel } from '@/components/data/panel-state';

import { save } from '../../domain/asked';
import { ada } from '../../domain/sample';
import { done, openTestDb, saveSettings } from '../../store/open-test-db';
import { openPanel, person, sighting } from '../panel';

it('Ctrl+K finds a lead, a script, a command or a setting by what it is called, and Enter does it', async () => {
  vi.spyOn(browser.tabs, 'query').mockResolvedValue([] as never);
  const create = vi.spyOn(browser.tabs, 'create').mockResolvedValue({} as never);
  const db = openTestDb();
  await saveSettings(db, '2026-03-02 09:00');
  await done(db, '2026-03-02 09:00', save());
  const user = await openPanel(db, { now: '2026-03-02 10:00' });
  await screen.findByRole('tab', { name: /Today/ });
  await user.keyboard('{Control>}k{/Control}');
  const dialog = within(await screen.findByRole('dialog', { name: 'Commands' }));
  const box = dialog.getByRole('combobox', { name: 'Find a lead, a script or a command' });
  await user.type(box, 'reminders');
  await dialog.findByRole('option', { name: 'Reminders' });
  for (const part of ['board', 'team', 'playbooks', 'experiments']) {
    await user.clear(box);
    await user.type(box, part);
    await dialog.findByRole('option', { name: new RegExp(`^${part}$`, 'i') });
  }
  await user.clear(box);
  await user.type(box, 'ada');
  await dialog.findByRole('option', { name: /Ada Byron/ });
  await user.keyboard('{Enter}');
  await waitFor(() => expect(usePanel.getState().opened?.lead).toBe(ada));
  expect(screen.queryByRole('dialog', { name: 'Commands' })).toBeNull();
  expect(create).toHaveBeenCalled();
});

it('a tab that is open on a site it may read is found by its title and brought up; a command shows its key', async () => {
  vi.spyOn(browser.tabs, 'query').mockImplementation((async ({ url }: { url?: string }) =>
    url === 'https://crm.example.com/*' ? [{ id: 5, windowId: 2, title: 'Holm, Astrid' }] : []) as never);
  Object.assign(browser.permissions, { getAll: async () => ({ origins: ['https://crm.example.com/*'] }) });
  const update = vi.spyOn(browser.tabs, 'update').mockResolvedValue({} as never);
  const raise = vi.spyOn(browser.windows, 'update').mockResolvedValue({} as never);
  const db = openTestDb();
  await saveSettings(db, '2026-03-02 09:00', { keys: { sent: 'x' } });
  await done(db, '2026-03-02 09:00', save());
  const user = await openPanel(db, { now: '2026-03-02 10:00', seen: sighting(person()) });
  await screen.findByRole('button', { name: 'Mark sent' });
  await user.keyboard('{Control>}k{/Control}');
  const dialog = within(await screen.findByRole('dialog', { name: 'Commands' }));
  const box = dialog.getByRole('combobox', { name: 'Find a lead, a script or a command' });
  await dialog.findByRole('option', { name: 'Open Gmail' });
  await user.type(box, 'mark');
  await dialog.findByRole('option', { name: 'Mark as sent X' });
  await user.clear(box);
  await user.type(box, 'astrid');
  await user.click(await dialog.findByRole('option', { name: /crm\.example\.com Holm, Astrid/ }));
  expect(update).toHaveBeenCalledWith(5, { active: true });
  expect(raise).toHaveBeenCalledWith(2, { focused: true });
});
