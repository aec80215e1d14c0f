import { z } from 'zod';

import { PackedBatch, unpacked } from './packed-batch';
import {
  type Answer,
  Answer as AnswerShape,
  type Batch,
  type Connection,
  type Refused,
  type Wire,
  WireState,
} from './wire';

/** What the door says. `n` is the number of the question it answers, or of what is followed. */
const Said = z.union([
  z.strictObject({ state: WireState }),
  z.strictObject({ n: z.int(), answer: AnswerShape }),
  z.strictObject({ n: z.int(), batch: PackedBatch }),
]);

/**
 * A wire over a port to the door, for the page that must not reach the network itself. What comes is parsed;
 * what is not understood is dropped.
 */
export function portWire(port: MessagePort, connection: Connection): Wire {
  const waiting = new Map<number, (answer: Answer) => void>();
  const followed = new Map<number, (batch: Batch) => Promise<void>>();
  const told: ((state: WireState) => void)[] = [];
  let state: WireState = { kind: 'connecting' };
  let last = 0;

  const ask = (question: object, n = ++last): Promise<Answer> =>
    new Promise((resolve) => {
      if (state.kind === 'closed') return resolve({ refused: CLOSED });
      waiting.set(n, resolve);
      port.postMessage({ n, ...question });
    });
  const change = (next: WireState) => {
    state = next;
    for (const tell of told) tell(next);
  };
  const stop = (n: number) => {
    followed.delete(n);
    port.postMessage({ n, ask: 'stop' });
  };

  port.addEventListener('message', ({ data }) => {
    const { data: said } = Said.safeParse(data);
    if (!said) return;
    if ('state' in said) change(said.state);
    else if ('answer' in said) {
      waiting.get(said.n)?.(said.answer);
      waiting.delete(said.n);
    } else {
      const batch = unpacked(said.batch);
      if (!batch) return;
      void followed
        .get(said.n)?.(batch)
        .then(
          () => port.postMessage({ n: said.n, ask: 'more' }),
          () => stop(said.n),
        );
    }
  });
  port.start();
  port.postMessage({ n: 0, ask: 'connect', connection });

  return {
    publish: async (message) => {
      const answer = await ask({ ask: 'publish', message });
      return 'ack' in answer ? answer.ack : refusal(answer);
    },
    follow: async (stream, subject, from, take) => {
      const n = ++last;
      followed.set(n, take);
      const answer = await ask({ ask: 'follow', stream, subject, from }, n);
      if ('done' in answer) return { stop: () => stop(n) };
      followed.delete(n);
      return refusal(answer);
    },
    last: async (stream, subject) => {
      const answer = await ask({ ask: 'last', stream, subject });
      return 'message' in answer ? answer.message : refusal(answer);
    },
    makeStreams: async (copies) => {
      const answer = await ask({ ask: 'make-streams', copies });
      return 'done' in answer ? answer : refusal(answer);
    },
    onState: (tell) => {
      told.push(tell);
      tell(state);
    },
    close: async () => {
      await ask({ ask: 'close' });
      for (const resolve of waiting.values()) resolve({ refused: CLOSED });
      waiting.clear();
      followed.clear();
      change({ kind: 'closed' });
      port.close();
    },
  };
}

const CLOSED: Refused = { code: null, reason: 'closed', text: 'closed' };

function refusal(answer: Answer): { refused: Refused } {
  return 'refused' in answer
    ? answer
    : { refused: { code: null, reason: 'unknown', text: 'an answer to another question' } };
}
