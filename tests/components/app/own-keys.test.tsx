// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';

import { Dashboard } from '@/components/dashboard/dashboard';
import { boundKeys, takenBy } from '@/components/data/keys';
import { readSettings } from '@/lib/store/read/settings';
import { commit } from '@/lib/store/commands/commit';
import type { Db } from '@/lib/store/database/db';

import { save } from '../../domain/asked';
import { at } from '../../domain/sample';
import { done, openTestDb, saveSettings } from '../../store/open-test-db';
import { asked, draw, openPanel, person, sighting } from '../panel';

const NOW = '2026-03-02 10:30';

async function openKeys(): Promise<{ db: Db; user: ReturnType<typeof userEvent.setup> }> {
  const db = openTestDb();
  await saveSettings(db, NOW);
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(async (message: unknown) => ({
    ok: true,
    value: await commit(db, (message as { data: never }).data, at(NOW)),
  }));
  location.hash = '#keys';
  draw(db, NOW, <Dashboard />);
  await screen.findByRole('heading', { name: 'Keys' });
  return { db, user: userEvent.setup() };
}

const keysOf = async (db: Db) => (await readSettings(db)).settings.keys;
const change = (name: string) => screen.findByRole('button', { name: `Change the key: ${name}` });

it('a key is changed by pressing the new one, is kept, and goes back to standard', async () => {
  const { db, user } = await openKeys();
  await user.click(await change('Copy the script'));
  await user.keyboard('X');
  await waitFor(async () => expect(await keysOf(db)).toEqual({ copy: 'x' }));
  const back = await screen.findByRole('button', { name: 'Back to C: Copy the script' });
  expect(document.activeElement).toBe(await change('Copy the script'));
  expect(
    (await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } })).violations,
  ).toEqual([]);
  await user.click(back);
  await waitFor(async () => expect(await keysOf(db)).toEqual({}));
});

it('a key that another command has is refused by the name of that command, and Escape keeps the old one', async () => {
  const { db, user } = await openKeys();
  await user.click(await change('Copy the script'));
  await user.keyboard('e');
  expect((await screen.findByRole('alert')).textContent).toContain('E is the key for “Mark as sent”');
  await user.keyboard('{Control>}x{/Control}');
  expect((await screen.findByRole('alert')).textContent).toContain('Use one letter');
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('alert')).toBeNull();
  expect(await keysOf(db)).toEqual({});
});

it('all keys go back to standard at once', async () => {
  const { db, user } = await openKeys();
  for (const [name, key] of [
    ['Copy the script', 'x'],
    ['Undo', 'u'],
  ] as const) {
    await user.click(await change(name));
    await user.keyboard(key);
    await screen.findByRole('button', { name: new RegExp(`^Back to .: ${name}$`) });
  }
  await user.click(screen.getByRole('button', { name: 'All keys back to standard' }));
  await waitFor(async () => expect(await keysOf(db)).toEqual({}));
});

it('the panel obeys the rep’s own key, shows it on the button and in the list, and the old one rests', async () => {
  const db = openTestDb();
  await saveSettings(db, NOW, { keys: { sent: 'x' } });
  await done(db, '2026-03-02 10:00', save());
  const user = await openPanel(db, { now: NOW, seen: sighting(person()) });
  const button = await screen.findByRole('button', { name: 'Mark sent' });
  expect(button.getAttribute('aria-keyshortcuts')).toBe('X');
  await user.keyboard('?');
  const dialog = within(await screen.findByRole('dialog', { name: 'Keyboard shortcuts' }));
  expect(dialog.getByText('X')).toBeTruthy();
  await user.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  await user.keyboard('m');
  await user.keyboard('e');
  await user.keyboard('x');
  await waitFor(() => expect(asked.map(({ type }) => type)).toEqual(['mark-sent']));
});

it('Chrome’s own shortcuts do the same, in the window they were pressed in and in no other', async () => {
  const db = openTestDb();
  await saveSettings(db, NOW);
  await done(db, '2026-03-02 10:00', save());
  const heard = new Set<(name: string, tab: { windowId: number }) => void>();
  Object.assign(browser, {
    commands: {
      onCommand: { addListener: (one: never) => heard.add(one), removeListener: heard.delete.bind(heard) },
    },
  });
  vi.spyOn(browser.windows, 'getCurrent').mockResolvedValue({ id: 3 } as never);
  await openPanel(db, { now: NOW, seen: sighting(person()) });
  await screen.findByRole('button', { name: 'Mark sent' });
  const say = (name: string, windowId: number) => heard.forEach((one) => one(name, { windowId }));
  const copied = vi.spyOn(navigator.clipboard, 'writeText');
  say('copy', 4);
  say('nothing-like-it', 3);
  say('copy', 3);
  await waitFor(() => expect(copied).toHaveBeenCalled());
  say('sent', 3);
  await waitFor(() => expect(asked.map(({ type }) => type)).toEqual(['mark-sent']));
  expect(copied, 'asked in the other window first').toHaveBeenCalledTimes(1);
});

it('a key is taken only where both commands work', () => {
  expect(takenBy('j', 'copy', {})).toBeUndefined();
  expect(takenBy('j', 'sent', {})).toBe('down');
  expect(takenBy('c', 'insert', { copy: 'x' })).toBeUndefined();
  expect(takenBy('x', 'insert', { copy: 'x' })).toBe('copy');
});

it('what a newer version set, or set for a key that stays, changes nothing', () => {
  expect(boundKeys({ later: 'x', open: 'o' })).toEqual(boundKeys({}));
});
