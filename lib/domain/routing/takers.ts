import { isOwnScope, ownScope } from '../self';
import type { Member, Roster } from '../settings/roster';
import { may } from '../team/roles';

/**
 * To whom a lead in a record can be given: who may work on it, and sees it there. Somebody without a role has
 * no screen of their own, and is told of their leads by others. Where that leaves nobody, anybody.
 */
export function takersOf(roster: Roster, scope: string): Roster {
  const takers = roster.filter(
    (member) => !member.role || (may(member.role, 'assign') && sees(member, scope)),
  );
  return takers.length > 0 ? takers : roster;
}

function sees({ id, role, group }: Member, scope: string): boolean {
  if (isOwnScope(scope)) return scope === ownScope(id);
  return scope === 'team.all' || role === 'manager' || scope === `pod.${group?.id}`;
}
