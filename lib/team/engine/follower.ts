import type { TeamChange } from '../../domain/team/change';
import type { StreamName } from '../../wire/wire';
import type { Message } from '../opened';
import type { Team } from '../team';

/** So many messages are written at once while there is much to catch up with. */
const MOST = 25_000;
/** After it went wrong. */
const AGAIN_MS = 5000;

/** What is followed: one kind of message in one scope. */
export type Followed = {
  stream: StreamName;
  scope: string;
  subject: string;
  /** What messages change; `now` is written with how far they go. */
  read(messages: readonly Message[]): Promise<TeamChange>;
  /** Told when that is written, or may have been. */
  written?(messages: readonly Message[]): void;
};

export type Following = {
  stream: StreamName;
  /** How many messages the server has that are not here. */
  behind(): number;
  /** Resolves when everything that was there has come in. */
  caughtUp: Promise<void>;
  isCaughtUp(): boolean;
  stop(): void;
};

/**
 * Follows one stream in one scope from where it has come in, for ever. What came and how far is written in
 * one transaction, many at a time: whatever is stopped in between goes on at the same place. `changed`: told
 * whenever more has come, and whether that was all for the moment.
 */
export function follow(team: Team, followed: Followed, changed: (isAll: boolean) => void): Following {
  const { stream, scope, subject, read, written } = followed;
  let [behind, stopped, isCaughtUp] = [0, false, false];
  let stop: (() => void) | undefined;
  let caught: () => void;
  const caughtUp = new Promise<void>((resolve) => (caught = resolve));

  const begin = async (): Promise<void> => {
    if (stopped) return;
    const cursor = (await team.db.cursors.get([stream, scope]))?.seq ?? 0;
    let seen = cursor;
    let waiting: Message[] = [];
    let writing: Promise<void> = Promise.resolve();
    const write = async (messages: readonly Message[]) => {
      const change = await read(messages);
      const seq = messages.at(-1)!.seq;
      await team
        .change({ ...change, put: { ...change.put, cursors: [{ stream, scope, seq }] } })
        .finally(() => written?.(messages));
    };
    const following = await team.wire.follow(stream, subject, cursor + 1, async (batch) => {
      const fresh = batch.messages.filter(({ seq }) => seq > seen);
      seen = Math.max(seen, batch.last);
      waiting.push(...fresh);
      behind = batch.pending + waiting.length;
      changed(false);
      if (waiting.length < MOST && batch.pending > 0) return;
      try {
        // While some are written the next ones come.
        await writing;
        const some = waiting;
        waiting = [];
        writing = some.length > 0 ? write(some) : Promise.resolve();
        writing.catch(() => undefined);
        if (batch.pending === 0) await writing;
      } catch (error) {
        console.error('team', stream, error);
        team.later(AGAIN_MS, () => void begin());
        throw error;
      }
      if (batch.pending > 0) return;
      behind = 0;
      isCaughtUp = true;
      caught();
      changed(true);
    });
    if ('refused' in following) return team.later(AGAIN_MS, () => void begin());
    stop = following.stop;
    if (stopped) stop();
  };

  void begin();
  return {
    stream,
    behind: () => behind,
    caughtUp,
    isCaughtUp: () => isCaughtUp,
    stop: () => {
      stopped = true;
      stop?.();
    },
  };
}
