// @vitest-environment node
import { expect, it, vi } from 'vitest';

import { packed } from '@/lib/wire/packed-batch';
import { portWire } from '@/lib/wire/port-wire';
import { serveWire } from '@/lib/wire/serve-wire';
import type { Batch, Connection, Wire, WireState } from '@/lib/wire/wire';

const connection: Connection = { servers: ['wss://team.example'], jwt: 'j', seed: 's', inbox: '_IN.ann' };
const REFUSED = { code: 10077, reason: 'lost', text: 'maximum messages per subject exceeded' } as const;
const message = (seq: number, subject: string, at: number, text: string) => ({
  seq,
  subject,
  at,
  text,
  bytes: new TextEncoder().encode(text),
});
const batch = (seq: number): Batch => ({
  stream: 'FU_LOG',
  messages: [message(seq, 'fu.log.team.all.ann.l1', 5, `sealed ${seq}`)],
  last: seq,
  pending: 0,
});

/** A wire at the door's end that is told what to do, and both ends of the port. */
function bothEnds(far: Partial<Wire> = {}) {
  const { port1, port2 } = new MessageChannel();
  const connect = vi.fn<(connection: Connection) => Wire>(() => ({
    publish: async ({ subject }) =>
      subject.startsWith('fu.claim.') ? { refused: REFUSED } : { seq: 7, duplicate: false },
    follow: async () => ({ stop: () => {} }),
    last: async () => null,
    makeStreams: async () => ({ done: true }),
    onState: (told) => told({ kind: 'connected', server: 'team.example', version: '2.12.0' }),
    close: async () => {},
    ...far,
  }));
  serveWire(port2, connect);
  return { wire: portWire(port1, connection), connect, port: port2 };
}

const publish = (wire: Wire, subject: string) => wire.publish({ subject, id: 'e1', text: 'sealed' });

it('asks the door to connect, and hears how that is', async () => {
  const { wire, connect } = bothEnds();
  const states: WireState[] = [];
  wire.onState((state) => states.push(state));
  await vi.waitFor(() => expect(states.at(-1)).toMatchObject({ kind: 'connected', version: '2.12.0' }));
  expect(states[0]).toEqual({ kind: 'connecting' });
  expect(connect.mock.calls).toEqual([[connection]]);
  await wire.close();
  expect(states.at(-1)).toEqual({ kind: 'closed' });
});

it('brings back acks and refusals, each to its own question', async () => {
  const { wire } = bothEnds();
  expect(
    await Promise.all([publish(wire, 'fu.claim.team.all.l1.1'), publish(wire, 'fu.log.team.all.ann.l1')]),
  ).toEqual([{ refused: REFUSED }, { seq: 7, duplicate: false }]);
  expect(await wire.last('FU_CLAIM', 'fu.claim.team.all.l1.*')).toBeNull();
  expect(await wire.makeStreams(1)).toEqual({ done: true });
  await wire.close();
  expect(await publish(wire, 'fu.log.team.all.ann.l1')).toMatchObject({ refused: { reason: 'closed' } });
});

it('sends the next batch when the one before was taken, and none after a stop', async () => {
  let give: ((batch: Batch) => Promise<void>) | undefined;
  const stop = vi.fn<() => void>();
  const { wire } = bothEnds({
    follow: async (_stream, _subject, _from, take) => {
      give = take;
      return { stop };
    },
  });
  let done = () => {};
  const take = vi.fn(() => new Promise<void>((resolve) => (done = resolve)));
  const following = await wire.follow('FU_LOG', 'fu.log.team.all.>', 1, take);
  let first = false;
  const given = give!(batch(1)).then(() => (first = true));
  await vi.waitFor(() => expect(take).toHaveBeenCalledWith(batch(1)));
  expect(first).toBe(false);
  done();
  await given;
  if ('stop' in following) following.stop();
  await vi.waitFor(() => expect(stop).toHaveBeenCalled());
  await wire.close();
});

