import { slaDeadline } from '../hours/working-time';
import type { Lead } from '../lead/lead';
import { owesAnswer, quietFrom } from '../lead/silence';
import type { Context } from '../log/context';
import { cadenceFor } from '../playbook/find-cadence';
import type { Playbook } from '../playbook/playbook';
import type { Instant } from '../time/calendar';

/**
 * An answer the rep owes: `since` when, `deadline` by the source's first-reply SLA (null: none), and what
 * follows if they fall silent after it: `cadence` by name, from `at` on (null: nothing by itself).
 */
export type OwedAnswer = {
  since: Instant;
  deadline: Instant | null;
  then: { cadence: string; at: Instant } | null;
};

/**
 * What is owed to a lead as things stand; null where the last word is not theirs, or nobody may answer any
 * more.
 */
export function owedAnswer(lead: Lead, playbook: Playbook, context: Context): OwedAnswer | null {
  if (!lead.lastIn || !owesAnswer(lead) || lead.closed || lead.optedOut) return null;
  const since = lead.lastIn.at;
  const sla = playbook.sources.find(({ id }) => id === lead.source)?.firstTouch;
  return {
    since,
    deadline: sla ? slaDeadline(since, sla, context) : null,
    then: ifSilent(lead, playbook, context),
  };
}

/** What comes of a lead who is answered now and says nothing more. */
function ifSilent(lead: Lead, playbook: Playbook, { now }: Context): OwedAnswer['then'] {
  const at = quietFrom({ ...lead, lastOut: { at: now, channel: lead.channel } }, playbook);
  const cadence = cadenceFor(playbook, lead.stage, lead.tier);
  return at !== null && cadence ? { cadence: cadence.name, at } : null;
}
