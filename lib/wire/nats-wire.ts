import { type Following, open, pour } from './nats-follow';
import { isThereAlready, isUnauthorized, refusalOf } from './nats-refusal';
import { dial, type Session } from './nats-session';
import { streamConfigs } from './streams';
import { turns } from './turns';
import type { Connection, Refused, StreamName, Wire, WireState } from './wire';

/** How many published texts may wait for their ack at once. */
const UNDER_WAY = 256;
/** Waits between two tries, in ms: longer each time. Refused credentials seldom become good ones. */
const [FIRST_WAIT, LONGEST_WAIT, REFUSED_WAIT] = [500, 15_000, 60_000];

/**
 * A wire to NATS servers. It is there at once and connects by itself, again and again until it is closed; each
 * connection is a session of its own, and what is followed goes on in the next one from its cursor.
 */
export function connectNats(connection: Connection, now: () => number = Date.now): Wire {
  const encoder = new TextEncoder();
  const waitTurn = turns(UNDER_WAY);
  const told: ((state: WireState) => void)[] = [];
  const followings = new Set<Following>();
  let session: Session | null = null;
  let state: WireState = { kind: 'connecting' };
  let wake = () => {};
  const isClosed = () => state.kind === 'closed';

  const change = (next: WireState) => {
    if (isClosed()) return;
    state = next;
    for (const tell of told) tell(next);
  };
  const pause = (ms: number) =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, ms);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });

  const failed = (error: unknown) => {
    if (isUnauthorized(error)) change({ kind: 'refused', text: refusalOf(error).text });
    else if (state.kind !== 'offline') change({ kind: 'offline', since: now() });
  };
  const keepConnected = async () => {
    for (let wait = FIRST_WAIT; !isClosed(); wait = Math.min(wait * 2, LONGEST_WAIT)) {
      try {
        session = await dial(connection);
        if (isClosed()) return void session.nc.close();
        wait = FIRST_WAIT / 2;
        const { info } = session.nc;
        change({ kind: 'connected', server: session.nc.getServer(), version: info?.version ?? '' });
        for (const one of followings) void run(session, one);
        failed(await session.nc.closed());
      } catch (error) {
        failed(error);
      }
      session = null;
      if (!isClosed()) await pause(state.kind === 'refused' ? REFUSED_WAIT : wait);
    }
  };

  /** Follows within one session, with a new consumer when one has ended before the session did. */
  const run = async (its: Session, one: Following, first?: Awaited<ReturnType<typeof open>>) => {
    let consumer = first ?? null;
    const goesOn = () => !one.stopped && its === session;
    while (goesOn()) {
      consumer ??= await open(its, connection.inbox, one).catch(() => null);
      if (consumer) await pour(consumer, one).catch(() => {});
      consumer = null;
      if (goesOn()) await new Promise((resolve) => setTimeout(resolve, FIRST_WAIT));
    }
    if (one.stopped) followings.delete(one);
  };
  const stop = (one: Following) => {
    one.stopped = true;
    followings.delete(one);
    one.halt?.();
  };

  /** Asks within the present session; every failure becomes a refusal. */
  const ask = async <T>(question: (its: Session) => Promise<T>): Promise<T | { refused: Refused }> => {
    if (!session) return { refused: { code: null, reason: 'closed', text: 'not connected' } };
    try {
      return await question(session);
    } catch (error) {
      return { refused: refusalOf(error) };
    }
  };

  void keepConnected();
  return {
    publish: async ({ subject, id, text, expect }) => {
      const done = await waitTurn();
      const answer = await ask(async ({ js }) => {
        const ack = await js.publish(subject, encoder.encode(text), {
          msgID: id,
          ...(expect === undefined ? {} : { expect: { lastSubjectSequence: expect } }),
        });
        return { seq: ack.seq, duplicate: ack.duplicate };
      });
      done();
      return answer;
    },
    follow: (stream, subject, from, take) =>
      ask(async (its) => {
        const one: Following = { stream, subject, from, take, stopped: false };
        // Known beforehand: a session that begins meanwhile follows it, too.
        followings.add(one);
        const consumer = await open(its, connection.inbox, one).catch((error: unknown) => {
          stop(one);
          throw error;
        });
        void run(its, one, consumer);
        return { stop: () => stop(one) };
      }),
    last: (stream, subject) =>
      ask(async ({ jsm }) => {
        const found = await jsm.direct.getMessage(stream, { last_by_subj: subject });
        return (
          found && { seq: found.seq, subject: found.subject, at: found.time.getTime(), text: found.string() }
        );
      }),
    makeStreams: (copies) =>
      ask(async ({ jsm }) => {
        for (const name of Object.keys(streamConfigs(copies)) as StreamName[])
          await jsm.streams.add(streamConfigs(copies)[name]).catch((error: unknown) => {
            if (!isThereAlready(error)) throw error;
          });
        return { done: true } as const;
      }),
    onState: (tell) => {
      told.push(tell);
      tell(state);
    },
    close: async () => {
      change({ kind: 'closed' });
      wake();
      await session?.nc.close();
    },
  };
}
