import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { vi } from 'vitest';
import { browser } from 'wxt/browser';
import { Dashboard } from '@/components/dashboard/dashboard';
// Read with the test and not while it waits: the page brings some hundred files.
import '@/components/script-editor/scripts-page';
import type { PanelCommand } from '@/lib/domain/log/command';
import { scripts as shipped } from '@/lib/playbooks/scripts';
import { commit } from '@/lib/store/commands/commit';
import type { Db } from '@/lib/store/database/db';
import { at, commandId } from '../../domain/sample';
import { openTestDb, saveSettings } from '../../store/open-test-db';
import { ownScript } from '../../store/own-script';
import { draw } from '../panel';

export const NOW = '2026-03-02 10:00';

export async function open(part: string, db: Db = openTestDb()) {
  history.replaceState(null, '', `/dashboard.html#${part}`);
  await saveSettings(db, NOW);
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(async (message: unknown) => ({
    ok: true,
    value: await commit(db, (message as { data: PanelCommand }).data, at(NOW)),
  }));
  draw(db, NOW, <Dashboard />);
  return { db, user: userEvent.setup() };
}

export const isFor = (id: string, playbook: string) =>
  shipped.find((script) => script.id === id)?.playbooks.includes(playbook) ?? false;

export const words = () => screen.findByRole('textbox', { name: 'Words' }) as Promise<HTMLTextAreaElement>;

export const seen = () => screen.getByRole('region', { name: 'Preview' }).textContent!;

export const faults = () =>
  within(screen.getByRole('region', { name: 'What to look at' }))
    .queryAllByRole('listitem')
    .map((line) => line.textContent);

export const keep = (db: Db) =>
  commit(
    db,
    { id: commandId(), type: 'save-scripts', scripts: [{ script: ownScript(), base: null }] },
    at(NOW),
  );
