import { DeliverPolicy, jetstream } from '@nats-io/jetstream';
import { jwtAuthenticator, wsconnect } from '@nats-io/nats-core';

import { connectNats } from '@/lib/wire/nats-wire';
import type { Connection, Wire, WireState } from '@/lib/wire/wire';

import { startTeamServer } from '../wire/nats-server';

const SEALED = 'x'.repeat(700);

export type WireTimes = {
  /** Leads that exactly one of the rivals got. */
  oneWinner: number;
  /** Everything received by the library alone, and by the wire, in ms. */
  bare: number;
  followed: number;
};

/**
 * Against a real server on this computer: `rivals` who claim the same leads at the same moment, and `events`
 * received from it, by the client library alone and by the wire that is built on it.
 */
export async function wireTimes(rivals: number, leads: number, events: number): Promise<WireTimes> {
  const server = await startTeamServer();
  const wires: Wire[] = [];
  const connect = async (connection: Connection) => {
    const wire = connectNats(connection);
    wires.push(wire);
    await isConnected(wire);
    return wire;
  };
  try {
    const manager = await connect(await server.member('meg', 'manager'));
    await manager.makeStreams(1);
    const claimants: Wire[] = [];
    // One by one: twenty handshakes at once time out now and then.
    for (let n = 0; n < rivals; n++) claimants.push(await connect(await server.member(`rep${n}`)));
    let oneWinner = 0;
    for (let lead = 0; lead < leads; lead++) {
      const subject = `fu.claim.team.all.l${lead}.1`;
      const claims = await Promise.all(
        claimants.map((wire, n) => wire.publish({ subject, id: `${lead}-${n}`, text: SEALED })),
      );
      if (claims.filter((claim) => 'seq' in claim).length === 1) oneWinner += 1;
    }

    const publishing = Array.from({ length: events }, (_, n) =>
      manager.publish({ subject: `fu.log.team.all.meg.l${n % 2000}`, id: `e${n}`, text: SEALED }),
    );
    await Promise.all(publishing);
    const reader = await server.member('rea', 'reader');
    const bare = await receivedBare(reader, events);
    const followed = await receivedByWire(await connect(reader), events);
    return { oneWinner, bare, followed };
  } finally {
    await Promise.all(wires.map((wire) => wire.close()));
    await server.stop();
  }
}

export function isConnected(wire: Wire): Promise<void> {
  return new Promise((resolve) =>
    wire.onState((state: WireState) => state.kind === 'connected' && resolve()),
  );
}

export async function receivedBare(
  { servers, jwt, seed, inbox }: Connection,
  events: number,
): Promise<number> {
  const authenticator = jwtAuthenticator(jwt, new TextEncoder().encode(seed));
  const nc = await wsconnect({ servers, authenticator, inboxPrefix: inbox });
  const from = performance.now();
  const consumer = await jetstream(nc).consumers.getPushConsumer('FU_LOG', {
    filter_subjects: 'fu.log.team.all.>',
    deliver_policy: DeliverPolicy.All,
    deliver_prefix: `${inbox}.bare`,
  });
  let left = events;
  for await (const _ of await consumer.consume()) if ((left -= 1) === 0) break;
  const ms = performance.now() - from;
  await nc.close();
  return ms;
}

async function receivedByWire(wire: Wire, events: number): Promise<number> {
  const from = performance.now();
  let left = events;
  await new Promise<void>((resolve) => {
    void wire.follow('FU_LOG', 'fu.log.team.all.>', 1, async ({ messages }) => {
      left -= messages.length;
      if (left === 0) resolve();
    });
  });
  return performance.now() - from;
}
