import type { Lead } from '../lead/lead';
import type { Instant } from '../time/calendar';
import type { Event } from './event';

/** What their own answer stops may be taken up again, as long as nothing else has begun. */
export function ended(lead: Lead, byAnswer: boolean): Lead {
  const stopped = byAnswer && lead.enrolment?.next ? { stopped: lead.enrolment } : {};
  return { ...withoutStopped(lead), ...stopped, enrolment: null };
}

/** Nothing is left to be taken up again. */
export function withoutStopped(lead: Lead): Lead {
  const { stopped: _, ...rest } = lead;
  return rest;
}

/** Version 1 did not say which run a touch was of: the one under way then. */
export function runOf(
  { enrolment }: Lead,
  { touch, cadence }: { touch: number; cadence?: string | null },
): Instant | null {
  const same = enrolment && (cadence === undefined || enrolment.cadence === cadence);
  return touch > 0 && same ? enrolment.startedAt : null;
}

/**
 * A touch that has been made meanwhile, elsewhere, is not planned again; and a plan is for the run of the
 * cadence it was made in.
 */
export function planned(
  lead: Lead,
  { run, next, anchor, ignored }: Extract<Event, { type: 'planned' }>,
): Lead {
  const { enrolment } = lead;
  if (!enrolment || (run !== undefined && run !== enrolment.startedAt)) return lead;
  const made =
    next && lead.touches.some((one) => one.run === enrolment.startedAt && one.touch === next.touch);
  return made ? lead : { ...lead, enrolment: { ...enrolment, next, anchor, ignored } };
}
