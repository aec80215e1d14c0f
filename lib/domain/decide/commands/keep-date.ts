import { stoppedPlan } from '../../plan/stopped-plan';
import { because } from '../../reason';
import { dayOf } from '../../time/calendar';
import type { Changes, Verdict } from '../changes/changes';
import { moveStage } from '../changes/moves';

/**
 * Their answer ("thanks, will look") asks for nothing: the plan that it stopped goes on, at the date it had
 * and in the stage it is for, and counts as dealt with. Refused where no such plan is left, or its date is
 * past.
 */
export function keepDate(changes: Changes): Verdict {
  const { lead, context } = changes;
  const plan = stoppedPlan(lead, context.settings, context.now);
  if (!plan) return because('nothing-to-keep');
  const why = because('kept-date', { day: dayOf(lead.lastIn!.at, context.settings.zone) });
  const { due } = plan.next;
  moveStage(changes, plan.stage, why, true);
  changes.emit({
    type: 'enrolled',
    enrolment: { ...plan, next: { ...plan.next, due: { ...due, why: [why, ...due.why].slice(0, 20) } } },
    playbook: lead.playbook,
  });
  changes.emit({ type: 'status-set', status: plan.passive ? 'nurture' : 'follow-up', why });
  return undefined;
}
