import { z } from 'zod';

import { packed } from './packed-batch';
import { type Answer, Connection, Copies, Outgoing, StreamName, type Wire } from './wire';

const n = z.int();
/** What may be asked of the door. */
const Question = z.discriminatedUnion('ask', [
  z.strictObject({ n, ask: z.literal('connect'), connection: Connection }),
  z.strictObject({ n, ask: z.literal('publish'), message: Outgoing }),
  z.strictObject({
    n,
    ask: z.literal('follow'),
    stream: StreamName,
    subject: z.string(),
    from: z.int(),
  }),
  /** The batch was taken: the next may come. */
  z.strictObject({ n, ask: z.literal('more') }),
  z.strictObject({ n, ask: z.literal('stop') }),
  z.strictObject({ n, ask: z.literal('last'), stream: StreamName, subject: z.string() }),
  z.strictObject({ n, ask: z.literal('make-streams'), copies: Copies }),
  z.strictObject({ n, ask: z.literal('close') }),
]);
type Question = z.infer<typeof Question>;

/** What is followed, and the batch whose "taken" is awaited. */
type Followed = { stop?(): void; taken?(): void };

/**
 * The far end of `portWire`: carries out over a wire what is asked over the port, once the first question has
 * said where to connect. What is not understood is dropped.
 */
export function serveWire(port: MessagePort, connect: (connection: Connection) => Wire): void {
  let wire: Wire | undefined;
  const followed = new Map<number, Followed>();
  const say = (said: object) => port.postMessage(said);

  const follow = async (asked: Question & { ask: 'follow' }): Promise<Answer> => {
    const one: Followed = {};
    followed.set(asked.n, one);
    const following = await wire!.follow(asked.stream, asked.subject, asked.from, (batch) => {
      const taken = new Promise<void>((resolve) => (one.taken = resolve));
      const going = packed(batch);
      port.postMessage({ n: asked.n, batch: going }, [going.bytes]);
      return taken;
    });
    if ('refused' in following) return following;
    one.stop = following.stop;
    if (!followed.has(asked.n)) following.stop();
    return { done: true };
  };

  const answer = async (asked: Question): Promise<Answer | undefined> => {
    switch (asked.ask) {
      case 'connect':
        wire ??= connect(asked.connection);
        return void wire.onState((state) => say({ state }));
      case 'publish': {
        const ack = await wire!.publish(asked.message);
        return 'refused' in ack ? ack : { ack };
      }
      case 'follow':
        return follow(asked);
      case 'more':
        return void followed.get(asked.n)?.taken?.();
      case 'stop':
        followed.get(asked.n)?.stop?.();
        return void followed.delete(asked.n);
      case 'last': {
        const message = await wire!.last(asked.stream, asked.subject);
        return message && 'refused' in message ? message : { message };
      }
      case 'make-streams':
        return wire!.makeStreams(asked.copies);
      case 'close':
        await wire!.close();
        return { done: true };
    }
  };

  port.addEventListener('message', async ({ data }) => {
    const { data: asked } = Question.safeParse(data);
    if (!asked || (!wire && asked.ask !== 'connect')) return;
    const answered = await answer(asked);
    if (answered) say({ n: asked.n, answer: answered });
  });
  port.start();
}
