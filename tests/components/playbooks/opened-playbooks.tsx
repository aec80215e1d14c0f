import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { vi } from 'vitest';
import { browser } from 'wxt/browser';

import { Dashboard } from '@/components/dashboard/dashboard';
// Read with the test and not while it waits: the page brings some hundred files.
import '@/components/playbooks/playbooks-page';
import type { PanelCommand } from '@/lib/domain/log/command';
import { playbooks } from '@/lib/playbooks';
import { commit } from '@/lib/store/commands/commit';
import { type Db } from '@/lib/store/database/db';

import { at } from '../../domain/sample';
import { baseOf } from '../../store/base-of';
import { openTestDb, saveSettings } from '../../store/open-test-db';
import { draw } from '../panel';

export const NOW = '2026-03-02 10:30';

export const four = playbooks.find(({ id }) => id === 'four-stages')!;

export async function open(prepare: (db: Db) => Promise<unknown> = async () => undefined) {
  const db = openTestDb();
  await saveSettings(db, NOW);
  await prepare(db);
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(async (message: unknown) => ({
    ok: true,
    value: await commit(db, (message as { data: PanelCommand }).data, at(NOW)),
  }));
  history.replaceState(null, '', '/dashboard.html#playbooks');
  draw(db, NOW, <Dashboard />);
  await screen.findByRole('table', { name: 'Touches' });
  return { db, user: userEvent.setup() };
}

export const mine = (version = 1, over: object = {}) => ({
  ...four,
  id: 'mine',
  name: 'Mine',
  version,
  ...over,
});

export const saved = async (db: Db, playbook: ReturnType<typeof mine>) =>
  commit(
    db,
    {
      id: crypto.randomUUID(),
      type: 'save-playbook',
      playbook,
      base: await baseOf(db, 'playbook', playbook.id),
    },
    at(NOW),
  );

export const button = (name: string | RegExp) => screen.getByRole('button', { name });

export const file = (text: string, name = 'playbook.json') =>
  new File([text], name, { type: 'application/json' });

export const problems = () => within(screen.getByRole('region', { name: 'Problems' }));

export async function faults(): Promise<string[]> {
  const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}
