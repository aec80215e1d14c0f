// @vitest-environment node
import { afterAll, beforeAll, expect, it, vi } from 'vitest';

import { fromSeed } from '@nats-io/jwt';

import { MEMBER_LIFE, revoke } from '@/lib/wire/credentials';
import { connectNats } from '@/lib/wire/nats-wire';
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
  const annsKey = fromSeed(new TextEncoder().encode(ann.seed)).getPublicKey();
  const { root, signing } = server.team;
  server.reload(await revoke('Test team', root, signing, [annsKey], Date.now() + 1000));
  await vi.waitFor(() => expect(hers.at(-1)?.kind).toBe('refused'), 10_000);
  // A server may drop everybody while it reads its configuration: the others are back by themselves.
  await vi.waitFor(() => expect(his.at(-1)?.kind).toBe('connected'), 10_000);
});
