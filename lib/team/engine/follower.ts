import type { TeamChange } from '../../domain/team/change';
import type { StreamName } from '../../wire/wire';
import type { Message } from '../opened';
import type { Team } from '../team';

/** So many messages are written at once while there is much to catch up with. */
const MANY = 50_000;
/** And so many while others are being written: each time all of their leads are put together again. */
const MOST = 75_000;
/** After it went wrong. */
const AGAIN_MS = 5000;

/** What is followed: one kind of message in one scope. */
export type Followed<Opened> = {
  stream: StreamName;
  scope: string;
  subject: string;
  /** What messages say: looked at as they come, few at a time. */
  open(messages: readonly Message[]): Promise<readonly Opened[]>;
  /** What all of that changes; it is written with how far it goes. */
  read(opened: readonly Opened[]): Promise<TeamChange>;
  /** Told when that is written, or may have been, of which subjects it was. */
  written?(subjects: readonly string[]): void;
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

/** What has come and is not being written yet, and how far it goes. */
type Waiting<Opened> = { opened: Opened[]; subjects: string[]; seq: number };
const noneYet = <Opened>(): Waiting<Opened> => ({ opened: [], subjects: [], seq: 0 });

/**
 * Follows one stream in one scope from where it has come in, for ever. What came and how far is written in
 * one transaction, many at a time: whatever is stopped in between goes on at the same place. `changed`: told
 * whenever more has come, and whether that was all for the moment.
 */
export function follow<Opened>(
  team: Team,
  followed: Followed<Opened>,
  changed: (isAll: boolean) => void,
): Following {
  const { stream, scope, subject, open, read, written } = followed;
  let [behind, stopped, isCaughtUp] = [0, false, false];
  let stop: (() => void) | undefined;
  let caught: () => void;
  const caughtUp = new Promise<void>((resolve) => (caught = resolve));

  const begin = async (): Promise<void> => {
    if (stopped) return;
    const cursor = (await team.db.cursors.get([stream, scope]))?.seq ?? 0;
    let seen = cursor;
    let waiting = noneYet<Opened>();
    let writing: Promise<void> = Promise.resolve();
    let isWriting = false;
    const write = async ({ opened, subjects, seq }: Waiting<Opened>, goesOn: boolean) => {
      const change = await read(opened);
      const put = { ...change.put, cursors: [{ stream, scope, seq }] };
      await team.change({ ...change, put, ...(goesOn && { goesOn }) }).finally(() => written?.(subjects));
    };
    const following = await team.wire.follow(stream, subject, cursor + 1, async (batch) => {
      const fresh = batch.messages.filter(({ seq }) => seq > seen);
      seen = Math.max(seen, batch.last);
      try {
        waiting.opened.push(...(fresh.length > 0 ? await open(fresh) : []));
        waiting.subjects.push(...fresh.map((one) => one.subject));
        waiting.seq = fresh.at(-1)?.seq ?? waiting.seq;
        behind = batch.pending + waiting.subjects.length;
        changed(false);
        // While some are written the next ones come.
        if (waiting.subjects.length < (isWriting ? MOST : MANY) && batch.pending > 0) return;
        await writing;
        const some = waiting;
        waiting = noneYet();
        isWriting = true;
        writing = some.subjects.length > 0 ? write(some, batch.pending > 0) : Promise.resolve();
        writing.catch(() => undefined).finally(() => (isWriting = false));
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
