// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';

import type { LeadCommand } from '@/lib/domain/log/lead-command';
import { commit } from '@/lib/store/commands/commit';

import { leadId as id } from '../../domain/lead-ids';
import { field, save } from '../../domain/asked';
import { at, commandId } from '../../domain/sample';
import { done, openTestDb, saveSettings } from '../../store/open-test-db';
import { openPanel, person, sighting } from '../panel';

const NOW = '2026-03-16 08:30';

async function back(count: number) {
  const db = openTestDb();
  await saveSettings(db, '2026-03-02 09:00');
  for (let n = 0; n < count; n += 1) {
    await done(
      db,
      '2026-03-02 09:00',
      save({
        fields: { name: field(`Lead ${n}`), company: field(`Company ${n}`) },
        keys: { emails: [`lead${n}@byte.example`], phones: [], profiles: [], records: [], threads: [] },
      }),
      id(n),
    );
  }
  const user = await openPanel(db, { now: NOW });
  await user.click(await screen.findByRole('tab', { name: /Today/ }));
  return { db, user };
}

async function spread(count: number) {
  const db = openTestDb();
  await saveSettings(db, '2026-03-02 09:00');
  for (let n = 0; n < count; n += 1)
    await done(
      db,
      '2026-03-02 09:00',
      save({
        fields: { name: field(`Lead ${n}`) },
        keys: { emails: [`lead${n}@byte.example`], phones: [], profiles: [], records: [], threads: [] },
      }),
      id(n),
    );
  const commands = Array.from({ length: count }, (_, n): LeadCommand => ({
    id: commandId(),
    type: 'skip',
    leadId: id(n),
  }));
  await commit(db, { id: commandId(), type: 'batch', commands, what: 'catch-up' }, at('2026-03-16 08:30'));
  return { db, commands };
}

it('spreads what is overdue after a look at it, leaves who is unticked, and one undo takes all of it back', async () => {
  const { db, user } = await back(25);
  await user.click(await screen.findByRole('button', { name: 'See the proposal' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Catch up' }));
  expect(await dialog.findByText(/25 overdue → .* over 2 days/)).toBeDefined();
  const first = dialog.getAllByRole('checkbox')[0]!;
  const kept = first.closest('label')!.textContent!;
  await user.click(first);
  await user.click(dialog.getByRole('button', { name: 'Do this for 24' }));
  const overdue = async () =>
    (await db.leads.where('dueAt').below(at('2026-03-16 00:00')).toArray()).map(
      ({ fields }) => fields['name']!.value,
    );
  await waitFor(async () => expect(await overdue()).toEqual([kept]));
  expect(
    await screen.findByText('08:30: 24 overdue touches were spread over the days to come.'),
  ).toBeDefined();
  await user.click(await screen.findByRole('button', { name: 'Undo all' }));
  await waitFor(async () => expect(await overdue()).toHaveLength(25));
  await waitFor(() => expect(screen.queryByText(/were spread/)).toBeNull());
});

it('is taken back the next day, from a panel opened afresh: in Today, or from any of the leads', async () => {
  const { db, commands } = await spread(3);
  const user = await openPanel(db, {
    now: '2026-03-17 08:30',
    seen: sighting({ ...person(), name: 'Lead 0', email: 'lead0@byte.example' }),
  });
  await screen.findByRole('heading', { name: 'Lead 0' });
  await user.click(await screen.findByRole('button', { name: 'Undo for all 3' }));
  await waitFor(async () =>
    expect(await db.events.filter(({ type }) => type === 'undone').count()).toBe(commands.length),
  );
  await user.click(await screen.findByRole('tab', { name: /Today/ }));
  expect(screen.queryByText(/were spread/)).toBeNull();
});

it('and for one of them alone with the same key as ever', async () => {
  const { db } = await spread(3);
  const user = await openPanel(db, {
    now: '2026-03-17 08:30',
    seen: sighting({ ...person(), name: 'Lead 0', email: 'lead0@byte.example' }),
  });
  await user.click(await screen.findByRole('button', { name: 'Undo' }));
  await waitFor(async () => expect(await db.events.filter(({ type }) => type === 'undone').count()).toBe(1));
});

it('has nothing to say on an ordinary day', async () => {
  const { user } = await back(2);
  expect(await screen.findByRole('group', { name: 'Counts' })).toBeDefined();
  expect(screen.queryByRole('button', { name: 'See the proposal' })).toBeNull();
  void user;
});
