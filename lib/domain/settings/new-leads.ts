import { ownScope } from '../self';
import { may, type NewLeads, type Role } from '../team/roles';
import type { Member } from './roster';

/**
 * The record that a lead of this member's is saved into. Never a wider one than the team has said: whoever is
 * in no group keeps what the others share with theirs. What somebody's role could not work on stays their own.
 */
export function newLeadScope(member: Pick<Member, 'id' | 'group'> & { role: Role }, rule: NewLeads): string {
  if (!may(member.role, 'assign') || rule === 'own') return ownScope(member.id);
  if (rule === 'everybody') return 'team.all';
  return member.group ? `pod.${member.group.id}` : ownScope(member.id);
}
