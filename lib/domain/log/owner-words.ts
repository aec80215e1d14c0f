import type { Event } from './event';
import { commandOf, liveEvents } from './log';

/**
 * What an event says of whose a lead is. `byClaim`: it only repeats what the team's server has decided; all others
 * say what somebody, or a rule, meant.
 */
export type OwnerWord = { event: Event; owner: string | null; byClaim: boolean };

/**
 * Everything that counts in a log and says whose the lead is, in its order. The owner of the last is the lead's.
 * Taking back that it was given to somebody says it, too.
 */
export function ownerWords(log: readonly Event[]): OwnerWord[] {
  const words: OwnerWord[] = [];
  let owner: string | null = null;
  for (const event of liveEvents(log).live) {
    if (event.type === 'assigned') ({ owner } = event);
    else if (!(event.type === 'undone' && gaveOwner(event.command, log))) continue;
    const byClaim = event.type === 'assigned' && event.why[0]?.code === 'owner-by-claim';
    words.push({ event, owner, byClaim });
  }
  return words;
}

/** Whether a command gave the lead to somebody, or took that back. */
function gaveOwner(command: string, log: readonly Event[], asked: ReadonlySet<string> = new Set()): boolean {
  // Undos that undo each other in a ring can only be forged.
  if (asked.has(command)) return false;
  const also = new Set([...asked, command]);
  return log.some(
    (event) =>
      commandOf(event) === command &&
      (event.type === 'assigned' || (event.type === 'undone' && gaveOwner(event.command, log, also))),
  );
}
