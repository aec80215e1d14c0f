// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';

import { readScriptContext } from '@/lib/store/read/scripts';
import { readSettings } from '@/lib/store/read/settings';

import { openTestDb } from '../../store/open-test-db';
import { openPanel } from '../panel';

const NOW = '2026-03-04 10:30';
const field = (name: string) => screen.getByRole('textbox', { name });

async function begun() {
  const db = openTestDb();
  const user = await openPanel(db, { now: NOW });
  await user.type(await screen.findByRole('textbox', { name: 'Your name' }), 'Robin Rep');
  return { db, user };
}

it('one link that people ask for lies among the links after the first run, and what it does is shown before', async () => {
  const { db, user } = await begun();
  screen.getByText('Without one, people who sign up are thanked and get no link.');
  await user.type(field('A guide you send people (optional)'), 'tallyworks.example/guide');
  await user.type(field('What it is called'), 'the quiet mornings guide');
  screen.getByText(
    'People who asked for it then read: “Here is the quiet mornings guide, as you asked: https://tallyworks.example/guide”',
  );
  await user.click(screen.getByRole('button', { name: 'Start' }));
  await waitFor(async () =>
    expect((await readScriptContext(db)).links).toMatchObject([
      { kind: 'resource', title: 'the quiet mornings guide', url: 'https://tallyworks.example/guide' },
    ]),
  );
  expect((await readSettings(db)).settings.setUp).toBe(true);
});

it('what is no address is said at its field, and nothing is set up yet', async () => {
  const { db, user } = await begun();
  await user.type(field('A guide you send people (optional)'), 'my guide');
  await user.click(screen.getByRole('button', { name: 'Start' }));
  await screen.findByText(/^This is no address of a page/);
  expect((await readSettings(db)).settings.setUp).toBe(false);
  await user.clear(field('A guide you send people (optional)'));
  await user.click(screen.getByRole('button', { name: 'Start' }));
  await waitFor(async () => expect((await readSettings(db)).settings.setUp).toBe(true));
});
