// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';

import { TeamPage } from '@/components/team/team-page';
import type { PanelCommand } from '@/lib/domain/log/command';
import { Member } from '@/lib/domain/settings/roster';
import { commit } from '@/lib/store/commands/commit';
import { readSelf } from '@/lib/store/database/self';
import type { Connection } from '@/lib/store/database/team-rows';
import { readRoster } from '@/lib/store/read/roster';
import { inviteMember } from '@/lib/team/invite-member';
import { startTeam } from '@/lib/team/start-team';

import { save } from '../../domain/asked';
import { ada, at, LONDON } from '../../domain/sample';
import { done, openTestDb, saveSettings, settings } from '../../store/open-test-db';
import { draw } from '../panel';

// jsdom has a Uint8Array of its own, which what makes keys does not take for one.
Object.assign(globalThis, { Uint8Array: new TextEncoder().encode('').constructor });

const NOW = '2026-03-02 10:30';
const connected: Connection[] = [];
beforeEach(() => {
  connected.length = 0;
  Object.assign(browser.permissions, { request: async () => true });
});

/** Mia's browser: she has invited Bo into the group North, and Cy. */
async function open() {
  const db = openTestDb();
  await saveSettings(db, NOW, { name: 'Mia' });
  const { actor } = await readSelf(db);
  const servers = ['wss://team.example:443'];
  const team = await startTeam({ name: 'Byte sales', servers, actor, manager: 'Mia' }, at(NOW));
  const bo = await inviteMember(team.connection, { name: 'Bo', role: 'rep', group: 'north' }, at(NOW));
  const cy = await inviteMember(bo.connection, { name: 'Cy', role: 'rep', group: null }, at(NOW));
  const member = (id: string, name: string, more: Partial<Member> = {}) =>
    Member.parse({ id, name, zone: LONDON, hours: settings().hours, role: 'rep', ...more });
  const roster = [
    member(actor, 'Mia', { role: 'manager' }),
    member(bo.actor, 'Bo', { group: { id: 'north', name: 'North' } }),
    member(cy.actor, 'Cy'),
  ];
  await commit(db, { id: crypto.randomUUID(), type: 'save-roster', roster }, at(NOW));
  await done(db, NOW, save({}));
  await done(db, NOW, { type: 'set-owner', owner: bo.actor });
  await db.team.put({ id: 'connection', connection: cy.connection });
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(async (message: unknown) => {
    const { name, data } = message as { name: string; data: PanelCommand & { connection: Connection } };
    if (name === 'command') return { ok: true, value: await commit(db, data, at(NOW)) };
    if (name === 'connect-team') {
      connected.push(data.connection);
      await db.team.put({ id: 'connection', connection: data.connection });
    }
    return { ok: true, value: { ok: true } };
  });
  draw(
    db,
    NOW,
    <main>
      <TeamPage settings={settings({ name: 'Mia' })} one={null} />
    </main>,
  );
  const user = userEvent.setup();
  await screen.findByRole('button', { name: 'Put Bo out' });
  return { db, user, team, before: cy.connection, bo: bo.actor, cy: cy.actor };
}

it('another role and group are on the list, and in what the manager’s browser renews', async () => {
  const { db, user, bo, before } = await open();
  await user.click(screen.getByRole('button', { name: 'Edit Bo' }));
  await user.selectOptions(await screen.findByLabelText('Role'), 'assistant');
  await user.selectOptions(screen.getByLabelText('Works the quiet leads of'), 'Cy');
  await user.selectOptions(screen.getByLabelText('Group'), 'A new group');
  const saveIt = screen.getByRole<HTMLButtonElement>('button', { name: 'Save' });
  expect(saveIt.disabled).toBe(true);
  await user.type(screen.getByLabelText('Name of the group'), 'South');
  await user.click(saveIt);
  await waitFor(() => expect(connected).toHaveLength(1));
  const saved = (await readRoster(db)).roster.find(({ id }) => id === bo)!;
  expect(saved).toMatchObject({ role: 'assistant', group: { name: 'South' } });
  const scopes = ['team.all', `pod.${saved.group!.id}`];
  expect(connected[0]!.renew![bo]).toMatchObject({ role: 'assistant', scopes });
  // North has a key that Bo has not got, and South one that goes to him.
  expect(Object.keys(connected[0]!.spread!).toSorted()).toEqual([scopes[1], 'pod.north'].toSorted());
  expect(connected[0]!.keys['pod.north']).toEqual(before.keys['pod.north']);
});

