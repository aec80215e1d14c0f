import type { LeadCommand, Observation } from '../../log/lead-command';
import type { Context } from '../../log/context';
import type { Lead } from '../../lead/lead';
import { roleLimit } from '../../routing/role-limit';
import { FOUND_OUT, type Verdict } from '../changes/changes';

/** Why the rep's role in the team does not allow this with a shared lead, as the server would not either. */
export function roleForbids(
  lead: Lead,
  { type }: Pick<LeadCommand | Observation, 'type'>,
  context: Pick<Context, 'roster' | 'self'>,
): Verdict {
  const limit = FOUND_OUT.has(type) ? null : roleLimit(lead, context);
  return limit?.only.some((one) => one === type) === false ? limit.why : undefined;
}
