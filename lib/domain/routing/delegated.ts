import { memberOf, type Roster } from '../settings/roster';
import { isOwnScope, type Self } from '../self';
import { keeperOf } from '../lead/keeper';
import type { Lead } from '../lead/lead';

/**
 * Whether the rep at this browser assists whoever keeps this lead, and it is quiet: the last word is not the
 * lead's, who has been written to and is waited for (four-stages: answers belong to the rep, the quiet ones
 * can be delegated).
 */
export function isDelegated(
  lead: Pick<Lead, 'scope' | 'owner' | 'savedBy' | 'status' | 'lastIn' | 'lastOut' | 'paused'>,
  roster: Roster,
  self: Pick<Self, 'actor'>,
): boolean {
  const me = memberOf(roster, self.actor);
  if (me?.role !== 'assistant' || isOwnScope(lead.scope) || !me.assists?.includes(keeperOf(lead)))
    return false;
  return isQuiet(lead);
}

/** Followed up, the last word ours, and nothing holds them back. */
export function isQuiet({
  status,
  lastIn,
  lastOut,
  paused,
}: Pick<Lead, 'status' | 'lastIn' | 'lastOut' | 'paused'>): boolean {
  return status === 'follow-up' && lastOut !== null && lastOut.at > (lastIn?.at ?? 0) && !paused;
}
