// @vitest-environment jsdom
import { createAccount } from '@nats-io/jwt';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';

import { TeamPage } from '@/components/team/team-page';
import type { PanelCommand } from '@/lib/domain/log/command';
import { commit } from '@/lib/store/commands/commit';
import type { Db } from '@/lib/store/database/db';
import type { Connection } from '@/lib/store/database/team-rows';
import { readSelf } from '@/lib/store/database/self';
import { readRoster } from '@/lib/store/read/roster';
import { inviteMember } from '@/lib/team/invite-member';
import { startTeam } from '@/lib/team/start-team';
import { openInvitation } from '@/lib/wire/invitation';

import { at } from '../../domain/sample';
import { openTestDb, saveSettings, settings } from '../../store/open-test-db';
import { draw } from '../panel';
import { noteSavedFiles } from '../saved-files';

// jsdom has a Uint8Array of its own, which what makes keys does not take for one.
Object.assign(globalThis, { Uint8Array: new TextEncoder().encode('').constructor });

const NOW = '2026-03-02 10:30';
type Message = { name: string; data: PanelCommand & { connection: Connection } };
const told: Message[] = [];
const files = new Map<string, Blob>();

beforeEach(() => {
  told.length = 0;
  location.hash = '';
  Object.assign(browser.permissions, { request: async () => true });
  noteSavedFiles(files);
});

async function open(one: string | null, connection?: Connection, before = openTestDb()) {
  const db = before;
  await saveSettings(db, NOW, { name: 'Mia' });
  if (connection) await db.team.put({ id: 'connection', connection });
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(async (message: unknown) => {
    const { name, data } = message as Message;
    if (name === 'command') return { ok: true, value: await commit(db, data, at(NOW)) };
    told.push(message as Message);
    return { ok: true, value: { ok: true } };
  });
  draw(
    db,
    NOW,
    <main>
      <TeamPage settings={settings({ name: 'Mia' })} one={one} />
    </main>,
  );
  return { db, user: userEvent.setup() };
}

/** Mia has started a team; this is her browser. */
async function manager(db: Db = openTestDb()) {
  await saveSettings(db, NOW, { name: 'Mia' });
  const { actor } = await readSelf(db);
  const servers = ['wss://team.example:443'];
  const { connection } = await startTeam({ name: 'Byte sales', servers, actor, manager: 'Mia' }, at(NOW));
  return { db, connection };
}

async function invitation(): Promise<string> {
  const { connection } = await manager();
  return (await inviteMember(connection, { name: 'Bo', role: 'rep', group: 'north' }, at(NOW))).text;
}

