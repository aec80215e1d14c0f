import type { Event } from './event';
import { liveEvents } from './log';
import { isOrTakesBack } from './taken-back';

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
    else if (!isOrTakesBack(event, 'assigned', log)) continue;
    const byClaim = event.type === 'assigned' && event.why[0]?.code === 'owner-by-claim';
    words.push({ event, owner, byClaim });
  }
  return words;
}
