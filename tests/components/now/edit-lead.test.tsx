// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';

import { readLead } from '@/lib/store/read/log';

import { save } from '../../domain/asked';
import { ada } from '../../domain/sample';
import { done, openTestDb, saveSettings } from '../../store/open-test-db';
import { openPanel, person, sighting } from '../panel';

async function editing() {
  const db = openTestDb();
  await saveSettings(db, '2026-03-02 09:00');
  await done(db, '2026-03-02 09:00', save());
  const user = await openPanel(db, { now: '2026-03-02 10:00', seen: sighting(person()) });
  await user.click(await screen.findByRole('button', { name: 'Edit lead' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Edit lead' }));
  return { db, user, dialog };
}

it('says of each field where it is from, and at once what is wrong with it', async () => {
  const { user, dialog } = await editing();
  expect((dialog.getByLabelText('Company') as HTMLInputElement).value).toBe('Byte Ltd');
  expect(dialog.getAllByText(/^By you, /).length).toBeGreaterThan(0);
  const press = dialog.getByRole('button', { name: 'Save changes' }) as HTMLButtonElement;
  expect(press.disabled).toBe(true);
  await user.type(dialog.getByLabelText('Time zone'), 'Lisbon');
  dialog.getByText('This is not a time zone. Write it as Europe/Lisbon.');
  expect(press.disabled).toBe(true);
});

it('saves fields, tier by hand and a note in one press, and each is undone', async () => {
  const { db, user, dialog } = await editing();
  await user.type(dialog.getByLabelText('Time zone'), 'Europe/Lisbon');
  await user.selectOptions(dialog.getByLabelText('Tier'), 'hot');
  await user.type(dialog.getByLabelText('Note'), 'Met at the fair');
  await user.click(dialog.getByRole('button', { name: 'Save changes' }));
  await waitFor(() => expect(screen.queryByRole('dialog', { name: 'Edit lead' })).toBeNull());
  expect(await readLead(db, ada)).toMatchObject({
    tier: 'hot',
    tierByHand: true,
    fields: { zone: { value: 'Europe/Lisbon', origin: { from: 'rep' } } },
  });
  await screen.findByText('Logged: Met at the fair');
  for (let left = 3; left > 0; left -= 1) {
    const last = screen.getByText(/^Logged: /).textContent;
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(screen.getByText(/^Logged: /).textContent).not.toBe(last));
  }
  expect((await readLead(db, ada))!.fields['zone']).toBeUndefined();
});

it('offers the zone that their country tells, and says that it was worked out', async () => {
  const { db, user, dialog } = await editing();
  expect(dialog.queryByRole('button', { name: /^Use / })).toBeNull();
  await user.type(dialog.getByLabelText('Country'), 'Sweden');
  await user.click(dialog.getByRole('button', { name: 'Use Europe/Stockholm (from Sweden)' }));
  await user.click(dialog.getByRole('button', { name: 'Save changes' }));
  await waitFor(() => expect(screen.queryByRole('dialog', { name: 'Edit lead' })).toBeNull());
  expect((await readLead(db, ada))!.fields).toMatchObject({
    country: { value: 'Sweden', origin: { from: 'rep' } },
    zone: { value: 'Europe/Stockholm', origin: { from: 'derived' } },
  });
  await user.click(await screen.findByRole('button', { name: 'Edit lead' }));
  await within(await screen.findByRole('dialog', { name: 'Edit lead' })).findByText(/^Worked out, /);
});

it('puts a lead away, and brings it back', async () => {
  const { db, user, dialog } = await editing();
  await user.click(dialog.getByRole('button', { name: 'Archive' }));
  await waitFor(async () => expect((await readLead(db, ada))?.status).toBe('archived'));
  await user.click(await screen.findByRole('button', { name: 'Edit lead' }));
  await user.click(
    within(await screen.findByRole('dialog', { name: 'Edit lead' })).getByRole('button', {
      name: 'Bring back',
    }),
  );
  await waitFor(async () => expect((await readLead(db, ada))?.status).toBe('follow-up'));
});
