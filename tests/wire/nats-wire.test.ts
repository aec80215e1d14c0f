// @vitest-environment node
import { afterAll, beforeAll, expect, it, vi } from 'vitest';

import { connectNats } from '@/lib/wire/nats-wire';
import type { Wire, WireState } from '@/lib/wire/wire';

import { startTeamServer } from './nats-server';

let server: Awaited<ReturnType<typeof startTeamServer>>;
const wires: Wire[] = [];
const connect = async (...who: Parameters<typeof server.member>) => {
  const wire = connectNats(await server.member(...who));
  wires.push(wire);
  const states: WireState[] = [];
  wire.onState((state) => states.push(state));
  await vi.waitFor(() => expect(states.at(-1)?.kind).toBe('connected'), 10_000);
  return { wire, states };
};

beforeAll(async () => {
  server = await startTeamServer();
  const { wire } = await connect('meg', 'manager');
  expect(await wire.makeStreams(1)).toEqual({ done: true });
  expect(await wire.makeStreams(1)).toEqual({ done: true });
}, 30_000);
afterAll(async () => {
  await Promise.all(wires.map((wire) => wire.close()));
  await server.stop();
});

it('what one publishes another follows, in order, from a cursor', async () => {
  const { wire: ann } = await connect('ann', 'rep', ['pod.7']);
  const { wire: bob } = await connect('bob', 'rep', ['pod.7']);
  const acks = await Promise.all(
    [1, 2, 3].map((n) => ann.publish({ subject: 'fu.log.pod.7.ann.l1', id: `e${n}`, text: `sealed ${n}` })),
  );
  expect(acks).toEqual([1, 2, 3].map((seq) => ({ seq, duplicate: false })));
  const got: string[] = [];
  const following = await bob.follow('FU_LOG', 'fu.log.pod.7.>', 2, async ({ messages }) => {
    got.push(...messages.map(({ text }) => text));
  });
  expect(following).toHaveProperty('stop');
  await vi.waitFor(() => expect(got).toEqual(['sealed 2', 'sealed 3']), 10_000);
});

it('a text sent twice counts once', async () => {
  const { wire } = await connect('cid');
  const text = { subject: 'fu.log.own.cid.cid.l1', id: 'once', text: 'sealed' };
  const first = await wire.publish(text);
  expect(await wire.publish(text)).toEqual({ ...first, duplicate: true });
});

it('a document is written on the version that was seen, or is refused as lost', async () => {
  const { wire } = await connect('max', 'manager');
  const write = (id: string, expected: number) =>
    wire.publish({ subject: 'fu.doc.team.all.playbook.p1', id, text: `by ${id}`, expect: expected });
  const first = await write('d1', 0);
  expect(first).toHaveProperty('seq');
  expect(await write('d2', 0)).toMatchObject({ refused: { reason: 'lost' } });
  expect(await write('d3', 'seq' in first ? first.seq : -1)).toHaveProperty('seq');
  expect(await wire.last('FU_DOC', 'fu.doc.team.all.playbook.p1')).toMatchObject({ text: 'by d3' });
  expect(await wire.last('FU_DOC', 'fu.doc.team.all.playbook.p2')).toBeNull();
});

it('of twenty who claim a lead at once one wins, and the others read who', async () => {
  const { wire } = await connect('dan');
  const claims = await Promise.all(
    Array.from({ length: 20 }, (_, n) =>
      wire.publish({ subject: 'fu.claim.team.all.l9.1', id: `c${n}`, text: `rival ${n}` }),
    ),
  );
  const winners = claims.flatMap((claim, n) => ('seq' in claim ? [n] : []));
  expect(winners).toHaveLength(1);
  expect(claims.filter((claim) => 'refused' in claim && claim.refused.reason === 'lost')).toHaveLength(19);
  const { wire: manager } = await connect('mia', 'manager');
  expect(await manager.last('FU_CLAIM', 'fu.claim.team.all.l9.1')).toMatchObject({
    text: `rival ${winners[0]}`,
  });
});

it('what its role may not write is refused as forbidden', async () => {
  const { wire } = await connect('fay', 'reader', ['pod.7']);
  expect(await wire.publish({ subject: 'fu.log.pod.7.fay.l1', id: 'f1', text: 'sealed' })).toMatchObject({
    refused: { reason: 'forbidden' },
  });
  expect(await wire.follow('FU_LOG', 'fu.log.pod.8.>', 1, async () => {})).toMatchObject({
    refused: { reason: 'forbidden' },
  });
  expect(await wire.last('FU_DOC', 'fu.doc.team.all.playbook.p1')).toMatchObject({
    refused: { reason: 'forbidden' },
  });
});

it('a text over the limit is refused, by the stream and by the server', async () => {
  const { wire } = await connect('eve');
  const publish = (length: number) =>
    wire.publish({ subject: 'fu.log.own.eve.eve.l1', id: `x${length}`, text: 'x'.repeat(length) });
  expect(await publish(300_000)).toMatchObject({ refused: { reason: 'too-large' } });
  expect(await publish(2_000_000)).toMatchObject({ refused: { reason: 'too-large' } });
  expect(await publish(1000)).toHaveProperty('seq');
});

it('a server killed and started again has everything it acknowledged, and what is followed goes on', async () => {
  const { wire: ann, states } = await connect('ann', 'rep', ['pod.9']);
  const { wire: bob } = await connect('bob', 'rep', ['pod.9']);
  const got: string[] = [];
  await bob.follow('FU_LOG', 'fu.log.pod.9.>', 1, async ({ messages }) => {
    got.push(...messages.map(({ text }) => text));
  });
  const publish = (n: number) =>
    ann.publish({ subject: 'fu.log.pod.9.ann.l1', id: `k${n}`, text: `sealed ${n}` });
  const before = await Promise.all(Array.from({ length: 500 }, (_, n) => publish(n)));
  expect(before.every((ack) => 'seq' in ack)).toBe(true);
  // What is under way when it dies is refused, not hanging; sending it again counts it once.
  const underWay = Promise.all([500, 501, 502].map(publish));
  await server.kill();
  await underWay;
  await vi.waitFor(() => expect(states.at(-1)?.kind).toBe('offline'), 10_000);
  expect(await publish(503)).toMatchObject({ refused: { reason: 'closed' } });
  await server.restart();
  await vi.waitFor(() => expect(states.at(-1)?.kind).toBe('connected'), 20_000);
  await Promise.all([500, 501, 502, 503].map(publish));
  await vi.waitFor(() => expect(new Set(got).size).toBe(504), 20_000);
  expect(got).toHaveLength(504);
});
