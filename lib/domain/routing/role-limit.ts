import { because } from '../reason';
import { isOwnScope, type Self } from '../self';
import { memberOf, type Roster } from '../settings/roster';
import { may } from '../team/roles';
import { isDelegated } from './delegated';
import type { Act, RoleLimit } from './leaves';

/**
 * What an assistant does with a quiet lead of somebody they assist (four-stages): sends that stage's script,
 * advances the status, writes down what they learn. Answers and everything else are the rep's.
 */
const ASSISTING: readonly Act[] = [
  ...(['mark-sent', 'log-touch', 'skip', 'snooze', 'set-stage', 'fill-blank', 'note', 'link-keys'] as const),
  ...(['enrol', 'opt-out', 'finish-task', 'undo'] as const),
];
/** Whoever writes takes their own back, whosever turn it is now. */
const OWN_BACK: readonly Act[] = ['undo'];

/** How the rep's role in the team limits them with this lead; null where it does not. */
export function roleLimit(
  lead: Parameters<typeof isDelegated>[0],
  { roster = [], self }: { roster?: Roster; self: Pick<Self, 'actor'> },
): RoleLimit | null {
  const role = isOwnScope(lead.scope) ? undefined : memberOf(roster, self.actor)?.role;
  if (!role) return null;
  if (!may(role, 'write')) return { only: [], why: because('role-reads-only') };
  if (role !== 'assistant') return null;
  return isDelegated(lead, roster, self)
    ? { only: ASSISTING, why: because('role-assisted') }
    : { only: OWN_BACK, why: because('role-assists') };
}
