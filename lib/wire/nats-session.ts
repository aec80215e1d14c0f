import { jetstream, type JetStreamClient, jetstreamManager, type JetStreamManager } from '@nats-io/jetstream';
import { jwtAuthenticator, type NatsConnection, wsconnect } from '@nats-io/nats-core';

import type { Connection } from './wire';

/** One connection, from the handshake to its end. It is not mended: after it comes another. */
export type Session = { nc: NatsConnection; js: JetStreamClient; jsm: JetStreamManager };

/** How long a question waits for its answer, in ms. */
const ANSWER = 10_000;
/** How long the whole handshake may take, in ms: the library's own promise has been seen to stay open. */
const HANDSHAKE = 8000;

/** Connects once, to the first of the servers that takes it. Fails with the library's errors, or in time. */
export async function dial({ servers, jwt, seed, inbox }: Connection): Promise<Session> {
  const connecting = wsconnect({
    servers,
    authenticator: jwtAuthenticator(jwt, new TextEncoder().encode(seed)),
    inboxPrefix: inbox,
    reconnect: false,
    timeout: HANDSHAKE / 2,
    pingInterval: 20_000,
    // The servers that were named, and no others: the page can reach no others.
    ignoreClusterUpdates: true,
  });
  const nc = await within(connecting, HANDSHAKE);
  const js = jetstream(nc, { timeout: ANSWER });
  return { nc, js, jsm: await jetstreamManager(nc, { timeout: ANSWER, checkAPI: false }) };
}

/** What connects after its time is closed again. */
async function within(connecting: Promise<NatsConnection>, ms: number): Promise<NatsConnection> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      connecting.then((nc) => nc.close()).catch(() => {});
      reject(new Error(`no answer within ${ms / 1000} s`));
    }, ms);
  });
  try {
    return await Promise.race([connecting, late]);
  } finally {
    clearTimeout(timer);
  }
}
