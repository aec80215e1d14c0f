import { expect, it } from 'vitest';

import { ownScope } from '@/lib/domain/self';
import type { Connection } from '@/lib/store/database/team-rows';
import { readAuditNotes } from '@/lib/store/team/read-audit';
import { moveMember, putOut } from '@/lib/team/change-member';
import { newUnwrapPair } from '@/lib/team/sealing/scope-keys';

import { atWork, LEAD, quiet, type World } from './at-work';
import { type Browser, invitations } from './browser';

/** Mia has invited Ana (north) and Bo (south), and can change what they are. */
async function invitedByMia() {
  const invited = invitations();
  const members: NonNullable<Connection['members']> = {};
  const renew: NonNullable<Connection['renew']> = {};
  for (const actor of ['mia', 'ana', 'bo'] as const) {
    const { unwrap, wrapFor } = await newUnwrapPair();
    members[actor] = wrapFor;
    invited[actor] = { ...invited[actor], unwrap };
    if (actor !== 'mia') renew[actor] = { publicKey: actor, role: 'rep', scopes: invited[actor].scopes };
  }
  invited.mia = { ...invited.mia, members, renew };
  return atWork({ invited });
}

const wireOf = ({ server }: World, { scopes, actor }: Connection) =>
  server.connect([...scopes, ownScope(actor)], quiet);
const reconnect = async (world: World, browser: Browser, connection: Connection) => {
  await browser.reconnect(connection, wireOf(world, connection));
  await world.settle();
};
const notesOf = async ({ db }: Browser) =>
  (await db.events.toArray()).flatMap((event) => (event.type === 'noted' ? [event['text']] : [])).toSorted();
const found = async ({ db }: Browser) => (await readAuditNotes(db)).map(({ what }) => what);
const write = async (world: World, browser: Browser, text: string) => {
  expect(await browser.ask({ leadId: LEAD, type: 'note', text })).toBe(true);
  await world.settle();
};

it('who is put out opens nothing that is sealed afterwards; those who stay open all of it, and write on', async () => {
  const world = await invitedByMia();
  const { mia, ana, bo } = world;
  await write(world, ana, '1 before');
  await reconnect(world, mia, putOut(mia.connection, 'bo'));
  await write(world, ana, '2 by Ana');
  await write(world, mia, '3 by Mia');
  const all = ['1 before', '2 by Ana', '3 by Mia'];
  expect([await notesOf(mia), await notesOf(ana), await notesOf(bo)]).toEqual([all, all, ['1 before']]);
  expect([await found(mia), await found(ana)]).toEqual([[], []]);
  expect(new Set(await found(bo))).toEqual(new Set(['no-key']));
  const sealed = world.server.streams.FU_LOG.slice(-2).map(
    ({ text }) => JSON.parse(text.split('\n')[0]!).kid,
  );
  expect(Object.keys(bo.connection.keys['team.all']!)).not.toContain(sealed[0]);
  expect(new Set(sealed).size).toBe(1);
});

it('who was offline while somebody was put out opens what came meanwhile', async () => {
  const world = await invitedByMia();
  const { mia, ana, bo } = world;
  await ana.stop();
  await reconnect(world, mia, putOut(mia.connection, 'bo'));
  await write(world, mia, '1 meanwhile');
  ana.start(wireOf(world, ana.connection));
  await world.settle();
  await write(world, ana, '2 back again');
  expect(await notesOf(ana)).toEqual(['1 meanwhile', '2 back again']);
  expect(await notesOf(mia)).toEqual(['1 meanwhile', '2 back again']);
  expect([await found(ana), await notesOf(bo)]).toEqual([[], []]);
});

it('several are put out one after the other: each key is for who is left, and nobody is told twice', async () => {
  const world = await invitedByMia();
  const { mia, ana } = world;
  await reconnect(world, mia, putOut(mia.connection, 'bo'));
  await reconnect(world, mia, putOut(mia.connection, 'ana'));
  await write(world, mia, 'for herself');
  expect([await notesOf(mia), await notesOf(ana)]).toEqual([['for herself'], []]);
  const published = world.server.streams.FU_DOC.filter(({ subject }) => subject.includes('.key.'));
  await reconnect(world, mia, mia.connection);
  const keys = () => world.server.streams.FU_DOC.filter(({ subject }) => subject.includes('.key.')).length;
  // Everybody's twice, each group's once; the first of everybody's was for Ana, too.
  expect(published.map(({ subject }) => subject.split('.').slice(2, 4).join('.')).toSorted()).toEqual([
    'pod.north',
    'pod.south',
    'team.all',
    'team.all',
  ]);
  expect(keys()).toBe(published.length);
});

it('who comes into another group sees what it shares, and no more what their old one does', async () => {
  const world = await invitedByMia();
  const { mia, ana, bo } = world;
  await ana.ask({ leadId: LEAD, type: 'share-lead', scope: 'pod.north' });
  await world.settle();
  await write(world, ana, '1 before Bo came');
  expect(await notesOf(bo)).toEqual([]);
  await reconnect(world, mia, moveMember(mia.connection, 'bo', { role: 'assistant', group: 'north' }));
  const { role, scopes } = mia.connection.renew!['bo']!;
  await reconnect(world, bo, { ...bo.connection, role, scopes });
  await write(world, ana, '2 since');
  expect(await notesOf(bo)).toEqual(['1 before Bo came', '2 since']);
  expect([await found(ana), await found(bo), await found(mia)]).toEqual([[], [], []]);
  const [south] = Object.entries(mia.connection.spread!['pod.south']!);
  expect(bo.connection.keys['pod.south']).not.toHaveProperty(south![0]);
});

it('only whom this browser has invited can be changed by it', async () => {
  const { mia, ana } = await invitedByMia();
  expect(() => putOut(mia.connection, 'mia')).toThrow('has not invited');
  expect(() => putOut(ana.connection, 'bo')).toThrow('has not invited');
});
