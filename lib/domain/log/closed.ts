import type { Lead } from '../lead/lead';
import type { Event } from './event';

/** Won or lost: nothing is planned or left to do, and what is put away is kept for the day it is reopened. */
export function closed(lead: Lead, { outcome, reason, at }: Extract<Event, { type: 'closed' }>): Lead {
  if (outcome !== 'won' && outcome !== 'lost') return lead;
  const before = lead.closed?.before ?? {
    status: lead.status,
    stage: lead.stage,
    enrolment: lead.enrolment,
    paused: lead.paused,
    tasks: lead.tasks.filter(({ done }) => done === null),
  };
  const now = { ...lead, closed: { outcome, reason, at, before } };
  // Said again with a reason, it leaves what was planned because of it.
  return lead.closed?.outcome === outcome
    ? now
    : { ...now, status: outcome, enrolment: null, asks: [], paused: null, tasks: doneTasks(lead) };
}

/** As it was before it was closed, with what was to do then on top of what has been done. */
export function reopened(lead: Lead): Lead {
  if (!lead.closed) return lead;
  const { before } = lead.closed;
  return { ...lead, ...before, tasks: [...lead.tasks, ...(before.tasks ?? [])], closed: null };
}

/** What is left of the tasks of a lead with whom nothing more will be done. */
export const doneTasks = ({ tasks }: Lead): Lead['tasks'] => tasks.filter(({ done }) => done !== null);
