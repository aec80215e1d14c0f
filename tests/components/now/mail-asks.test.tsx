// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';

import type { SeenMessage } from '@/lib/domain/page/sighting';

import { message, save, sent, thread } from '../../domain/asked';
import { ada } from '../../domain/sample';
import { done, openTestDb, saveSettings } from '../../store/open-test-db';
import { openPanel, person, sighting } from '../panel';

const NOW = '2026-03-04 10:30';

/** The panel beside Ada, who was in her cadence when this came in. */
async function came(text: string, more: Partial<SeenMessage> = {}) {
  const db = openTestDb();
  await saveSettings(db, '2026-03-02 09:00');
  await done(db, '2026-03-02 09:00', save());
  await done(db, '2026-03-02 10:00', sent());
  await done(db, '2026-03-03 09:00', thread({ ...message('a', 'in', '2026-03-03 08:50', text), ...more }));
  const user = await openPanel(db, { now: NOW, seen: sighting(person()) });
  const card = within(await screen.findByRole('region', { name: 'From their mail' }));
  const lead = async () => (await db.leads.get(ada as never))!;
  const press = (name: string) => user.click(card.getByRole('button', { name }));
  return { db, user, card, lead, press };
}

const gone = () =>
  waitFor(() => expect(screen.queryByRole('region', { name: 'From their mail' })).toBeNull());

it('a wish to be left alone is one tap from the opt-out', async () => {
  const { card, lead, press } = await came('Please remove me from your list.');
  expect(card.getByText('Ada Byron asks not to be written to.')).toBeDefined();
  await press('Opt out: never contact again');
  await waitFor(async () => expect((await lead()).optedOut).toBe(true));
  await gone();
});

it('or goes on, when the rep has judged otherwise', async () => {
  const { lead, press } = await came('Please remove me from your list.');
  await press('Keep following up');
  await gone();
  expect(await lead()).toMatchObject({ optedOut: false, paused: null });
});

it('a successor is offered as a lead, at the same company', async () => {
  const { db, user, card, press } = await came(
    'Ada Byron is no longer with Byte Ltd. Please contact Tom Reed at tom@byte.example.',
  );
  expect(card.getByText('Ada Byron no longer works there. Tom Reed follows.')).toBeDefined();
  await press('Save Tom Reed as a lead');
  expect((await card.findByRole<HTMLInputElement>('textbox', { name: 'Company' })).value).toBe('Byte Ltd');
  await user.click(card.getByRole('button', { name: 'Save lead' }));
  await waitFor(async () => expect(await db.leads.count()).toBe(2));
});

it('an address that bounced is changed in place', async () => {
  const { user, card, lead } = await came('Address not found: ada@byte.example', {
    from: 'mailer-daemon@googlemail.com',
  });
  expect(card.getByText('This address bounced: ada@byte.example')).toBeDefined();
  await user.type(card.getByRole('textbox', { name: 'New e-mail address' }), 'ada.byron@byte.example');
  await user.click(card.getByRole('button', { name: 'Change the address' }));
  await gone();
  const row = await lead();
  expect(row.fields['email']?.value).toBe('ada.byron@byte.example');
  expect(row).toMatchObject({ paused: null, enrolment: { next: { touch: 2 } } });
});

it('another address of the lead’s becomes theirs', async () => {
  const { lead, press } = await came('Yes, call me today.', {
    from: 'a.byron@byte.example',
    fromName: 'Ada Byron',
  });
  await press('It is Ada Byron: add the address');
  await gone();
  expect((await lead()).keys.emails).toContain('a.byron@byte.example');
});

it('somebody else is let be', async () => {
  const { card, lead, press } = await came('I keep her diary.', {
    from: 'pa@byte.example',
    fromName: 'Petra Amt',
  });
  expect(card.getByText(/^Petra Amt wrote in this conversation from pa@byte\.example/)).toBeDefined();
  await press('It is somebody else: go on');
  await gone();
  expect(await lead()).toMatchObject({ paused: null, enrolment: { next: { touch: 2 } } });
});

it('a no is logged as lost, or passed on to whom it names', async () => {
  const { card, lead, press } = await came(
    'I am not the right person. Please contact Tom Reed (tom@byte.example).',
  );
  expect(card.getByText('Ada Byron says no, or to ask Tom Reed instead.')).toBeDefined();
  expect(card.getByRole('button', { name: 'Save Tom Reed as a lead' })).toBeDefined();
  await press('Log as Lost');
  await waitFor(async () => expect((await lead()).status).toBe('lost'));
  await gone();
});

it('a meeting that moves is given its new time', async () => {
  const { user, card, lead } = await came('.', { subject: 'New time proposed: Intro call' });
  await user.type(await card.findByRole('textbox'), 'fri 10:00');
  await user.click(await card.findByRole('button', { name: 'Booked for then' }));
  await gone();
  expect((await lead()).status).toBe('booked');
});
