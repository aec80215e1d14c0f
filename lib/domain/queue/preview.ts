import type { LeadCommand } from '../log/lead-command';
import type { Context } from '../log/context';
import { decideFor } from '../decide/decide';
import { evolve } from '../log/evolve';
import type { Lead, NextTouch } from '../lead/lead';
import type { Reason } from '../reason';
import { Outcome, type Status } from '../words';

/**
 * What an outcome button will do. `asks` is what it wants to know first: where it must (`when`, `next-step`,
 * `sent`) the rest is how things stand now; `reason` may be left out. `why` is the refusal where it is not
 * allowed, else why the next touch is then.
 */
export type Preview = {
  allowed: boolean;
  asks: 'when' | 'reason' | 'next-step' | 'sent' | null;
  status: Status;
  stage: string;
  next: NextTouch | null;
  why: Reason[];
};

type Taken = Extract<LeadCommand, { type: 'outcome' }>;

/**
 * What saving somebody would lead to: the lead as they would stand, or null where they could not be saved. In
 * an experiment their side is drawn only with the save: shown is what is done anyway.
 */
export function previewSave(
  command: Omit<Extract<LeadCommand, { type: 'save-lead' }>, 'id'>,
  context: Context,
): Lead | null {
  const decision = decideFor({ id: NOBODY, ...command }, undefined, { ...context, experiments: [] });
  return decision.ok ? (decision.events.reduce(evolve, undefined as Lead | undefined) ?? null) : null;
}

const NOBODY = '00000000-0000-4000-8000-000000000000';
const ASKED: Readonly<Record<string, Preview['asks']>> = {
  'when-needed': 'when',
  'next-step-needed': 'next-step',
  'sent-needed': 'sent',
};

/** Every button's consequence, found by deciding it on a copy: pressing does exactly what was shown. */
export function preview(lead: Lead, context: Context): Record<Outcome, Preview> {
  const each = Outcome.options.map((outcome) => [
    outcome,
    previewOutcome(lead, context, { outcome, reason: null, when: null, next: null }),
  ]);
  return Object.fromEntries(each) as Record<Outcome, Preview>;
}

/** The same for one outcome, with what the rep has already answered. */
export function previewOutcome(
  lead: Lead,
  context: Context,
  taken: Pick<Taken, 'outcome' | 'reason' | 'when' | 'next' | 'sent'>,
): Preview {
  const decision = decideFor({ id: NOBODY, type: 'outcome', leadId: lead.id, ...taken }, lead, context);
  if (!decision.ok) {
    const asks = ASKED[decision.refusal.code] ?? null;
    return {
      allowed: asks !== null,
      asks,
      status: lead.status,
      stage: lead.stage,
      next: lead.enrolment?.next ?? null,
      why: [decision.refusal],
    };
  }
  const after = decision.events.reduce(evolve, lead as Lead | undefined) ?? lead;
  const next = after.enrolment?.next ?? null;
  return {
    allowed: true,
    asks: (taken.outcome === 'won' || taken.outcome === 'lost') && taken.reason === null ? 'reason' : null,
    status: after.status,
    stage: after.stage,
    next,
    why: next?.due.why ?? [],
  };
}
