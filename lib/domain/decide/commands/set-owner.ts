import { keeperOf } from '../../lead/keeper';
import type { LeadCommand, Observation } from '../../log/lead-command';
import { because } from '../../reason';
import { whyTakeOver } from '../../routing/take-over';
import { isOwnScope } from '../../self';
import { memberOf } from '../../settings/roster';
import type { Changes, Verdict } from '../changes/changes';
import { addOwnerTask } from '../changes/owner';

/** The team's server has given the lead to somebody, whoever was meant to have it here. */
export function takeClaim(changes: Changes, { owner }: Extract<Observation, { type: 'take-claim' }>): void {
  if (owner !== changes.lead.owner)
    changes.emit({ type: 'assigned', owner, why: [because('owner-by-claim')] });
}

/**
 * The rep gives the lead to somebody. One that a team shares is handed over by its owner or a manager, with a
 * note and a task; anybody else may only take it over, when its owner is away or late.
 */
export function setOwner(
  changes: Changes,
  { owner, note }: Extract<LeadCommand, { type: 'set-owner' }>,
): Verdict {
  const { lead, context } = changes;
  if (owner === lead.owner) return undefined;
  const { self, roster = [] } = context;
  const me = memberOf(roster, self.actor);
  if (isOwnScope(lead.scope) || !me) {
    changes.emit({ type: 'assigned', owner, why: [because('owner-by-rep')] });
  } else if (keeperOf(lead) === self.actor || me.role === 'manager') {
    changes.emit({ type: 'assigned', owner, why: [because('owner-handed-over', { by: me.name })] });
  } else {
    const late = whyTakeOver(lead, roster, context);
    if (owner !== self.actor || !late) return because('not-yours-to-give');
    changes.emit({ type: 'assigned', owner, why: [because('owner-took-over', { by: me.name }), late] });
  }
  if (note) changes.emit({ type: 'noted', text: note });
  const given = owner === self.actor ? undefined : roster.find(({ id }) => id === owner);
  if (given && !isOwnScope(lead.scope)) addOwnerTask(changes, given, null);
  return undefined;
}
