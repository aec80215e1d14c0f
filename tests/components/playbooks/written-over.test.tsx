// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';

import { append } from '@/lib/store/commands/append';
import { introduce, readSelf } from '@/lib/store/database/self';
import { readLead, readLog } from '@/lib/store/read/log';

import { field, save } from '../../domain/asked';
import { ada, at } from '../../domain/sample';
import { done, openTestDb, saveSettings } from '../../store/open-test-db';
import { openPanel, person, sighting } from '../panel';

const NOW = '2026-03-02 12:00';

/** Ada, whose title was changed on two computers. */
async function changedTwice(here: string, there: string) {
  const [db, other] = [openTestDb(), openTestDb()];
  await saveSettings(db, '2026-03-02 08:00');
  await done(db, '2026-03-02 09:00', save());
  await introduce(other, { actor: (await readSelf(db)).actor, device: 'second' });
  await append(other, await db.events.toArray(), at(NOW));
  const title = (value: string) => ({
    type: 'edit-lead' as const,
    seen: {},
    fields: { title: field(value) },
  });
  await done(other, '2026-03-02 10:00', title(there));
  await done(db, '2026-03-02 10:05', title(here));
  await append(db, await other.events.toArray(), at(NOW));
  const user = await openPanel(db, { now: NOW, seen: sighting(person()) });
  return { db, user };
}
const region = () => screen.findByRole('region', { name: 'Changed in two places' });
const title = async (db: Parameters<typeof readLead>[0]) => (await readLead(db, ada))!.fields['title']?.value;

it('a change from elsewhere that was written over is shown, and can be brought back', async () => {
  const { db, user } = await changedTwice('Director', 'Owner');
  const shown = await region();
  expect(shown.textContent).toContain('title: somewhere else it was set to “Owner” at the same time');
  await user.click(within(shown).getByRole('button', { name: 'Use “Owner”' }));
  await waitFor(() => expect(screen.queryByRole('region', { name: 'Changed in two places' })).toBeNull());
  expect(await title(db)).toBe('Owner');
});

it('or settled as it is', async () => {
  const { db, user } = await changedTwice('Director', 'Owner');
  await user.click(within(await region()).getByRole('button', { name: 'Keep “Director”' }));
  await waitFor(() => expect(screen.queryByRole('region', { name: 'Changed in two places' })).toBeNull());
  expect(await title(db)).toBe('Director');
  expect((await readLead(db, ada))!.unseen).toEqual({});
});

it('what a newer version did is said once, however much of it there is', async () => {
  const db = openTestDb();
  await saveSettings(db, '2026-03-02 08:00');
  await done(db, '2026-03-02 09:00', save());
  const [first] = await readLog(db, ada);
  const newer = [1, 2, 3].map((n) => ({
    ...first!,
    id: `00000000-0000-4000-8000-00000000fee${n}.0`,
    at: at('2026-03-02 10:00'),
    type: 'sang',
    v: 9,
  }));
  await append(db, newer as never, at(NOW));
  await openPanel(db, { now: NOW, seen: sighting(person()) });
  const timeline = await screen.findByRole('list', { name: 'Timeline' });
  const said = within(timeline).getAllByText(/newer version of Fifth Touch/);
  expect(said).toHaveLength(1);
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Ada Byron');
});
