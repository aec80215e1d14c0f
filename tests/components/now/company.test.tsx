// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';

import { usePanel } from '@/components/data/panel-state';
import { commit } from '@/lib/store/commands/commit';

import { field, save, signal } from '../../domain/asked';
import { ada, at, commandId } from '../../domain/sample';
import { done, openTestDb, saveSettings } from '../../store/open-test-db';
import { openPanel, person, sighting } from '../panel';

const NOW = '2026-03-04 10:30';
const ben = '00000000-0000-4000-8000-00000000be00';
const eve = '00000000-0000-4000-8000-00000000e0e0';
const other = (name: string, company: string) =>
  save({
    fields: { name: field(name), company: field(company) },
    keys: {
      emails: [`${name.toLowerCase()}@byte.example`],
      phones: [],
      profiles: [],
      records: [],
      threads: [],
    },
  });

async function account(replied: boolean) {
  const db = openTestDb();
  await saveSettings(db, '2026-03-02 09:00');
  await done(db, '2026-03-02 09:00', save());
  await done(db, '2026-03-02 09:10', other('Ben', 'BYTE Limited'), ben);
  await done(db, '2026-03-02 09:20', other('Eve', 'Elsewhere'), eve);
  if (replied) await done(db, '2026-03-03 09:00', signal('replied'));
  const user = await openPanel(db, { now: NOW, seen: sighting(person()) });
  await screen.findByRole('heading', { name: 'Ada Byron' });
  const lead = async (id: string) => (await db.leads.get(id as never))!;
  return { db, user, lead };
}

const undoBeside = async (text: string) =>
  within((await screen.findByText(text)).closest<HTMLElement>('[role=status]')!).getByRole('button', {
    name: 'Undo',
  });

it('people at one company are seen together, and are one press away', async () => {
  const { user } = await account(false);
  const list = within(await screen.findByRole('list', { name: 'Same company' }));
  expect(list.getAllByRole('listitem')).toHaveLength(1);
  await user.click(list.getByRole('button', { name: 'Ben' }));
  expect(await screen.findByRole('heading', { name: 'Ben' })).toBeDefined();
});

it('one replied: the others are paused with one press, with the reason, and one undo lets them go on', async () => {
  const { user, lead } = await account(true);
  const ask = within(await screen.findByRole('region', { name: 'A reply from the company' }));
  expect(ask.getByText('Ada Byron replied. Pause Ben?')).toBeDefined();
  await user.click(ask.getByRole('button', { name: 'Pause for 7 days' }));
  await waitFor(async () =>
    expect(await lead(ben)).toMatchObject({
      paused: { why: { code: 'colleague-replied', args: { day: '2026-03-11' } } },
    }),
  );
  expect((await lead(eve)).paused).toBeNull();
  await waitFor(() => expect(screen.queryByRole('region', { name: 'A reply from the company' })).toBeNull());
  await user.click(await undoBeside('Ben: paused for 7 days'));
  await waitFor(async () => expect((await lead(ben)).paused).toBeNull());
});

it('or left to go on', async () => {
  const { user, lead } = await account(true);
  await user.click(await screen.findByRole('button', { name: 'Let them go on' }));
  expect(screen.queryByRole('region', { name: 'A reply from the company' })).toBeNull();
  expect((await lead(ben)).paused).toBeNull();
});

it('stopping the company is for all of it, and for nobody else; one undo takes it back', async () => {
  const { user, lead } = await account(false);
  await user.click(await screen.findByRole('button', { name: 'Stop this company' }));
  await user.click(await screen.findByRole('button', { name: 'Stop for all 2' }));
  await waitFor(async () =>
    expect([(await lead(ada)).optedOut, (await lead(ben)).optedOut, (await lead(eve)).optedOut]).toEqual([
      true,
      true,
      false,
    ]),
  );
  await user.click(await undoBeside('Byte Ltd: 2 people are never contacted again.'));
  await waitFor(async () =>
    expect([(await lead(ada)).optedOut, (await lead(ben)).optedOut]).toEqual([false, false]),
  );
});

it('somebody saved there later is stopped too, and says so; only for all of them is it taken back', async () => {
  const { db, lead } = await account(false);
  await commit(db, { id: commandId(), type: 'stop-company', company: 'Byte' }, at(NOW));
  const kim = '00000000-0000-4000-8000-00000000c1c1';
  await done(db, NOW, other('Kim', 'Byte Ltd'), kim);
  usePanel.getState().open(kim, sighting(person()).key);
  await screen.findByRole('heading', { name: 'Kim' });
  expect((await screen.findAllByText('Nobody at Byte is contacted any more')).length).toBeGreaterThan(0);
  expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  await userEvent.click(await screen.findByRole('button', { name: 'Undo for all 3' }));
  await waitFor(async () =>
    expect(await Promise.all([ada, ben, kim].map(async (one) => (await lead(one)).optedOut))).toEqual([
      false,
      false,
      false,
    ]),
  );
  expect((await lead(kim)).enrolment).not.toBeNull();
});

it('one alone at a company can stop it as well', async () => {
  const { user, lead } = await account(false);
  usePanel.getState().open(eve, sighting(person()).key);
  await screen.findByRole('heading', { name: 'Eve' });
  await user.click(await screen.findByRole('button', { name: 'Stop this company' }));
  await user.click(await screen.findByRole('button', { name: 'Stop for 1' }));
  await waitFor(async () => expect((await lead(eve)).optedOut).toBe(true));
});
