import type { LeadCommand, Observation } from '../../log/lead-command';
import type { Context } from '../../log/context';
import { isDelegated } from '../../routing/delegated';
import type { Lead } from '../../lead/lead';
import { because } from '../../reason';
import { isOwnScope } from '../../self';
import { memberOf } from '../../settings/roster';
import { may } from '../../team/roles';
import { FOUND_OUT, type Verdict } from '../changes/changes';

/**
 * What an assistant does with a quiet lead of somebody they assist (four-stages): sends that stage's script,
 * advances the status, writes down what they learn. Answers and everything else are the rep's.
 */
const ASSISTING: ReadonlySet<string> = new Set<LeadCommand['type']>([
  ...(['mark-sent', 'log-touch', 'skip', 'snooze', 'set-stage', 'fill-blank', 'note', 'link-keys'] as const),
  ...(['enrol', 'opt-out', 'finish-task'] as const),
]);

/** Why the rep's role in the team does not allow this with a shared lead, as the server would not either. */
export function roleForbids(
  lead: Lead,
  { type }: Pick<LeadCommand | Observation, 'type'>,
  { roster = [], self }: Pick<Context, 'roster' | 'self'>,
): Verdict {
  const role = isOwnScope(lead.scope) || FOUND_OUT.has(type) ? undefined : memberOf(roster, self.actor)?.role;
  if (!role) return undefined;
  if (!may(role, 'write')) return because('role-reads-only');
  if (role === 'assistant' && !(ASSISTING.has(type) && isDelegated(lead, roster, self)))
    return because('role-assists');
  return undefined;
}
