import type { Wire } from '../../wire/wire';
import type { Message } from '../opened';
import type { Team } from '../team';

export type ServerClock = {
  /** The same wire, which notes when something is sent. */
  wire: Wire;
  /** Something has come. */
  heard(messages: readonly Message[]): void;
  /** By how much this computer's clock is ahead of the server's, ms; 0 before anything has come back. */
  ahead(): number;
};

/** Compares the clocks by what was sent and has come back with the time at which the server took it. */
export function serverClock({ wire, now }: Pick<Team, 'wire' | 'now'>): ServerClock {
  let last: { text: string; at: number } | undefined;
  let ahead = 0;
  return {
    wire: {
      ...wire,
      publish: (message) => {
        last = { text: message.text, at: now() };
        return wire.publish(message);
      },
    },
    heard: (messages) => {
      const back = last && messages.findLast(({ text }) => text === last!.text);
      if (back) ahead = last!.at - back.at;
    },
    ahead: () => ahead,
  };
}