it('says what putting somebody out means, and then nothing of theirs is renewed and their leads are somebody else’s', async () => {
  const { db, user, bo, cy } = await open();
  expect(screen.queryByRole('button', { name: 'Put Mia out' })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Put Bo out' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Put Bo out of the team?' }));
  expect(dialog.getByText(/ends within a week/)).toBeDefined();
  const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map(({ id }) => id)).toEqual([]);
  await user.selectOptions(await dialog.findByLabelText('Their 1 lead goes to'), 'Cy');
  await user.click(dialog.getByRole('button', { name: 'Put out' }));
  await waitFor(async () => expect((await db.leads.get(ada))!.owner).toBe(cy));
  const gone = (await readRoster(db)).roster.find(({ id }) => id === bo)!;
  expect(gone.left).toBe(at(NOW));
  expect(gone.role).toBeUndefined();
  const [after] = connected;
  expect([Object.keys(after!.renew!), after!.members![bo]]).toEqual([[cy], undefined]);
  expect(Object.keys(after!.spread!).toSorted()).toEqual(['pod.north', 'team.all']);
  expect(await screen.findByText(/put out Today/i)).toBeDefined();
});

it('what is being typed of others stays, and saving it brings nobody back', async () => {
  const { db, user, bo, cy } = await open();
  await user.click(screen.getByRole('button', { name: 'Edit Cy' }));
  await user.type(screen.getByLabelText('Territories'), 'EMEA');
  await user.click(screen.getByRole('button', { name: 'Put Bo out' }));
  const dialog = within(await screen.findByRole('dialog'));
  await user.click(dialog.getByRole('button', { name: 'Put out' }));
  await screen.findByRole('button', { name: 'Shut Bo out at once' });
  await user.click(screen.getByRole('button', { name: 'Save' }));
  const member = async (id: string) => (await readRoster(db)).roster.find((one) => one.id === id)!;
  await waitFor(async () => expect((await member(cy)).territories).toEqual(['EMEA']));
  expect(await member(bo)).toMatchObject({ left: at(NOW) });
  expect((await member(bo)).role).toBeUndefined();
});

it('asked back, nothing happens', async () => {
  const { db, user } = await open();
  await user.click(screen.getByRole('button', { name: 'Put Bo out' }));
  const dialog = within(await screen.findByRole('dialog'));
  await user.click(dialog.getByRole('button', { name: 'Cancel' }));
  expect(connected).toEqual([]);
  expect((await readRoster(db)).roster.every(({ left }) => left === undefined)).toBe(true);
});

it('with the keys file it gives the line by which the server refuses them at once; with another file it says so', async () => {
  const { user, team } = await open();
  await user.click(screen.getByRole('button', { name: 'Put Bo out' }));
  const asked = within(await screen.findByRole('dialog'));
  await user.click(asked.getByRole('button', { name: 'Put out' }));
  await user.click(await screen.findByRole('button', { name: 'Shut Bo out at once' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Shut Bo out at once' }));
  const box = await dialog.findByLabelText('Open the keys file', { selector: 'input' });
  await user.upload(box, new File(['{}'], 'keys.json', { type: 'application/json' }));
  expect(await dialog.findByText('That is not the keys file of this team.')).toBeDefined();
  const { accounts, root } = team;
  const text = JSON.stringify({ team: 'Byte sales', servers: [], accounts, root });
  await user.upload(box, new File([text], 'keys.json', { type: 'application/json' }));
  const line = await dialog.findByLabelText<HTMLTextAreaElement>('New line for the server');
  expect(line.value.trim()).toMatch(new RegExp(`^${accounts.account}: "[\\w-]+\\.[\\w-]+\\.[\\w-]+"$`));
  const claims = JSON.parse(atob(line.value.split('.')[1]!.replaceAll('-', '+').replaceAll('_', '/')));
  expect(Object.keys(claims.nats.revocations)).toEqual(connected[0]!.putOut);
  expect(JSON.stringify(connected)).not.toContain(root.accountSeed);
});
