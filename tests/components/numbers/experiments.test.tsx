// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';

import { ExperimentsPage } from '@/components/experiments/experiments-page';
import type { Experiment } from '@/lib/domain/experiment/experiment';
import type { PanelCommand } from '@/lib/domain/log/command';
import { withWording } from '@/lib/domain/script/wordings';
import { fourStages } from '@/lib/playbooks/four-stages/playbook';
import { scripts as shipped } from '@/lib/playbooks/scripts';
import { commit } from '@/lib/store/commands/commit';
import { readExperiments } from '@/lib/store/numbers/experiments';

import { at, commandId } from '../../domain/sample';
import { openTestDb, saveSettings, settings } from '../../store/open-test-db';
import { draw } from '../panel';

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
    expect(await screen.findByText(/^It takes [\d,]+ leads for each side/)).toBeDefined();
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
    expect(
      running.getByText(/an answer within 7 days, 10 % so far and 20 % hoped for.*opt-outs/),
    ).toBeDefined();
    expect(await readExperiments(db)).toMatchObject([
      { name: 'Shorter first mail', lift: 0.1, windowDays: 7, ended: null },
    ]);
    const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
    await user.click(running.getByRole('button', { name: 'End it' }));
    await user.type(running.getByLabelText('What was learnt'), 'Too slow to tell');
    await user.click(running.getByRole('button', { name: 'End it undecided' }));
    const past = within(await screen.findByRole('table', { name: 'Past experiments' }));
    const row = past.getByRole('row', { name: /Shorter first mail/ });
    expect(row.textContent).toContain(`${tested.title} · B, “One question before you read”`);
    expect(row.textContent).toMatch(/today.*Undecided.*Too slow to tell/);
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(await screen.findByRole('article', { name: 'Shorter first mail' })).toBeDefined();
    expect(screen.queryByRole('table', { name: 'Past experiments' })).toBeNull();
    expect(await readExperiments(db)).toMatchObject([{ name: 'Shorter first mail', ended: null }]);
  });

  it('compare another hour, gap or channel where no script has a second wording, and say where to write one', async () => {
    const { db, user } = await open({ wordings: false });
    expect(await screen.findByText('No experiment is running.')).toBeDefined();
    expect(screen.getByRole('link', { name: /give a script a second one/ })).toBeDefined();
    const of = await screen.findByLabelText('What to compare');
    expect(within(of).queryByRole('option', { name: 'A wording' })).toBeNull();
    await user.selectOptions(of, 'Channels');
    await user.type(screen.getByLabelText('Name'), 'Call second');
    await user.click(screen.getByRole('button', { name: 'Start' }));
    expect(screen.getByText(/^Choose at least one touch/)).toBeDefined();
    await user.selectOptions(screen.getByLabelText('Touch 2 for B'), 'Phone');
    await user.click(screen.getByRole('button', { name: 'Start' }));
    const running = within(await screen.findByRole('article', { name: 'Call second' }));
    expect(running.getByRole('rowheader', { name: 'B, touch 2 by phone' })).toBeDefined();
    const [{ change }] = (await readExperiments(db)) as [Experiment];
    if (change.of !== 'channels') throw new Error(`it was ${change.of}`);
    expect(change.channels.slice(0, 3)).toEqual([null, 'phone', null]);
    // What runs is not offered again: another cadence comes first.
    await user.selectOptions(await screen.findByLabelText('What to compare'), 'Gaps between touches');
    expect(
      within(screen.getByLabelText('Cadence')).queryByRole('option', { name: nameOf(change.cadence) }),
    ).toBeNull();
  });
});

const nameOf = (cadence: string) => fourStages.cadences.find(({ id }) => id === cadence)!.name;
