// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';

import { commit } from '@/lib/store/commands/commit';
import { sampleSteps } from '@/components/first-run/sample-steps';
import { playbooks } from '@/lib/playbooks';
import { startTour, TOUR_STEPS, tourStep } from '@/lib/session/tour';

import { at } from '../../domain/sample';
import { openTestDb, saveSettings, settings } from '../../store/open-test-db';
import { openPanel } from '../panel';

vi.mock('@/lib/session/tour', { spy: true });

const NOW = '2026-03-04 10:30';

describe('the tour', () => {
  beforeEach(async () => void (await browser.storage.local.clear()));
  const panel = async () => {
    const db = openTestDb();
    await saveSettings(db, NOW);
    return openPanel(db, { now: NOW });
  };
  const tour = () => screen.queryByRole('region', { name: 'Tour' });

  it('is for whoever has just set up, and for nobody else', async () => {
    vi.mocked(tourStep).mockClear();
    const user = await panel();
    // The tour is loaded and knows that it is over, and something else has been drawn since.
    await waitFor(() => expect(tourStep).toHaveResolvedWith(TOUR_STEPS));
    await user.keyboard('?');
    await screen.findByRole('dialog', { name: 'Keyboard shortcuts' });
    expect(screen.queryByRole('region', { name: 'Tour', hidden: true })).toBeNull();
  });

  it('shows five things, goes to where they are, and is over then for good', async () => {
    await startTour();
    const user = await panel();
    const shown = within(await screen.findByRole('region', { name: 'Tour' }));
    for (const step of [1, 2, 3, 4]) {
      await shown.findByText(`${step} of 5`);
      await user.click(shown.getByRole('button', { name: 'Next' }));
    }
    await shown.findByText('5 of 5');
    expect(screen.getByRole('tab', { name: /^Today/ }).getAttribute('aria-selected')).toBe('true');
    await user.click(shown.getByRole('button', { name: 'Done' }));
    await waitFor(() => expect(tour()).toBeNull());
    expect(await tourStep()).toBe(5);
  });

  it('is ended by Escape, and remembers where it was', async () => {
    await startTour();
    const user = await panel();
    const shown = within(await screen.findByRole('region', { name: 'Tour' }));
    await user.click(shown.getByRole('button', { name: 'Next' }));
    await shown.findByText('2 of 5');
    expect(await tourStep()).toBe(1);
    await user.keyboard('{Escape}');
    await waitFor(() => expect(tour()).toBeNull());
  });
});

describe('sample leads', () => {
  it('say in Today that they are invented, and go with one press', async () => {
    const db = openTestDb();
    await saveSettings(db, '2026-02-02 09:00');
    const steps = sampleSteps(playbooks[0]!, settings(), at(NOW)).flat();
    for (const step of steps) await commit(db, step.command, step.at);
    const user = await openPanel(db, { now: NOW });
    await user.click(await screen.findByRole('tab', { name: /^Today/ }));
    await screen.findByText('Sample leads: 9. They are invented.');
    await user.click(screen.getByRole('button', { name: 'Remove sample leads' }));
    await waitFor(() => expect(screen.queryByText(/They are invented/)).toBeNull());
    expect(await db.leads.count()).toBe(0);
  });
});
