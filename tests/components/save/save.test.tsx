// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';

import { message, save } from '../../domain/asked';
import { done, openTestDb, saveSettings } from '../../store/open-test-db';
import { asked, openPanel, person, show, sighting } from '../panel';

const NOW = '2026-03-02 10:00';

async function open(seen: Parameters<typeof openPanel>[1]['seen'] = null) {
  const db = openTestDb();
  await saveSettings(db, NOW);
  return { db, user: await openPanel(db, { now: NOW, seen }) };
}

const wrote = {
  id: 'thread-1',
  subject: 'Your checklist',
  lastDirection: 'out' as const,
  messages: [message('m1', 'in', '2026-02-27 09:00'), message('m2', 'out', '2026-02-27 12:00')],
};

it('saves somebody who wrote with one press, and starts to follow them', async () => {
  const { db, user } = await open(sighting(person(), { thread: wrote }));
  await screen.findByRole('heading', { level: 1, name: 'Ada Byron' });
  await user.click(screen.getByRole('button', { name: 'Save lead' }));
  await screen.findByRole('region', { name: 'Next touch' });
  const [lead] = await db.leads.toArray();
  expect(lead).toMatchObject({
    hand: 'replied',
    channel: 'email',
    account: 'robin@rep.example',
    fields: { company: { value: 'Byte Ltd', origin: { from: 'page', name: 'gmail-thread' } } },
  });
});

it('says who spoke last and when, where that can be known', async () => {
  await open(sighting(person(), { thread: wrote }));
  await screen.findByText('You wrote last, Fri 12:00');
  await show(
    sighting(person({ name: 'Bo', email: 'bo@x.example' }), {
      thread: { ...wrote, lastDirection: 'in', messages: [message('m3', 'in', null)] },
    }),
  );
  await screen.findByText('They wrote last');
  await show(
    sighting(person({ name: 'Cy', email: 'cy@x.example' }), {
      thread: { ...wrote, lastDirection: 'unknown' },
    }),
  );
  await screen.findByText('This page does not show who wrote last');
});

it('keeps nothing of a person who was only looked at', async () => {
  const { db } = await open(sighting(person()));
  await screen.findByRole('button', { name: 'Save lead' });
  expect(await db.events.count()).toBe(0);
  expect(await db.leads.count()).toBe(0);
});

it('says why nobody is followed who has not raised their hand, and saves them all the same', async () => {
  const { db, user } = await open(sighting(person()));
  expect(((await screen.findByLabelText('How they raised their hand')) as HTMLSelectElement).value).toBe('');
  screen.getByText(/no cadence starts/);
  expect((screen.getByLabelText('Source') as HTMLSelectElement).value).toBe('cold-outreach');
  await screen.findByText('Saved without a plan.');
  await user.click(screen.getByRole('button', { name: 'Save lead' }));
  await screen.findByText(/Say how they raised their hand to start one/);
  expect((await db.leads.toArray())[0]?.enrolment).toBeNull();
  await user.selectOptions(screen.getByLabelText('How they raised their hand'), 'asked');
  await screen.findByRole('heading', { name: /^Touch 1 of 6/ });
});

it('says which plan somebody cold gets by a playbook that follows cold leads, and saves that', async () => {
  const db = openTestDb();
  await saveSettings(db, NOW, { playbook: 'speed-to-lead' });
  const user = await openPanel(db, { now: NOW, seen: sighting(person()) });
  await screen.findByText(/^Cold.*First: /);
  screen.getByRole('option', { name: 'Not yet: a cold lead' });
  expect(screen.queryByText(/without a plan/)).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Save lead' }));
  await screen.findByRole('region', { name: 'Next touch' });
  expect((await db.leads.toArray())[0]).toMatchObject({ source: 'cold-outreach', hand: null, tier: 'cold' });
});

it('after hours: what to write at once lies with the task, and says when they hear from us', async () => {
  const db = openTestDb();
  const late = '2026-03-02 21:00';
  await saveSettings(db, late, { playbook: 'speed-to-lead' });
  const user = await openPanel(db, { now: late, seen: sighting(person()) });
  await user.selectOptions(await screen.findByLabelText('How they raised their hand'), 'asked');
  await user.click(screen.getByRole('button', { name: 'Save lead' }));
  const words = await screen.findByRole('group', { name: 'What to write' });
  expect(words.textContent).toContain('You’ll hear from me on Tuesday');
  within(words).getByRole('button', { name: 'Insert' });
});

