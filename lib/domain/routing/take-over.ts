import type { Context } from '../log/context';
import type { Lead } from '../lead/lead';
import { because, type Reason } from '../reason';
import type { Roster } from '../settings/roster';
import { deadlineOf } from './escalated';
import { isAway } from './routing';

/**
 * Why somebody else of the team may take a shared lead over: it has no owner, its owner is away today, or it
 * is past its time. Null: it is in good hands.
 */
export function whyTakeOver(
  lead: Pick<Lead, 'owner' | 'tasks' | 'enrolment' | 'paused'>,
  roster: Roster,
  context: Pick<Context, 'now'>,
): Reason | null {
  if (lead.owner === null) return because('take-over-nobody');
  const owner = roster.find(({ id }) => id === lead.owner);
  if (!owner || owner.left !== undefined) return because('take-over-left');
  if (isAway(owner, context)) return because('take-over-away', { owner: owner.name });
  const deadline = deadlineOf(lead);
  return deadline !== null && deadline < context.now
    ? because('take-over-late', { owner: owner.name })
    : null;
}
