// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { expect, it } from 'vitest';

import { Rollout } from '@/components/rollout/rollout';
import { RolloutBar } from '@/components/rollout/rollout-bar';
import { WhatNow } from '@/components/rollout/what-now';
import { ROLLOUT } from '@/lib/domain/settings/rollout';
import { tickRollout } from '@/lib/session/rollout';

import { leadId } from '../../domain/lead-ids';
import { field, save } from '../../domain/asked';
import { at } from '../../domain/sample';
import { done, openTestDb, saveSettings } from '../../store/open-test-db';
import { draw } from '../panel';

const NOW = '2026-03-10 10:30';

async function isAccessible() {
  const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
}

it('the thirty days are ticked off, remembered, and lead to where each task is done', async () => {
  await tickRollout('leads', true, at('2026-03-02 09:00'));
  draw(
    openTestDb(),
    NOW,
    <main>
      <Rollout />
    </main>,
  );
  const user = userEvent.setup();
  expect(await screen.findByText('1 of 15 done · day 9 of 30')).toBeDefined();
  await user.click(screen.getByRole('checkbox', { name: 'Merge duplicates and clean the list' }));
  expect(await screen.findByText('2 of 15 done · day 9 of 30')).toBeDefined();
  await user.click(screen.getByRole('checkbox', { name: 'Bring in your open leads' }));
  expect(await screen.findByText('1 of 15 done · day 9 of 30')).toBeDefined();
  const link = screen.getByRole('link', { name: 'Open: Hold the first weekly review' });
  expect(link.getAttribute('href')).toBe('#reviews');
  await isAccessible();
});

it('what is next stands on the start page until all is done', async () => {
  await tickRollout('leads', true, at(NOW));
  draw(openTestDb(), NOW, <RolloutBar />);
  expect(await screen.findByText(/1 of 15 done. Next: Merge duplicates and clean the list./)).toBeDefined();
  for (const task of ROLLOUT.flatMap(({ tasks }) => [...tasks])) await tickRollout(task, true, at(NOW));
  await waitFor(() => expect(screen.queryByText(/of 15 done/)).toBeNull());
});

it('after an import: the limits, the days that count, and the ten to begin with, the earliest first', async () => {
  const db = openTestDb();
  await saveSettings(db, NOW, { dailyCap: { email: 5 } });
  for (let n = 0; n < 12; n += 1) {
    const keys = { emails: [`p${n}@x${n}.example`], phones: [], profiles: [], records: [], threads: [] };
    const id = leadId(n);
    await done(db, NOW, save({ keys, fields: { name: field(`Lead ${n}`) } }), id);
  }
  draw(
    db,
    NOW,
    <main>
      <h1>Import</h1>
      <WhatNow />
    </main>,
  );
  const first = within(await screen.findByRole('list', { name: 'The first to write to' }));
  expect(first.getAllByRole('listitem')).toHaveLength(10);
  expect(screen.getByText(/^At most 5 by e-mail a day/i)).toBeDefined();
  expect(screen.getByText(/^You work Monday, Tuesday, Wednesday, Thursday, Friday/)).toBeDefined();
  await isAccessible();
});
