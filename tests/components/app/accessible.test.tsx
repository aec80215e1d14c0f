// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import axe from 'axe-core';
import { expect, it } from 'vitest';

import { Dashboard } from '@/components/dashboard/dashboard';

import { save } from '../../domain/asked';
import { done, openTestDb, saveSettings } from '../../store/open-test-db';
import { draw, openPanel, person, sighting } from '../panel';

const NOW = '2026-03-02 10:30';

/**
 * What axe finds wrong with the screen as it stands. Colours are counted elsewhere, since nothing is drawn
 * here.
 */
async function faults(): Promise<string[]> {
  const { violations } = await axe.run(document.body, {
    rules: {
      'color-contrast': { enabled: false },
      'page-has-heading-one': { enabled: false },
      region: { enabled: false },
    },
  });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}

async function open(seen: Parameters<typeof openPanel>[1]['seen'] = null) {
  const db = openTestDb();
  await saveSettings(db, NOW);
  await done(db, '2026-03-02 10:00', save());
  return openPanel(db, { now: NOW, seen });
}

it('Now', async () => {
  const user = await open(sighting(person()));
  await screen.findByRole('group', { name: 'Outcome' });
  expect(await faults()).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Why this score' }));
  await screen.findByRole('list', { name: 'Reasons' });
  expect(await faults()).toEqual([]);
});

it('Now with a question open', async () => {
  const user = await open(sighting(person()));
  await user.click(await screen.findByRole('button', { name: 'Snooze' }));
  await user.click(await screen.findByRole('button', { name: 'Pick from a calendar' }));
  await screen.findByRole('grid');
  expect(await faults()).toEqual([]);
});

it('Today', async () => {
  const user = await open();
  await user.click(await screen.findByRole('tab', { name: /Today/ }));
  await screen.findByText('Ada Byron');
  expect(await faults()).toEqual([]);
});

it('Scripts', async () => {
  const user = await open(sighting(person()));
  await user.click(await screen.findByRole('tab', { name: 'Scripts' }));
  await user.type(await screen.findByLabelText('Search scripts'), 'goodbye');
  await screen.findByRole('button', { name: 'Copy' });
  expect(await faults()).toEqual([]);
});

it('somebody not saved', async () => {
  await open(sighting(person({ name: 'Bo Lind', email: 'bo@x.example' })));
  await screen.findByRole('button', { name: 'Save lead' });
  expect(await faults()).toEqual([]);
});

it('several people', async () => {
  await open(
    sighting(null, {
      candidates: [person(), person({ name: 'Bo', email: 'bo@x.example' })],
      notes: ['several-people'],
    }),
  );
  await screen.findByRole('list', { name: 'Who is it?' });
  expect(await faults()).toEqual([]);
});

it('nobody', async () => {
  await open();
  await screen.findByRole('heading', { level: 1, name: 'No lead on this page' });
  expect(await faults()).toEqual([]);
});

it('the first run', async () => {
  await openPanel(openTestDb(), { now: NOW });
  await screen.findByRole('heading', { level: 1, name: 'Set up in 30 seconds' });
  expect(await faults()).toEqual([]);
});

it('the help', async () => {
  const user = await open();
  await screen.findByRole('heading', { level: 1 });
  await user.keyboard('?');
  await screen.findByRole('dialog', { name: 'Keyboard shortcuts' });
  expect(await faults()).toEqual([]);
});

it.each(['start', 'settings', 'keys', 'reminders', 'privacy'])('the full page: %s', async (part) => {
  const db = openTestDb();
  await saveSettings(db, NOW, {
    timeOff: [{ from: '2026-04-03', to: '2026-04-10', label: 'Easter' }] as never,
  });
  history.replaceState(null, '', `/dashboard.html#${part}`);
  draw(db, NOW, <Dashboard />);
  await screen.findByRole('heading', { level: 1 });
  expect(await faults()).toEqual([]);
});
