// @vitest-environment jsdom
import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';

import { TeamPage } from '@/components/team/team-page';
import { Member } from '@/lib/domain/settings/roster';
import { commit } from '@/lib/store/commands/commit';
import type { Connection } from '@/lib/store/database/team-rows';
import { connectionOf } from '@/lib/team/connection-of';
import { inviteMember } from '@/lib/team/invite-member';
import { startTeam } from '@/lib/team/start-team';
import { openInvitation } from '@/lib/wire/invitation';

import { at, LONDON } from '../../domain/sample';
import { openTestDb, settings } from '../../store/open-test-db';
import { draw } from '../panel';
import { noteSavedFiles } from '../saved-files';

// jsdom has a Uint8Array of its own, which what makes keys does not take for one.
Object.assign(globalThis, { Uint8Array: new TextEncoder().encode('').constructor });

const NOW = '2026-03-02 10:30';
const PASSPHRASE = 'a lock for the keys';
const connected: Connection[] = [];
const files = new Map<string, Blob>();

beforeEach(() => {
  connected.length = 0;
  location.hash = '';
  Object.assign(browser.permissions, { request: async () => true });
  noteSavedFiles(files);
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(async (message: unknown) => {
    const { name, data } = message as { name: string; data: { connection: Connection } };
    if (name === 'connect-team') connected.push(data.connection);
    return { ok: true, value: { ok: true } };
  });
});

/** Mia has started the team, and has invited Bo, a manager. */
async function team() {
  const servers = ['wss://team.example:443'];
  const { connection } = await startTeam(
    { name: 'Byte sales', servers, actor: 'mia1', manager: 'Mia' },
    at(NOW),
  );
  const invited = await inviteMember(connection, { name: 'Bo', role: 'manager', group: null }, at(NOW));
  const opened = openInvitation(invited.text, at(NOW));
  if (!('invitation' in opened)) throw new Error(opened.refused);
  return { mia: invited.connection, bo: connectionOf(opened.invitation) };
}

async function open(connection: Connection | null) {
  cleanup();
  const db = openTestDb();
  if (connection) await db.team.put({ id: 'connection', connection });
  const cy = Member.parse({ id: 'cy1', name: 'Cy', zone: LONDON, hours: settings().hours, role: 'rep' });
  await commit(db, { id: crypto.randomUUID(), type: 'save-roster', roster: [cy] }, at(NOW));
  draw(
    db,
    NOW,
    <main>
      <TeamPage settings={settings({ name: 'Mia' })} one="keys" />
    </main>,
  );
  return userEvent.setup();
}

async function saved(mia: Connection): Promise<File> {
  const user = await open(mia);
  await screen.findByRole('heading', { name: 'The signing keys' });
  const save = screen.getByRole<HTMLButtonElement>('button', { name: 'Save the signing keys' });
  await user.type(screen.getByLabelText('Passphrase'), PASSPHRASE);
  expect(save.disabled, 'typed once').toBe(true);
  await user.type(screen.getByLabelText('The same again'), PASSPHRASE);
  await user.click(save);
  await screen.findByText('Saved as signing-keys-2026-03-02.sealed.');
  const [[name, blob]] = [...files] as [[string, Blob]];
  return new File([await blob.text()], name);
}

async function unlock(user: Awaited<ReturnType<typeof open>>, file: File, passphrase = PASSPHRASE) {
  await user.upload(await screen.findByLabelText('Open the file of signing keys'), file);
  const field = await screen.findByLabelText('Passphrase');
  await user.clear(field);
  await user.type(field, passphrase);
  await user.click(screen.getByRole('button', { name: 'Unlock' }));
}

it('the keys are saved in a locked file, and another manager goes on with them', async () => {
  const { mia, bo } = await team();
  const file = await saved(mia);
  expect(await file.text()).not.toContain(mia.signing!['manager']);
  const user = await open(bo);
  await unlock(user, file, 'another passphrase');
  expect((await screen.findByRole('alert')).textContent).toContain('not the passphrase');
  await unlock(user, file);
  await screen.findByText('Byte sales, saved by Mia: today');
  expect(screen.getByText('Not in the file, to be invited again: Cy.')).toBeDefined();
  expect(connected).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Take over' }));
  await waitFor(() => expect(location.hash).toBe('#team'));
  expect(connected[0]).toMatchObject({ actor: bo.actor, signing: mia.signing, holder: { n: 1 } });
});

it('somebody on a new computer goes on as who they were', async () => {
  const { mia } = await team();
  const file = await saved(mia);
  const user = await open(null);
  await unlock(user, file);
  await user.click(await screen.findByRole('button', { name: 'Take over' }));
  await waitFor(() => expect(connected[0]).toMatchObject({ actor: mia.actor, seed: mia.seed }));
});

it.each([
  ['another file', async () => 'no keys at all', 'no file of signing keys'],
  [
    'the keys of another team',
    async () => (await saved((await team()).mia)).text(),
    'not the signing keys of your team',
  ],
])('%s is refused, in words, and nothing is changed', async (_, text, why) => {
  const content = await text();
  const user = await open((await team()).bo);
  await unlock(user, new File([content], 'keys.sealed'));
  expect((await screen.findByRole('alert')).textContent).toContain(why);
  expect(connected).toEqual([]);
});

it.each(['mia', 'bo'] as const)('the page of %s has no fault that a machine can find', async (who) => {
  await open((await team())[who]);
  await screen.findByRole('heading', { level: 1 });
  const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map(({ id }) => id)).toEqual([]);
});
