import { isOwnScope, type Self } from '../self';
import { memberOf, type Roster } from '../settings/roster';
import { may } from '../team/roles';
import { MINUTE } from '../time/calendar';
import type { Lead } from '../lead/lead';
import { remembers } from '../lead/memory';
import { lateOccasion } from '../lead/occasions';

/** How long the owner's own devices may act first (four-layers: an owner within 90 seconds). */
export const FIRST_WORD = 1.5 * MINUTE;

/**
 * When the device of somebody who may assign says that a colleague's lead is past its time, in epoch
 * milliseconds; null where nothing is, or it has been said, or was taken back.
 */
export function leftLateAt(
  { scope, enrolment, paused, fired, declined }: Lead,
  { roster = [], self }: { roster?: Roster; self: Pick<Self, 'actor'> },
): number | null {
  const next = enrolment?.next;
  if (isOwnScope(scope) || !next?.due.deadline || paused) return null;
  const role = memberOf(roster, self.actor)?.role;
  const occasion = lateOccasion(enrolment!, next.touch);
  if (!role || !may(role, 'assign') || remembers(fired, `:${occasion}`) || declined.includes(occasion))
    return null;
  return next.due.deadline + FIRST_WORD;
}
