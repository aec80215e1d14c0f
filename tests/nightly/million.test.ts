import { expect, it, vi } from 'vitest';

import { connectNats } from '@/lib/wire/nats-wire';
import type { Wire, WireState } from '@/lib/wire/wire';

import { startTeamServer } from '../wire/nats-server';

/** As many events as one rep floods the team with; fewer where one only wants to see that it runs. */
const FLOOD = Number(process.env.FT_FLOOD ?? 1_000_000);
/** So many are under way at a time. */
const UNDER_WAY = 2000;
const SEALED = 'x'.repeat(300);

it(
  'a million events of one rep: all are kept, the others write on and follow their own, and so they do after the server was killed',
  async () => {
    const server = await startTeamServer({ disk: '4GB' });
    const wires: Wire[] = [];
    const connected = async (...who: Parameters<typeof server.member>): Promise<Wire> => {
      const wire = connectNats(await server.member(...who));
      wires.push(wire);
      let state: WireState | undefined;
      wire.onState((next) => (state = next));
      await vi.waitFor(() => expect(state?.kind).toBe('connected'), 60_000);
      return wire;
    };
    /** What a wire hears on a subject, from the first on, until `last` has come; of the others only how many. */
    const heard = async (wire: Wire, subject: string, last: string) => {
      let [count, texts] = [0, [] as string[]];
      await new Promise<void>((resolve) => {
        void wire.follow('FU_LOG', subject, 1, async ({ messages }) => {
          count += messages.length;
          texts = [...texts, ...messages.map(({ text }) => text).filter((text) => text !== SEALED)];
          if (texts.includes(last)) resolve();
        });
      });
      return { count, texts };
    };
    try {
      const meg = await connected('meg', 'manager');
      expect(await meg.makeStreams(1)).toEqual({ done: true });
      const [ann, bob] = [await connected('ann', 'rep', ['pod.1']), await connected('bob', 'rep', ['pod.2'])];
      const sending: ReturnType<Wire['publish']>[] = [];
      let refused = 0;
      const settle = async () => {
        refused += (await Promise.all(sending.splice(0))).filter((answer) => 'refused' in answer).length;
      };
      for (let n = 0; n < FLOOD; n += 1) {
        sending.push(ann.publish({ subject: `fu.log.pod.1.ann.l${n % 5000}`, id: `f${n}`, text: SEALED }));
        if (sending.length === UNDER_WAY) await settle();
        if (n === Math.floor(FLOOD / 2))
          expect(
            await bob.publish({ subject: 'fu.log.pod.2.bob.l1', id: 'b1', text: 'in between' }),
          ).toHaveProperty('seq');
      }
      await settle();
      expect(refused).toBe(0);
      await server.kill();
      await server.restart();
      await vi.waitFor(
        async () =>
          expect(
            await bob.publish({ subject: 'fu.log.pod.2.bob.l1', id: 'b2', text: 'afterwards' }),
          ).toHaveProperty('seq'),
        { timeout: 120_000, interval: 1000 },
      );
      expect(await heard(bob, 'fu.log.pod.2.>', 'afterwards')).toEqual({
        count: 2,
        texts: ['in between', 'afterwards'],
      });
      const end = { subject: 'fu.log.pod.1.ann.end', id: 'end', text: 'end' };
      await vi.waitFor(async () => expect(await ann.publish(end)).toHaveProperty('seq'), {
        timeout: 60_000,
        interval: 1000,
      });
      expect((await heard(await connected('mo', 'rep', ['pod.1']), 'fu.log.pod.1.>', 'end')).count).toBe(
        FLOOD + 1,
      );
    } finally {
      await Promise.all(wires.map((wire) => wire.close()));
      await server.stop();
    }
  },
  60 * 60_000,
);