describe('somebody alone', () => {
  it('is offered to start a team or to join one', async () => {
    await open(null);
    expect((await screen.findByRole('link', { name: 'Start a team' })).getAttribute('href')).toBe(
      '#team/start',
    );
    expect(screen.getByRole('link', { name: 'Join a team' }).getAttribute('href')).toBe('#team/join');
  });

  it('gets the files of a server for this computer, then connects, and is its manager', async () => {
    const { db, user } = await open('start');
    await user.type(await screen.findByLabelText('Team’s name'), 'Byte sales');
    await user.click(screen.getByRole('button', { name: 'Make the files' }));
    await user.click(await screen.findByRole('button', { name: 'Connect' }));
    await waitFor(() => expect(told).toHaveLength(1));
    const { actor } = await readSelf(db);
    expect(told[0]).toMatchObject({
      name: 'connect-team',
      data: { connection: { actor, name: 'Mia', role: 'manager', servers: ['ws://127.0.0.1:8222'] } },
    });
    expect([...files.keys()]).toEqual(['fifth-touch.conf', 'fifth-touch-team-keys.json']);
    expect(await files.get('fifth-touch.conf')!.text()).toContain('sync_interval: always');
    const keys = JSON.parse(await files.get('fifth-touch-team-keys.json')!.text()) as {
      root: { accountSeed: string };
    };
    expect(JSON.stringify(told)).not.toContain(keys.root.accountSeed);
    await waitFor(async () =>
      expect((await readRoster(db)).roster).toMatchObject([{ id: actor, name: 'Mia', role: 'manager' }]),
    );
    expect(location.hash).toBe('#team');
  });

  it('is told what is wrong before any file is made', async () => {
    const { user } = await open('start');
    await user.selectOptions(await screen.findByLabelText('Where its server runs'), 'three');
    await user.type(screen.getByLabelText('Addresses of the three, one per line'), 'wss://a.example');
    await user.click(screen.getByRole('button', { name: 'Make the files' }));
    expect(screen.getAllByRole('alert').map(({ textContent }) => textContent)).toEqual([
      'Enter a name of up to 80 letters.',
      'Enter three addresses that begin with wss://, one per line.',
    ]);
    expect(files.size).toBe(0);
  });

  it('gets one configuration for each of three servers', async () => {
    const { user } = await open('start');
    await user.type(await screen.findByLabelText('Team’s name'), 'Byte sales');
    await user.selectOptions(screen.getByLabelText('Where its server runs'), 'three');
    const three = 'wss://a.example{Enter}wss://b.example{Enter}wss://c.example';
    await user.type(screen.getByLabelText('Addresses of the three, one per line'), three);
    await user.click(screen.getByRole('button', { name: 'Make the files' }));
    await waitFor(() => expect(files.size).toBe(4));
    expect(await files.get('fifth-touch-2.conf')!.text()).toContain('@c.example:6222');
  });

  it('connects to an account at a provider with the account’s own key, without any file', async () => {
    const account = createAccount();
    const seed = new TextDecoder().decode(account.getSeed());
    const { db, user } = await open('start');
    await user.type(await screen.findByLabelText('Team’s name'), 'Byte sales');
    await user.selectOptions(
      screen.getByLabelText('Where its server runs'),
      'In an account at a NATS provider',
    );
    await user.click(screen.getByRole('button', { name: 'Connect' }));
    expect(screen.getAllByRole('alert').map(({ textContent }) => textContent)).toEqual([
      'Enter an address that begins with wss://.',
      'Enter the account’s public key: 56 letters and digits that begin with A.',
      'Enter the key’s seed: 58 letters and digits that begin with SA.',
    ]);
    await user.type(screen.getByLabelText('Address'), 'nats.example');
    await user.type(screen.getByLabelText('Public key of the account'), account.getPublicKey());
    const key = screen.getByLabelText('Key that signs for the account');
    await user.type(key, `${seed.slice(0, 20)}${seed[20] === 'A' ? 'B' : 'A'}${seed.slice(21)}`);
    await user.click(screen.getByRole('button', { name: 'Connect' }));
    expect(await screen.findByText(/One of the keys has a wrong letter/)).toBeDefined();
    expect(told).toEqual([]);
    await user.clear(key);
    await user.type(key, seed);
    await user.click(screen.getByRole('button', { name: 'Connect' }));
    await waitFor(() => expect(told).toHaveLength(1));
    const { actor } = await readSelf(db);
    expect(told[0]!.data.connection).toMatchObject({
      actor,
      role: 'manager',
      servers: ['wss://nats.example'],
      team: { id: account.getPublicKey(), name: 'Byte sales' },
    });
    await waitFor(() => expect(location.hash).toBe('#team'));
    expect(files.size).toBe(0);
  });

  it('sees whose team it is and what will be shared, before joining', async () => {
    const { user } = await open('join');
    await user.click(await screen.findByLabelText('Invitation', { selector: 'textarea' }));
    await user.paste(await invitation());
    const asks = within(await screen.findByRole('region', { name: 'Join a team' }));
    expect(asks.getByText('Mia invites you to Byte sales as Bo, rep.')).toBeDefined();
    expect(asks.getByText('leads that somebody shares with your group')).toBeDefined();
    expect(told).toEqual([]);
    await user.click(asks.getByRole('button', { name: 'Join Byte sales' }));
    await waitFor(() => expect(told).toHaveLength(1));
    expect(told[0]!.data.connection).toMatchObject({
      name: 'Bo',
      role: 'rep',
      scopes: ['team.all', 'pod.north'],
    });
    expect(told[0]!.data.connection).not.toHaveProperty('signing');
  });

  it.each([
    ['hello', 'That is not an invitation. Copy the whole code, from ft1. to its end.'],
    ['ft1.abc.00000000', 'A part of the invitation is missing. Copy the whole code again.'],
  ])('%s is no invitation, and why', async (code, why) => {
    const { user } = await open('join');
    await user.click(await screen.findByLabelText('Invitation', { selector: 'textarea' }));
    await user.paste(code);
    expect((await screen.findByRole('alert')).textContent).toContain(why);
  });

  it('does not join without the permission', async () => {
    Object.assign(browser.permissions, { request: async () => false });
    const { user } = await open('join');
    await user.click(await screen.findByLabelText('Invitation', { selector: 'textarea' }));
    await user.paste(await invitation());
    await user.click(await screen.findByRole('button', { name: 'Join Byte sales' }));
    expect((await screen.findByRole('alert')).textContent).toContain('Chrome did not allow');
    expect(told).toEqual([]);
  });
});