it.each([
  ['plain letters', ['sealed 1', '', 'sealed 3\nwith a line']],
  ['letters of several bytes', ['größe', '', '✓ done', '\u{1f600}']],
  ['a mark of byte order', ['\ufeffsealed', 'next']],
])('hands over texts of %s as they came', async (_, texts) => {
  const messages = texts.map((text, n) => message(n + 1, `fu.log.${n}`, 1000.5 + n, text));
  const given: Batch = { stream: 'FU_LOG', messages, last: texts.length, pending: 3 };
  const asText = messages.map(({ seq, subject, at, text }) => ({ seq, subject, at, text }));
  const asBytes = messages.map((one) => ({ ...one, text: '' }));
  for (const some of [asText, asBytes]) {
    const { wire } = bothEnds({
      follow: async (_stream, _subject, _from, take) => {
        void take({ ...given, messages: some });
        return { stop: () => {} };
      },
    });
    const take = vi.fn<(batch: Batch) => Promise<void>>(async () => {});
    await wire.follow('FU_LOG', 'fu.log.>', 1, take);
    await vi.waitFor(() => expect(take).toHaveBeenCalledWith(given));
    await wire.close();
  }
});

it('the page drops a batch whose parts do not fit each other', async () => {
  const { wire, port } = bothEnds();
  const take = vi.fn<(batch: Batch) => Promise<void>>(async () => {});
  await wire.follow('FU_LOG', 'fu.log.>', 1, take);
  const whole = { ...packed(batch(1)) };
  for (const wrong of [{ lengths: [3] }, { seqs: [1, 2] }, { subjects: [] }, { bytes: 'sealed 1' }])
    port.postMessage({ n: 1, batch: { ...whole, ...wrong } });
  port.postMessage({ n: 1, batch: whole });
  await vi.waitFor(() => expect(take).toHaveBeenCalled());
  expect(take.mock.calls).toEqual([[batch(1)]]);
  await wire.close();
});

it('stops following when what came could not be kept', async () => {
  const stop = vi.fn<() => void>();
  const { wire } = bothEnds({
    follow: async (_stream, _subject, _from, take) => {
      setTimeout(() => void take(batch(1)), 0);
      return { stop };
    },
  });
  await wire.follow('FU_LOG', 'fu.log.team.all.>', 1, () => Promise.reject(new Error('disk full')));
  await vi.waitFor(() => expect(stop).toHaveBeenCalled());
  await wire.close();
});

it.each([
  ['no object', 'hello'],
  ['an unknown question', { n: 1, ask: 'purge', stream: 'FU_LOG' }],
  [
    'a server that is no socket',
    { n: 1, ask: 'connect', connection: { ...connection, servers: ['javascript:1'] } },
  ],
  [
    'a question before it is connected',
    { n: 1, ask: 'last', stream: 'FU_DOC', subject: 'fu.doc.team.all.a.b' },
  ],
])('the door drops %s, and goes on', async (_, question) => {
  const { port1, port2 } = new MessageChannel();
  const connect = vi.fn<(connection: Connection) => Wire>(() => ({ onState: () => {} }) as unknown as Wire);
  serveWire(port2, connect);
  port1.postMessage(question);
  port1.postMessage({ n: 2, ask: 'connect', connection });
  await vi.waitFor(() => expect(connect).toHaveBeenCalled());
  expect(connect.mock.calls).toEqual([[connection]]);
  port1.close();
});

it('the page drops what it does not understand', async () => {
  const { wire, port } = bothEnds({ onState: () => {} });
  const states: WireState[] = [];
  wire.onState((state) => states.push(state));
  port.postMessage({ state: { kind: 'connected', server: 7 } });
  port.postMessage({ state: { kind: 'offline', since: 3 } });
  await vi.waitFor(() => expect(states.at(-1)).toEqual({ kind: 'offline', since: 3 }));
  expect(states).toHaveLength(2);
  await wire.close();
});
