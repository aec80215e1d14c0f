import type { JsMsg, PushConsumer } from '@nats-io/jetstream';
import { expect, it, vi } from 'vitest';

import { type Following, pour } from '@/lib/wire/nats-follow';
import type { Batch } from '@/lib/wire/wire';

const message = (seq: number, pending: number) =>
  ({
    seq,
    subject: 'fu.log.team.all.ann.l1',
    info: { timestampNanos: seq * 1e6, pending },
    string: () => `text ${seq}`,
  }) as JsMsg;

/** A consumer with these messages; after the last of them the library still counts `over` as waiting. */
function consumerOf(all: readonly JsMsg[], over: number): PushConsumer {
  let at = 0;
  let end: () => void;
  const ended = new Promise<void>((resolve) => (end = resolve));
  const messages = {
    async *[Symbol.asyncIterator]() {
      for (const one of all) {
        at += 1;
        yield one;
      }
      await ended;
    },
    getPending: () => all.length - at + over,
    stop: () => end(),
  };
  return {
    info: async () => ({ num_pending: all.length }),
    consume: async () => messages,
  } as never as PushConsumer;
}

function following(take: Following['take']): Following {
  return { stream: 'FU_LOG', subject: 'fu.log.team.all.>', from: 1, take, stopped: false };
}

it.each([0, 1])('hands over the last messages where the library counts %i more as waiting', async (over) => {
  const came: Batch[] = [];
  const one = following(async (batch) => void came.push(batch));
  const all = [message(1, 2), message(2, 1), message(3, 0)];
  void pour(consumerOf(all, over), one);
  await vi.waitFor(() =>
    expect(came.flatMap(({ messages }) => messages.map(({ seq }) => seq))).toEqual([1, 2, 3]),
  );
  expect(came.at(-1)).toMatchObject({ last: 3, pending: 0 });
  expect(one.from).toBe(4);
});

it('stops, and stays where it was, when what came could not be taken', async () => {
  const one = following(async () => {
    throw new Error('full');
  });
  await pour(consumerOf([message(1, 0)], 0), one);
  expect(one).toMatchObject({ stopped: true, from: 1 });
});
