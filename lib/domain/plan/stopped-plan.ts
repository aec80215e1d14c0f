import type { Instant } from '../time/calendar';
import type { Settings } from '../settings/settings';
import { dueInstant } from '../lead/due';
import type { Enrolment, Lead, NextTouch } from '../lead/lead';
import { owesAnswer } from '../lead/silence';

/** A plan with a touch to come. */
export type StoppedPlan = Enrolment & { next: NextTouch };

/**
 * The plan that their answer stopped and that may go on as it was: nothing else has been decided since, and
 * the date of its next touch still lies ahead. Null where there is none.
 */
export function stoppedPlan(lead: Lead, settings: Pick<Settings, 'zone'>, now: Instant): StoppedPlan | null {
  const { stopped } = lead;
  if (!stopped?.next || lead.enrolment || lead.closed || lead.optedOut || lead.status === 'booked')
    return null;
  if (!owesAnswer(lead) || lead.asks.length > 0 || dueInstant(stopped.next.due, settings) <= now) return null;
  return { ...stopped, next: stopped.next };
}
