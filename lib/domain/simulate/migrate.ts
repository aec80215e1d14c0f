import type { Context } from '../log/context';
import { decideFor } from '../decide/decide';
import { evolve } from '../log/evolve';
import type { Lead, LeadId, NextTouch } from '../lead/lead';
import type { Reason } from '../reason';

/**
 * What moving one lead to another version comes to: the next touch as it is and as it would be, or why they
 * stay.
 */
export type Move = {
  lead: LeadId;
  name: string;
  from: number;
  cadence: string | null;
  before: NextTouch | null;
  after: NextTouch | null;
  refusal: Reason | null;
};

const NOBODY = '00000000-0000-4000-8000-000000000000';

/**
 * Found by deciding it on a copy: accepting does exactly what was shown. `to` is a version of the lead's own
 * playbook, by its document.
 */
export function previewMove(lead: Lead, to: string, context: Context): Move {
  const decision = decideFor({ id: NOBODY, type: 'move-version', leadId: lead.id, to }, lead, context);
  const before = lead.enrolment?.next ?? null;
  const row = {
    lead: lead.id,
    name: lead.fields['name']?.value ?? '',
    from: context.playbook(lead.playbook.id, lead.playbook.document)?.version ?? lead.playbook.version,
    cadence: lead.enrolment?.name ?? null,
    before,
  };
  if (!decision.ok) return { ...row, after: null, refusal: decision.refusal };
  const moved = decision.events.reduce(evolve, lead as Lead | undefined);
  return { ...row, after: moved?.enrolment?.next ?? null, refusal: null };
}