describe('a manager', () => {
  it('invites: the code is that member’s, who stands on the list with role and group', async () => {
    const { db, connection } = await manager();
    const { user } = await open('invite', connection, db);
    await user.type(await screen.findByLabelText('Their name'), 'Kim');
    await user.selectOptions(screen.getByLabelText('Role'), 'assistant');
    await user.selectOptions(screen.getByLabelText('Group'), 'A new group');
    await user.type(screen.getByLabelText('Name of the group'), 'North');
    await user.click(screen.getByRole('button', { name: 'Make the invitation' }));
    const code = await screen.findByLabelText<HTMLTextAreaElement>('Invitation for Kim');
    const opened = openInvitation(code.value, at(NOW));
    if (!('invitation' in opened)) throw new Error(opened.refused);
    const { actor, scopes } = opened.invitation;
    expect((await readRoster(db)).roster).toMatchObject([
      { id: actor, name: 'Kim', role: 'assistant', group: { name: 'North' } },
    ]);
    expect(told[0]!.data.connection.members).toHaveProperty(actor);
    expect(scopes[1]).toBe(`pod.${(await readRoster(db)).roster[0]!.group!.id}`);
  });

  it('sees the team, and leaves it after being asked', async () => {
    const { db, connection } = await manager();
    const { user } = await open(null, connection, db);
    const part = within(await screen.findByRole('region', { name: 'Byte sales' }));
    expect(part.getByText('Byte sales · your role: manager')).toBeDefined();
    expect(part.queryByText(/without signatures/)).toBeNull();
    expect(part.getByRole('link', { name: 'Audit trail' })).toBeDefined();
    await user.click(part.getByRole('button', { name: 'Leave the team' }));
    const asks = within(await screen.findByRole('dialog', { name: 'Leave Byte sales?' }));
    await user.click(asks.getByRole('button', { name: 'Leave' }));
    await waitFor(() => expect(told.map(({ name }) => name)).toEqual(['leave-team']));
  });
});

it('a manager whose browser has not started the team reads why it does not invite', async () => {
  const { db, connection } = await manager();
  const { signing: _, ...invited } = connection;
  await open(null, invited, db);
  expect(await screen.findByText(/Another browser has the signing keys/)).toBeDefined();
  expect(screen.queryByRole('link', { name: 'Invite' })).toBeNull();
});

it('a team that was started before there were signatures says that it has none', async () => {
  const { db, connection } = await manager();
  const { root: _, certificate: _c, certify: _y, ...older } = connection;
  await open(null, older, db);
  expect(await screen.findByText(/without signatures/)).toBeDefined();
});

it.each(['start', 'join', null])('%s has no fault that a machine can find', async (one) => {
  await open(one);
  await screen.findByRole('heading', { level: 1 });
  const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map(({ id }) => id)).toEqual([]);
});
