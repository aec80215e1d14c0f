import type { LeadCommand } from '../log/lead-command';
import type { Reason } from '../reason';

export type Act = LeadCommand['type'];

/** What a role in the team leaves to be done with a lead, and why no more. */
export type RoleLimit = { only: readonly Act[]; why: Reason };

/** Whether a limit leaves something to be done. */
export function leaves(limit: RoleLimit | null, act: Act): boolean {
  return !limit || limit.only.includes(act);
}
