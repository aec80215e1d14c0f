// @vitest-environment node
import { jwtAuthenticator, type Msg, type NatsConnection, wsconnect } from '@nats-io/nats-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

import { connectNats } from '@/lib/wire/nats-wire';
import type { StreamName, Wire, WireState } from '@/lib/wire/wire';

import { startTeamServer } from './nats-server';

/**
 * What a rep might try who is logged in, with a program of their own. Ann is in group 1; Bob, in group 2, has
 * something there, and Meg is a manager.
 */
describe.each([
  ['a server of their own', false],
  ['a hosted account', true],
])('in %s', (_where, hosted) => {
  let server: Awaited<ReturnType<typeof startTeamServer>>;
  let meg: Wire;
  let bob: Wire;
  let ann: NatsConnection;
  /** What the server refused her, and whatever came to her that she had not asked for. */
  const denied: string[] = [];

  beforeAll(async () => {
    server = await startTeamServer({ hosted });
    meg = await connected('meg', 'manager');
    expect(await meg.makeStreams(1)).toEqual({ done: true });
    bob = await connected('bob', 'rep', ['pod.2']);
    await bob.publish({ subject: 'fu.log.pod.2.bob.l1', id: 'b1', text: 'of group 2' });
    await bob.publish({ subject: 'fu.claim.pod.2.l1.1', id: 'b2', text: 'claim of group 2' });
    await meg.publish({ subject: 'fu.doc.pod.2.keys.k1', id: 'm1', text: 'key of group 2' });
    const { servers, jwt, seed, inbox } = await server.member('ann', 'rep', ['pod.1']);
    const authenticator = jwtAuthenticator(jwt, new TextEncoder().encode(seed));
    ann = await wsconnect({ servers, authenticator, inboxPrefix: inbox, reconnect: false });
    void (async () => {
      for await (const told of ann.status()) if (told.type === 'error') denied.push(told.error.message);
    })();
  }, 60_000);
  afterAll(async () => {
    await Promise.all([ann.close(), bob.close(), meg.close()]);
    await server.stop();
  });

  async function connected(...who: Parameters<typeof server.member>): Promise<Wire> {
    const wire = connectNats(await server.member(...who));
    let state: WireState | undefined;
    wire.onState((next) => (state = next));
    await vi.waitFor(() => expect(state?.kind).toBe('connected'), 10_000);
    return wire;
  }

  /** Everything in a stream that a manager may follow, by subject. */
  async function everything(stream: StreamName): Promise<string[]> {
    const found: string[] = [];
    const kind = stream.slice(3).toLowerCase();
    for (const scope of ['team.all', 'pod']) {
      const mark = `fu.${kind}.${scope === 'pod' ? 'pod.0' : scope}.meg.end`;
      const ended = new Promise<void>((resolve) => {
        void meg.follow(stream, `fu.${kind}.${scope}.>`, 1, async ({ messages }) => {
          found.push(...messages.map(({ subject, text }) => `${subject}: ${text}`));
          if (messages.some(({ subject }) => subject.startsWith(mark))) resolve();
        });
      });
      await meg.publish({
        subject: `${mark}.${found.length}${Math.random()}`,
        id: `end${Math.random()}`,
        text: '',
      });
      await ended;
    }
    return found.filter((line) => !line.includes('.meg.end'));
  }

  /** Asks the server for something; what it is told: an answer, or that it may not ask. */
  async function ask(subject: string, body: object | string = ''): Promise<string> {
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    try {
      const answer: Msg = await ann.request(subject, text, { timeout: 3000 });
      return answer.string();
    } catch (error) {
      return `refused: ${String(error)}`;
    }
  }

  const consumer = (stream: string, filter: object) => ({
    stream_name: stream,
    config: {
      name: 'a1',
      deliver_subject: '_IN.ann.a1',
      ack_policy: 'none',
      deliver_policy: 'all',
      ...filter,
    },
  });
  const API = '$JS.API';

  describe('is refused', () => {
    it.each<[string, string, (object | string)?]>([
      ['writing into a group of others', 'fu.log.pod.2.ann.l1', 'x'],
      ['writing into the record of another rep', 'fu.log.own.bob.ann.l1', 'x'],
      ['writing as another rep', 'fu.log.team.all.bob.l1', 'x'],
      ['claiming a lead of a group of others', 'fu.claim.pod.2.l1.2', 'x'],
      ['writing a document for everybody', 'fu.doc.team.all.playbook.p1', 'x'],
      ['writing a document of her own group', 'fu.doc.pod.1.playbook.p1', 'x'],
      ['writing a snapshot', 'fu.snap.team.all.leads', 'x'],
      [
        'following a group of others',
        `${API}.CONSUMER.CREATE.FU_LOG.a1.fu.log.pod.2.>`,
        consumer('FU_LOG', { filter_subject: 'fu.log.pod.2.>' }),
      ],
      [
        'following the record of another rep',
        `${API}.CONSUMER.CREATE.FU_LOG.a1.fu.log.own.bob.>`,
        consumer('FU_LOG', { filter_subject: 'fu.log.own.bob.>' }),
      ],
      ['following a whole stream', `${API}.CONSUMER.CREATE.FU_LOG.a1`, consumer('FU_LOG', {})],
      [
        'following a whole stream, by its pattern',
        `${API}.CONSUMER.CREATE.FU_LOG.a1.>`,
        consumer('FU_LOG', { filter_subject: '>' }),
      ],
      [
        'following a whole stream, as servers were asked before',
        `${API}.CONSUMER.CREATE.FU_LOG`,
        consumer('FU_LOG', {}),
      ],
      [
        'following a whole stream under a lasting name',
        `${API}.CONSUMER.DURABLE.CREATE.FU_LOG.a1`,
        consumer('FU_LOG', { durable_name: 'a1' }),
      ],
      ['taking what another follows', `${API}.CONSUMER.MSG.NEXT.FU_LOG.b1`, '1'],
      ['ending what another follows', `${API}.CONSUMER.DELETE.FU_LOG.b1`],
      ['seeing who follows', `${API}.CONSUMER.NAMES.FU_LOG`],
      ['seeing what a stream holds', `${API}.STREAM.INFO.FU_LOG`, { subjects_filter: '>' }],
      ['seeing which streams there are', `${API}.STREAM.NAMES`],
      ['reading one message by its number', `${API}.STREAM.MSG.GET.FU_LOG`, { seq: 1 }],
      ['reading one message by its number, directly', `${API}.DIRECT.GET.FU_LOG`, { seq: 1 }],
      ['reading the claim of a group of others', `${API}.DIRECT.GET.FU_CLAIM.fu.claim.pod.2.l1.1`],
      ['reading the keys of a group of others', `${API}.DIRECT.GET.FU_DOC.fu.doc.pod.2.keys.k1`],
      ['clearing a stream', `${API}.STREAM.PURGE.FU_LOG`],
      ['erasing one message', `${API}.STREAM.MSG.DELETE.FU_LOG`, { seq: 1 }],
      ['deleting a stream', `${API}.STREAM.DELETE.FU_LOG`],
      [
        'changing a stream',
        `${API}.STREAM.UPDATE.FU_LOG`,
        { name: 'FU_LOG', subjects: ['fu.log.>'], max_msgs: 1 },
      ],
      [
        'making a stream that copies another',
        `${API}.STREAM.CREATE.MINE`,
        { name: 'MINE', sources: [{ name: 'FU_LOG' }] },
      ],
      ['taking a stream’s copy home', `${API}.STREAM.SNAPSHOT.FU_LOG`, { deliver_subject: '_IN.ann.s' }],
      ['asking how full the account is', `${API}.INFO`],
      ['asking the server itself', '$SYS.REQ.SERVER.PING'],
    ])('%s', async (_, subject, body) => {
      expect(await ask(subject, body)).toMatch(/refused: .*Permissions Violation for Publish/);
    });

    it.each([
      '>',
      'fu.log.>',
      'fu.claim.pod.1.>',
      '_IN.bob.>',
      '_INBOX.>',
      '_IN.>',
      '$JS.EVENT.>',
      '$JS.ACK.>',
    ])('hearing %s', async (subject) => {
      const before = denied.length;
      const heard = ann.subscribe(subject, { callback: () => {} });
      await vi.waitFor(
        () =>
          expect(denied.slice(before).join()).toContain(
            `Permissions Violation for Subscription to "${subject}"`,
          ),
        5000,
      );
      heard.unsubscribe();
    });

    it('answering where a message came from', async () => {
      const before = denied.length;
      const heard = ann.subscribe('_IN.ann.a3', { max: 1 });
      await ask(`${API}.CONSUMER.CREATE.FU_LOG.a3.fu.log.pod.1.>`, {
        stream_name: 'FU_LOG',
        config: {
          ...consumer('FU_LOG', { filter_subject: 'fu.log.pod.1.>' }).config,
          name: 'a3',
          deliver_subject: '_IN.ann.a3',
        },
      });
      await ask('fu.log.pod.1.ann.l1', 'mine');
      for await (const { reply } of heard) ann.publish(reply!, '+ACK');
      await vi.waitFor(
        () => expect(denied.slice(before).join()).toMatch(/Permissions Violation for Publish to "\$JS\.ACK/),
        5000,
      );
    });

    it('a consumer whose filter is another than the one she may name', async () => {
      const answer = await ask(
        `${API}.CONSUMER.CREATE.FU_LOG.a1.fu.log.pod.1.>`,
        consumer('FU_LOG', { filter_subject: 'fu.log.pod.2.>' }),
      );
      expect(answer).toContain('did not match filtered subject');
    });

    it('a name that she has put into her credentials herself', async () => {
      const { jwt, ...rest } = await server.member('ann');
      const [head, body, signature] = jwt.split('.');
      const forged = Buffer.from(body!, 'base64url').toString().replace('"name":"ann"', '"name":"bob"');
      const wire = connectNats({
        ...rest,
        jwt: [head, Buffer.from(forged).toString('base64url'), signature].join('.'),
      });
      let state: WireState | undefined;
      wire.onState((next) => (state = next));
      await vi.waitFor(() => expect(state?.kind).toBe('refused'), 10_000);
      await wire.close();
    });
  });

  describe('is survived', () => {
    it('a filter beside the one that she may name gives her nothing of others', async () => {
      const got: string[] = [];
      const heard = ann.subscribe('_IN.ann.a2', { callback: (_, { subject }) => void got.push(subject) });
      await ask(`${API}.CONSUMER.CREATE.FU_LOG.a2.fu.log.pod.1.>`, {
        stream_name: 'FU_LOG',
        config: {
          ...consumer('FU_LOG', { filter_subject: 'fu.log.pod.1.>' }).config,
          name: 'a2',
          deliver_subject: '_IN.ann.a2',
          filter_subjects: ['fu.log.>'],
        },
      });
      await ask('fu.log.pod.1.ann.l1', 'mine');
      await vi.waitFor(() => expect(got).toContain('fu.log.pod.1.ann.l1'), 5000).catch(() => {});
      expect(got.filter((subject) => subject !== 'fu.log.pod.1.ann.l1')).toEqual([]);
      heard.unsubscribe();
    });

    it('her words do not get where she may not write, by way of what the server answers or delivers', async () => {
      await ask('fu.claim.team.all.l7.1', 'her words');
      const elsewhere = ['fu.doc.team.all.playbook.p1', 'fu.log.team.all.bob.l7'];
      for (const [n, reply] of elsewhere.entries()) {
        ann.publish('fu.log.team.all.ann.l7', 'her words', { reply });
        ann.publish(`${API}.DIRECT.GET.FU_CLAIM.fu.claim.team.all.l7.1`, '', { reply });
        await ask(`${API}.CONSUMER.CREATE.FU_CLAIM.d${n}.fu.claim.team.all.>`, {
          stream_name: 'FU_CLAIM',
          config: {
            ...consumer('FU_CLAIM', { filter_subject: 'fu.claim.team.all.>' }).config,
            name: `d${n}`,
            deliver_subject: reply,
          },
        });
      }
      await ask('fu.claim.team.all.l8.1', 'her words');
      const there = [...(await everything('FU_DOC')), ...(await everything('FU_LOG'))];
      const ofOthers = there.filter((line) => elsewhere.some((subject) => line.startsWith(`${subject}:`)));
      // The server's own receipts may lie there: nobody's sealed text, so every reader passes over them.
      expect(ofOthers.filter((line) => line.includes('her words'))).toEqual([]);
    });

    it('a thousand texts at once, and one of a megabyte: the others write on', async () => {
      for (let n = 0; n < 1000; n++) ann.publish('fu.log.team.all.ann.flood', 'x'.repeat(500));
      expect(() => ann.publish('fu.log.team.all.ann.flood', new Uint8Array(1_100_000))).toThrow(
        /max_payload/,
      );
      expect(
        await bob.publish({ subject: 'fu.log.team.all.bob.l2', id: 'b9', text: 'sealed' }),
      ).toHaveProperty('seq');
    });
  });
});
