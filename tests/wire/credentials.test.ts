// @vitest-environment node
import { afterAll, beforeAll, expect, it, vi } from 'vitest';

import { MEMBER_LIFE, publicKeyOf, revoke } from '@/lib/wire/credentials';
import { connectNats } from '@/lib/wire/nats-wire';
import { ownCredentials, renewMembers } from '@/lib/wire/renew-members';
import { credentialsSubject, readRenewal } from '@/lib/wire/renewal';
import type { Connection, Wire, WireState } from '@/lib/wire/wire';

import { startTeamServer } from './nats-server';

let server: Awaited<ReturnType<typeof startTeamServer>>;
const wires: Wire[] = [];
beforeAll(async () => {
  server = await startTeamServer();
});
afterAll(async () => {
  await Promise.all(wires.map((wire) => wire.close()));
  await server.stop();
});

function statesOf(connection: Connection): WireState[] {
  const wire = connectNats(connection);
  wires.push(wire);
  const states: WireState[] = [];
  wire.onState((state) => states.push(state));
  return states;
}

it('credentials are refused when their week is over, in words', async () => {
  const states = statesOf(await server.member('ann', 'rep', [], Date.now() - MEMBER_LIFE - 1000));
  await vi.waitFor(() => expect(states.at(-1)?.kind).toBe('refused'), 10_000);
});

it('credentials of another team are refused', async () => {
  const other = await startTeamServer();
  const { jwt, seed } = await other.member('ann');
  await other.stop();
  const states = statesOf({ servers: [server.address], jwt, seed, inbox: '_IN.ann' });
  await vi.waitFor(() => expect(states.at(-1)?.kind).toBe('refused'), 10_000);
});

it('whoever is put out is cut off at once, and the others are not', async () => {
  const [ann, bob] = [await server.member('ann'), await server.member('bob')];
  const [hers, his] = [statesOf(ann), statesOf(bob)];
  await vi.waitFor(
    () => expect([hers.at(-1)?.kind, his.at(-1)?.kind]).toEqual(['connected', 'connected']),
    10_000,
  );
  const annsKey = publicKeyOf(ann.seed);
  const { root, signing } = server.team;
  server.reload(await revoke(root, signing, [annsKey], Date.now() + 1000));
  await vi.waitFor(() => expect(hers.at(-1)?.kind).toBe('refused'), 10_000);
  // A server may drop everybody while it reads its configuration: the others are back by themselves.
  await vi.waitFor(() => expect(his.at(-1)?.kind).toBe('connected'), 10_000);
});

it('credentials are renewed by a manager who is online, once a day, and taken by the member they are for', async () => {
  const { account } = server.team.accounts;
  const team = { id: account };
  const meg = await server.member('meg', 'manager');
  const ann = await server.member('ann', 'rep', ['pod.7']);
  const renew = { ann: { publicKey: publicKeyOf(ann.seed), role: 'rep', scopes: ['pod.7'] } } as const;
  const signer = { team, actor: 'meg', scopes: [], seed: meg.seed, signing: server.team.signing };
  const connected = async (connection: Connection) => {
    const wire = connectNats(connection);
    wires.push(wire);
    let state: WireState | undefined;
    wire.onState((next) => (state = next));
    await vi.waitFor(() => expect(state?.kind).toBe('connected'), 10_000);
    return wire;
  };
  const later = Date.now() + 60_000;
  const manager = await connected({ ...meg, jwt: await ownCredentials(signer, later) });
  await manager.makeStreams(1);
  const withAnn = { ...signer, renew: { ann: { ...renew.ann, scopes: [...renew.ann.scopes] } } };
  await renewMembers(manager, withAnn, later);
  await renewMembers(manager, withAnn, later);

  const found: string[] = [];
  const member = await connected(ann);
  await member.follow('FU_DOC', credentialsSubject('ann'), 1, async ({ messages }) => {
    found.push(...messages.map(({ text }) => text));
  });
  await vi.waitFor(() => expect(found).toHaveLength(1), 10_000);
  const renewed = readRenewal(found[0]!, { jwt: ann.jwt, team })!;
  expect(renewed.until).toBeGreaterThan(Date.now() + MEMBER_LIFE);
  const again = await connected({ ...ann, jwt: renewed.jwt });
  expect(await again.publish({ subject: 'fu.log.pod.7.ann.l1', id: 'r1', text: 'sealed' })).toHaveProperty(
    'seq',
  );
});

it.each([
  ['what is none', 'hello'],
  ['a receipt of the server', '{"stream":"FU_DOC", "seq":1}'],
  ['those in use', 'own'],
  ['another member’s', 'bob'],
])('credentials are not replaced by %s', async (_, given) => {
  const ann = await server.member('ann');
  const bob = await server.member('bob', 'rep', [], Date.now() + 60_000);
  const text = given === 'own' ? ann.jwt : given === 'bob' ? bob.jwt : given;
  expect(readRenewal(text, { jwt: ann.jwt, team: { id: server.team.accounts.account } })).toBeNull();
});