it('says at each field what is wrong with it, and saves nothing until it is right', async () => {
  const { user } = await open(sighting(person()));
  await user.clear(await screen.findByLabelText('Name'));
  await user.clear(screen.getByLabelText('E-mail'));
  await user.type(screen.getByLabelText('E-mail'), 'ada at byte');
  await user.type(screen.getByLabelText('Phone'), '12');
  await user.click(screen.getByRole('button', { name: 'Save lead' }));
  await screen.findByText('A lead needs a name.');
  for (const name of ['Name', 'E-mail', 'Phone'])
    expect(screen.getByLabelText(name).getAttribute('aria-invalid')).toBe('true');
  expect(asked).toEqual([]);
  await user.type(screen.getByLabelText('Name'), 'Ada');
  expect(screen.getByLabelText('Name').getAttribute('aria-invalid')).toBeNull();
});

it('never guesses among several people: the rep chooses', async () => {
  const bo = person({ name: 'Bo Lind', email: 'bo@x.example' });
  const { user } = await open(sighting(null, { candidates: [person(), bo], notes: ['several-people'] }));
  await screen.findByRole('heading', { level: 1, name: 'Not sure who this is' });
  await user.click(
    within(screen.getByRole('list', { name: 'Who is it?' })).getByRole('button', { name: /Bo Lind/ }),
  );
  await screen.findByRole('heading', { level: 1, name: 'Bo Lind' });
});

it('shows nobody while the page is still changing', async () => {
  const { db } = await open(sighting(null, { notes: ['in-transition'], candidates: [person()] }));
  await done(db, NOW, save());
  await screen.findByText('The page is still changing.');
  expect(screen.queryByText('Ada Byron')).toBeNull();
});

it('knows a lead by another spelling of the address', async () => {
  const db = openTestDb();
  await saveSettings(db, NOW);
  await done(db, NOW, save());
  await openPanel(db, { now: NOW, seen: sighting(person({ name: 'A. B.', email: 'ADA@Byte.example' })) });
  await screen.findByRole('region', { name: 'Next touch' });
  screen.getByRole('heading', { level: 1, name: 'Ada Byron' });
});

it.each([
  ['profile', 'This profile cannot be read', { kind: 'none', notes: ['unread-profile'] }],
  ['record', 'No person can be read on this record', { kind: 'record', notes: ['nobody'] }],
  ['thread', 'This conversation does not say who they are', { kind: 'thread', notes: ['nobody'] }],
] as const)('says that a %s names nobody it can read, and takes a paste', async (_, title, seen) => {
  const { user } = await open(sighting(null, { ...seen, notes: [...seen.notes] }));
  await screen.findByRole('heading', { level: 1, name: title });
  await user.type(screen.getByLabelText(/^Paste/), 'Grace Moor');
  await user.click(screen.getByRole('button', { name: 'Read it' }));
  await screen.findByRole('heading', { level: 1, name: 'Grace Moor' });
  await user.click(screen.getByRole('button', { name: 'Save lead' }));
  await screen.findByRole('button', { name: 'Undo' });
  expect(asked.at(-1)?.type).toBe('save-lead');
});

it('takes a pasted signature where there is no page to read', async () => {
  const { db, user } = await open();
  await screen.findByRole('heading', { level: 1, name: 'No lead on this page' });
  await user.click(screen.getByLabelText(/^Paste/));
  await user.paste('Grace Moor\nHead of Sales, Moor Mills Ltd\ngrace@moor.example\n+44 20 7946 0999');
  await user.click(screen.getByRole('button', { name: 'Read it' }));
  await screen.findByRole('heading', { level: 1, name: 'Grace Moor' });
  await user.click(screen.getByRole('button', { name: 'Save lead' }));
  await waitFor(async () =>
    expect((await db.leads.toArray())[0]).toMatchObject({
      keys: { emails: ['grace@moor.example'], phones: ['+442079460999'] },
    }),
  );
  await screen.findByRole('button', { name: 'Undo' });
  expect(asked[0]?.type).toBe('save-lead');
});

it('offers both when two saved leads fit the person', async () => {
  const db = openTestDb();
  await saveSettings(db, NOW);
  await done(db, NOW, save());
  await done(
    db,
    NOW,
    save({ keys: { emails: [], phones: ['+442079460000'], profiles: [], records: [], threads: [] } }),
    '00000000-0000-4000-8000-00000000b0b0',
  );
  await openPanel(db, { now: NOW, seen: sighting(person({ phone: '+44 20 7946 0000' })) });
  const list = await screen.findByRole('list', { name: 'Who is it?' });
  expect(within(list).getAllByRole('listitem')).toHaveLength(2);
});

