import { isOurLead } from '../../lead/keeper';
import type { LeadCommand } from '../../log/lead-command';
import type { Event } from '../../log/event';
import { sorted } from '../../log/log';
import { because } from '../../reason';
import { isOfGroup, isOwnScope, ownScope } from '../../self';
import { memberOf, scopesOf } from '../../settings/roster';
import type { Changes, Verdict } from '../changes/changes';

/**
 * Who may see the lead from now on. What was one's own and is shared has an owner, so that nobody has to ask
 * whose it is; the log that is shared names who did what.
 */
export function share(
  changes: Changes,
  { scope: to }: Extract<LeadCommand, { type: 'share-lead' }>,
): Verdict {
  const { lead, context } = changes;
  const { self, roster = [] } = context;
  const me = memberOf(roster, self.actor);
  if (!me) return takeBack(changes, to);
  if (!isOurLead(lead, self) && (me.role !== 'manager' || isOwnScope(to))) return because('share-not-yours');
  if (!scopesOf(me, roster).includes(to)) return because('not-your-group');
  const was = lead.scope;
  if (to === was) return undefined;
  // Each sends what they wrote themselves: whoever is in the one group alone could not send it to the other.
  if (isOfGroup(was) && isOfGroup(to)) return because('other-group');
  changes.emit({ type: 'shared', to }, { leadId: lead.id, scope: isOwnScope(was) ? to : was });
  if (isOwnScope(was) && !roster.some(({ id }) => id === lead.owner))
    changes.emit({ type: 'assigned', owner: self.actor, why: [because('owner-shared', { by: me.name })] });
  return undefined;
}

/**
 * Whether a lead has been in another group since it was last with everybody, in between with one of them alone, too:
 * what that group wrote has not come to this one.
 */
export function isFromOtherGroup(log: readonly Event[], to: string): boolean {
  const ways = sorted(log).flatMap((event) => (event.type === 'shared' ? [event.to] : []));
  const last = ways.findLast((scope) => !isOwnScope(scope));
  return isOfGroup(to) && last !== undefined && isOfGroup(last) && last !== to;
}

/**
 * Whether a lead has gone from one group to another without being everybody's in between: a manager has shared it from
 * two browsers that did not know of each other. What the one group wrote can come to the other only by a manager.
 */
export function isOfTwoGroups(log: readonly Event[]): boolean {
  const ways = sorted(log).flatMap((event) =>
    event.type === 'shared' && !isOwnScope(event.to) ? [event.to] : [],
  );
  return ways.some((to, n) => n > 0 && isOfGroup(to) && isOfGroup(ways[n - 1]!) && to !== ways[n - 1]);
}

/** Whoever has left the team, or was never in one, has what they saved for themselves. */
function takeBack(changes: Changes, to: string): Verdict {
  const { lead, context } = changes;
  const { actor } = context.self;
  if (to !== ownScope(actor) || isOwnScope(lead.scope)) return because('no-team');
  changes.emit({ type: 'shared', to }, { leadId: lead.id, scope: lead.scope });
  if (lead.owner !== null && lead.owner !== actor)
    changes.emit({ type: 'assigned', owner: actor, why: [because('owner-by-rep')] });
  return undefined;
}
