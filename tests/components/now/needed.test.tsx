// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';

import { field, save } from '../../domain/asked';
import { ada } from '../../domain/sample';
import { done, openTestDb, saveSettings } from '../../store/open-test-db';
import { openPanel, person, sighting } from '../panel';

const NOW = '2026-03-02 10:30';

async function open(playbook: string, fields: object) {
  const db = openTestDb();
  await saveSettings(db, '2026-03-02 09:00');
  await done(db, '2026-03-02 09:00', save({ playbook, fields: { name: field('Ada Byron'), ...fields } }));
  const user = await openPanel(db, { now: NOW, seen: sighting(person()) });
  await screen.findByRole('heading', { name: 'Ada Byron' });
  return { db, user };
}

it('what the playbook needs of a lead and nobody has said is asked for, and not again once it is known', async () => {
  const { db, user } = await open('tiered-it', {});
  await user.click(await screen.findByRole('button', { name: 'Still needed: company, company size' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'What this playbook needs to know' }));
  expect(dialog.getByRole<HTMLButtonElement>('button', { name: 'Fill in' }).disabled).toBe(true);
  await user.type(dialog.getByLabelText('The company'), 'Byte Ltd');
  await user.click(dialog.getByRole('button', { name: 'Fill in' }));
  await screen.findByRole('button', { name: 'Still needed: company size' });
  expect((await db.leads.get(ada as never))!.fields['company']).toMatchObject({
    value: 'Byte Ltd',
    origin: { from: 'rep' },
  });
});

it('nothing is asked for that is known', async () => {
  await open('four-layers', { company: field('Byte Ltd') });
  await waitFor(() => expect(screen.getByRole('button', { name: 'Something happened' })).toBeDefined());
  expect(screen.queryByRole('button', { name: /^Still needed/ })).toBeNull();
});