it('proposes somebody saved who may be the same, and is right from then on when the rep says so', async () => {
  const { db, user } = await open();
  await done(db, NOW, save());
  const profile = person({ email: null, profileUrl: 'https://www.linkedin.com/in/ada-byron' });
  await show(
    sighting(profile, { recipe: 'linkedin-profile', kind: 'profile', key: 'linkedin-profile:ada-byron' }),
  );
  await screen.findByText(/Ada Byron is saved already. The same name at the same company/);
  await user.click(screen.getByRole('button', { name: 'Yes, the same' }));
  await screen.findByRole('region', { name: 'Next touch' });
  expect(await db.leads.count()).toBe(1);
  await show(sighting(person({ name: 'Bob Bit', email: 'bob@bit.example' })));
  await screen.findByRole('heading', { level: 1, name: 'Bob Bit' });
  await show(
    sighting(profile, { recipe: 'linkedin-profile', kind: 'profile', key: 'linkedin-profile:ada-byron' }),
  );
  await screen.findByRole('region', { name: 'Next touch' });
});

it('keeps what was typed when the page tells more, and when the rep looks at Today meanwhile', async () => {
  const { db, user } = await open(sighting(person({ email: null }), { key: 'page of ada' }));
  await user.type(await screen.findByLabelText('Their problem'), 'late orders');
  await show(sighting(person({ email: 'ada@byte.example' }), { key: 'page of ada' }));
  await waitFor(() =>
    expect((screen.getByLabelText('E-mail') as HTMLInputElement).value).toBe('ada@byte.example'),
  );
  expect((screen.getByLabelText('Their problem') as HTMLInputElement).value).toBe('late orders');
  await user.click(screen.getByRole('tab', { name: /Today/ }));
  await user.click(screen.getByRole('tab', { name: 'Now' }));
  expect(((await screen.findByLabelText('Their problem')) as HTMLInputElement).value).toBe('late orders');
  await show(sighting(person({ name: 'Bob Bit', email: 'bob@bit.example' }), { key: 'page of bob' }));
  await screen.findByRole('heading', { level: 1, name: 'Bob Bit' });
  expect((screen.getByLabelText('Their problem') as HTMLInputElement).value).toBe('');
  expect(await db.leads.count()).toBe(0);
});

it('takes firm and number from under their mail, marks them so, and lets them prove nothing', async () => {
  const text =
    'I filled in the form on your site. Could you show us?\n\nBest,\nAda\nByte Looms Ltd · +44 20 7946 0999';
  const { db, user } = await open(
    sighting(person({ company: null, title: null }), {
      thread: {
        ...wrote,
        lastDirection: 'in',
        messages: [message('m1', 'in', '2026-03-02 09:40', text)],
      },
    }),
  );
  const known = await screen.findByRole('list', { name: 'What is known' });
  within(known).getByText(/from their signature/);
  await screen.findByText(/^They ask for a demo or a call/);
  await screen.findByText('Answer them first. The plan waits until you have.');
  await user.click(screen.getByRole('button', { name: 'Save lead' }));
  await waitFor(async () => expect(await db.leads.count()).toBe(1));
  const [lead] = await db.leads.toArray();
  expect(lead).toMatchObject({
    source: 'demo-request',
    hand: 'asked',
    tier: 'hot',
    keys: { phones: [] },
    fields: {
      company: { value: 'Byte Looms Ltd', origin: { from: 'page', name: 'signature' } },
      phone: { value: '+44 20 7946 0999', origin: { from: 'page', name: 'signature' } },
      zone: { value: 'Europe/London', origin: { from: 'derived' } },
    },
  });
});

it('says what saving will plan, in one line', async () => {
  await open(sighting(person(), { thread: wrote }));
  await screen.findByText(/First: e-mail, /);
});

it('takes the words marked on the page as their problem, and says where none are', async () => {
  let marked = '';
  vi.spyOn(browser.tabs, 'sendMessage').mockImplementation(async () => marked);
  const { db, user } = await open(sighting(person(), { thread: wrote }));
  const take = await screen.findByRole('button', { name: 'Take the words marked on the page' });
  await user.click(take);
  await screen.findByText(/^No words are marked/);
  marked = '  calls that nobody\n writes down\u202E ';
  await user.click(take);
  await waitFor(() =>
    expect((screen.getByLabelText('Their problem') as HTMLInputElement).value).toBe(
      'calls that nobody writes down',
    ),
  );
  expect(screen.queryByText(/^No words are marked/)).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Save lead' }));
  await screen.findByRole('region', { name: 'Next touch' });
  expect((await db.leads.toArray())[0]!.fields).toMatchObject({
    painPoint: { value: 'calls that nobody writes down', origin: { from: 'rep' } },
  });
});
