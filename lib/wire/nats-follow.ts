import { DeliverPolicy, type JsMsg, type PushConsumer } from '@nats-io/jetstream';
import { createInbox } from '@nats-io/nats-core';

import type { Session } from './nats-session';
import type { Batch, StreamName } from './wire';

/** One subject of a stream that is followed, over as many sessions as it takes. */
export type Following = {
  stream: StreamName;
  subject: string;
  /** The sequence from which on the next session asks. */
  from: number;
  take(batch: Batch): Promise<void>;
  stopped: boolean;
  /** Ends what runs in the present session. */
  halt?(): void;
};

const MOST = 4000;
/** What has come waits for so long for more: a batch costs a way there and back, however much is in it. */
const SOON_MS = 20;

/** Has the server make a consumer for it: in order, from the cursor, on its own inbox. */
export function open({ js }: Session, inbox: string, one: Following): Promise<PushConsumer> {
  return js.consumers.getPushConsumer(one.stream, {
    filter_subjects: one.subject,
    deliver_policy: DeliverPolicy.StartSequence,
    opt_start_seq: Math.max(1, one.from),
    deliver_prefix: createInbox(inbox),
  });
}

/**
 * Hands over what comes, batch by batch, until the session ends or it is stopped. While a batch is being taken
 * the server is told nothing, so it sends no more than its window, and the next batch is gathered. When `take` fails, it is stopped for good.
 * Where nothing waits, that is said by an empty batch.
 */
export async function pour(consumer: PushConsumer, one: Following): Promise<void> {
  // What was known when the consumer was made: nothing is asked.
  const { num_pending: waiting } = await consumer.info(true);
  if (waiting === 0) await one.take({ stream: one.stream, messages: [], last: one.from - 1, pending: 0 });
  const messages = await consumer.consume();
  one.halt = () => messages.stop();
  let gathered: Batch['messages'] = [];
  let pending = 0;
  const hand = async () => {
    const batch = gathered;
    gathered = [];
    if (batch.length === 0 || one.stopped) return;
    const last = batch.at(-1)!.seq;
    try {
      await one.take({ stream: one.stream, messages: batch, last, pending });
      one.from = last + 1;
    } catch {
      one.stopped = true;
      messages.stop();
    }
  };
  let handing = Promise.resolve();
  let soon: ReturnType<typeof setTimeout> | undefined;
  const handNow = () => {
    clearTimeout(soon);
    soon = undefined;
    return (handing = handing.then(hand));
  };
  for await (const message of messages) {
    if (one.stopped) break;
    gathered.push(toMessage(message));
    ({ pending } = message.info);
    if (gathered.length >= MOST) {
      // While one batch is taken the next is gathered, and no third.
      await handing;
      void handNow();
    } else if (pending === 0 && messages.getPending() === 0) await handNow();
    else soon ??= setTimeout(handNow, SOON_MS);
  }
  clearTimeout(soon);
}

/** Its text is put together when it is asked for: the door hands on bytes. */
function toMessage(message: JsMsg): Batch['messages'][number] {
  const { info, seq, subject, data } = message;
  const at = Math.floor(info.timestampNanos / 1e6);
  return {
    seq,
    subject,
    at,
    bytes: data as Uint8Array<ArrayBuffer>,
    get text() {
      return message.string();
    },
  };
}
