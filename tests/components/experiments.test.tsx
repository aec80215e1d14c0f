// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';

import { ExperimentsPage } from '@/components/experiments/experiments-page';
import type { PanelCommand } from '@/lib/domain/log/command';
import { withWording } from '@/lib/domain/script/wordings';
import { scripts as shipped } from '@/lib/playbooks/scripts';
import { commit } from '@/lib/store/commands/commit';
import { readExperiments } from '@/lib/store/numbers/experiments';

import { at, commandId } from '../domain/sample';
import { openTestDb, saveSettings, settings } from '../store/open-test-db';
import { draw } from './panel';

const NOW = '2026-03-02 10:30';
const tested = {
  ...withWording(
    shipped.find(({ id }) => id === 'four-stages-opt-in-1')!,
    'variant:b',
    {
      subject: 'Shorter',
      body: 'The other words.',
    },
  ),
  version: 2,
};

async function open({ wordings = true } = {}) {
  const db = openTestDb();
  await saveSettings(db, '2026-03-01 09:00');
  if (wordings)
    await commit(
      db,
      { id: commandId(), type: 'save-scripts', scripts: [{ script: tested, base: null }] },
      at('2026-03-01 09:00'),
    );
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(async (message: unknown) => ({
    ok: true,
    value: await commit(db, (message as { data: PanelCommand }).data, at(NOW)),
  }));
  vi.spyOn(globalThis, 'fetch').mockImplementation(async () =>
    Response.json(
      shipped.filter(({ id }) => id === tested.id).map((script) => ({ ...script, variants: [] })),
    ),
  );
  draw(
    db,
    NOW,
    <main>
      <ExperimentsPage settings={settings()} />
    </main>,
  );
  return { db, user: userEvent.setup() };
}

describe('experiments', () => {
  it('are registered with how many leads they take, run, and end with what was learnt', async () => {
    const { db, user } = await open();
    expect(await screen.findByText(/^It takes [\d,]+ leads for each wording/)).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Start' }));
    expect(screen.getByText('Name it, so that you know it again.')).toBeDefined();
    await user.type(screen.getByLabelText('Name'), 'Shorter first mail');
    await user.clear(screen.getByLabelText('The lift worth finding, in points'));
    await user.type(screen.getByLabelText('The lift worth finding, in points'), '95');
    expect(screen.getByText(/together have to lie between 0 and 100/)).toBeDefined();
    await user.clear(screen.getByLabelText('The lift worth finding, in points'));
    await user.type(screen.getByLabelText('The lift worth finding, in points'), '10');
    await user.click(screen.getByRole('button', { name: 'Start' }));
    const running = within(await screen.findByRole('article', { name: 'Shorter first mail' }));
    expect(running.getByText(/^Too few to say/)).toBeDefined();
    expect(await readExperiments(db)).toMatchObject([
      { name: 'Shorter first mail', lift: 0.1, windowDays: 7, ended: null },
    ]);
    const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
    await user.type(running.getByLabelText('What was learnt'), 'Too slow to tell');
    await user.click(running.getByRole('button', { name: 'End it' }));
    const past = within(await screen.findByRole('list', { name: 'Past experiments' }));
    expect(past.getByText('Too slow to tell')).toBeDefined();
  });

  it('need a script with a second wording, and say where to write one', async () => {
    await open({ wordings: false });
    expect(await screen.findByRole('heading', { name: 'No experiment is running.' })).toBeDefined();
    expect(screen.getByRole('link', { name: 'Open Scripts' })).toBeDefined();
  });
});
