// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';

import { SettingsForm } from '@/components/settings/settings-form';
import { TeamPage } from '@/components/team/team-page';
import type { PanelCommand } from '@/lib/domain/log/command';
import { Member } from '@/lib/domain/settings/roster';
import { readDismissed } from '@/lib/session/dismissed-versions';
import { commit } from '@/lib/store/commands/commit';
import { takeInDocuments } from '@/lib/store/commands/take-in-documents';
import type { Db } from '@/lib/store/database/db';
import { introduce, readSelf } from '@/lib/store/database/self';
import { readAside } from '@/lib/store/read/saved-versions';
import { readRoster } from '@/lib/store/read/roster';
import { readSettings } from '@/lib/store/read/settings';

import { at, commandId, LONDON } from '../../domain/sample';
import { openTestDb, settings } from '../../store/open-test-db';
import { draw } from '../panel';

vi.mock('@/lib/session/dismissed-versions', { spy: true });
vi.mock('@/lib/store/read/saved-versions', { spy: true });

const NOW = '2026-03-02 12:00';
const member = (name: string) => Member.parse({ name, zone: LONDON, hours: settings().hours });
const save = (db: Db, now: string, what: object) =>
  commit(db, { id: commandId(), ...what } as PanelCommand, at(now));

/** Here and elsewhere, both changed from the same; here was later. */
async function two(first: object, here: object, there: object): Promise<Db> {
  const [db, other] = [openTestDb(), openTestDb()];
  await save(db, '2026-03-02 08:00', first);
  await introduce(other, { actor: (await readSelf(db)).actor, device: 'second' });
  await takeInDocuments(other, await db.versions.toArray(), at(NOW));
  await save(other, '2026-03-02 10:00', there);
  await save(db, '2026-03-02 10:05', here);
  await takeInDocuments(db, await other.versions.toArray(), at(NOW));
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(async (message: unknown) => ({
    ok: true,
    value: await commit(db, (message as { data: PanelCommand }).data, at(NOW)),
  }));
  return db;
}
const company = (name: string) => ({ type: 'save-settings', settings: settings({ company: name }) });
const team = (...names: string[]) => ({ type: 'save-roster', roster: names.map(member) });
// Roles of a whole form take long to find.
const region = async () => (await screen.findByText(/changed in two places at the same time/)).parentElement!;

it('settings that another computer changed at the same time are shown in the form, and saved where the rep wants them', async () => {
  const db = await two(company('Byte'), company('Byte Here'), company('Byte There'));
  const setup = await readSettings(db);
  draw(
    db,
    NOW,
    <main>
      <SettingsForm setup={setup} />
    </main>,
  );
  const user = userEvent.setup();
  const field = () => screen.getByLabelText<HTMLInputElement>('Your company');
  const shown = await region();
  expect(shown.textContent).toContain('is not in use');
  expect(field().value).toBe('Byte Here');
  await user.click(within(shown).getByRole('button', { name: 'Show that version' }));
  expect(field().value).toBe('Byte There');
  expect((await readSettings(db)).settings.company).toBe('Byte Here');
  await user.click(screen.getByText('Save'));
  await waitFor(async () => expect((await readSettings(db)).settings.company).toBe('Byte There'));
  // What counts says the same now.
  await waitFor(() => expect(screen.queryByText('Show that version')).toBeNull());
});

it('so is a roster; kept as it is, nothing is said of it again', async () => {
  const db = await two(team('Ana'), team('Ana', 'Bo'), team('Ana', 'Cy'));
  const first = draw(
    db,
    NOW,
    <main>
      <TeamPage settings={settings()} one={null} />
    </main>,
  );
  const user = userEvent.setup();
  await user.click(within(await region()).getByRole('button', { name: 'Keep the one in use' }));
  expect(screen.queryByText(/changed in two places at the same time/)).toBeNull();
  await waitFor(async () => expect(await readDismissed()).toHaveLength(1));
  first.unmount();
  vi.mocked(readDismissed).mockClear();
  vi.mocked(readAside).mockClear();
  draw(
    db,
    NOW,
    <main>
      <TeamPage settings={settings()} one={null} />
    </main>,
  );
  // All that it needs to say it is there, and something else has been drawn since.
  for (const read of [vi.mocked(readAside), vi.mocked(readDismissed)]) {
    await waitFor(() => expect(read).toHaveBeenCalled());
    expect(await read.mock.results[0]!.value).toHaveLength(1);
  }
  await user.click(await screen.findByText('Add somebody'));
  await screen.findByText('Correct what is marked, then save');
  expect(screen.queryByText(/changed in two places at the same time/)).toBeNull();
  expect((await readRoster(db)).roster.map(({ name }) => name)).toEqual(['Ana', 'Bo']);
});
