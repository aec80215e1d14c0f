import {
  addDays,
  daysBetween,
  type Instant,
  instantOf,
  isBeyondHorizon,
  type When,
} from '../../time/calendar';
import type { LeadCommand } from '../../log/lead-command';
import type { Context } from '../../log/context';
import type { NextTouch } from '../../lead/lead';
import { mayFollow } from '../../lead/may-follow';
import { because, type Reason } from '../../reason';
import { begin, daysLate, firstTouchSla, repDay, replan, unknownPlaybook } from '../changes/cadences';
import { cadenceFor, findStage, findCadence } from '../../playbook/find-cadence';
import type { Changes, Verdict } from '../changes/changes';

type Of<Type extends LeadCommand['type']> = Extract<LeadCommand, { type: Type }>;

/**
 * Puts a lead on a cadence. Refused while another runs, and where the playbook is unknown or not for them.
 */
export function enrol(changes: Changes, command: Of<'enrol'>): Verdict {
  const { lead, playbook } = changes;
  if (!playbook) return unknownPlaybook(lead);
  if (!mayFollow(lead, playbook)) return because('no-hand');
  if (lead.enrolment && !lead.enrolment.passive)
    return because('already-enrolled', { cadence: lead.enrolment.name });
  const cadence =
    command.cadence === undefined
      ? cadenceFor(playbook, lead.stage, lead.tier)
      : findCadence(playbook, command.cadence);
  if (!cadence)
    return command.cadence === undefined
      ? because('no-cadence', { stage: lead.stage })
      : because('cadence-unknown', { cadence: command.cadence });
  begin(changes, playbook, cadence, { why: because('enrolled-by-rep'), sla: firstTouchSla(playbook, lead) });
  return undefined;
}

/** To another cadence, stage or playbook (its newest version), from its first touch. */
export function switchOver(changes: Changes, command: Of<'switch'>): Verdict {
  const { lead, context } = changes;
  const playbook = command.playbook === undefined ? changes.playbook : context.playbook(command.playbook);
  if (!playbook)
    return command.playbook === undefined
      ? unknownPlaybook(lead)
      : because('playbook-unknown', { playbook: command.playbook });
  if (!mayFollow(lead, playbook)) return because('no-hand');
  const stage = command.stage ?? (findStage(playbook, lead.stage) ? lead.stage : playbook.stages[0]!.id);
  if (!findStage(playbook, stage)) return because('stage-unknown', { stage });
  const cadence =
    command.cadence === undefined
      ? cadenceFor(playbook, stage, lead.tier)
      : findCadence(playbook, command.cadence);
  if (!cadence)
    return command.cadence === undefined
      ? because('no-cadence', { stage })
      : because('cadence-unknown', { cadence: command.cadence });
  const why = because('switched-by-rep');
  if (stage !== lead.stage) changes.emit({ type: 'stage-moved', stage, why, handled: true });
  begin(changes, playbook, cadence, { why, sla: firstTouchSla(playbook, lead) });
  return undefined;
}

/**
 * Puts the next touch off until a day and time in the rep’s zone. Refused where none is planned, or for a
 * time that has passed.
 */
export function snooze(changes: Changes, { until }: Of<'snooze'>): Verdict {
  const next = changes.lead.enrolment?.next;
  if (!next) return because('nothing-to-snooze');
  const wrong = whenRefusal(momentOf(until, changes.context), changes.context);
  if (wrong) return wrong;
  hold(changes, next, until, because('snoozed', { day: until.day }));
  return undefined;
}

/** The same touch, at a time the rep chose; the rest of the plan moves with it. */
export function hold(changes: Changes, next: NextTouch, when: When, why: Reason): void {
  const { enrolment, paused } = changes.lead;
  if (!enrolment) return;
  if (paused) changes.emit({ type: 'resumed', why });
  const anchor = addDays(enrolment.anchor, daysBetween(repDay(next.due, changes.context), when.day));
  const due = {
    day: when.day,
    time: when.time,
    zone: changes.context.settings.zone,
    floats: true,
    deadline: null,
    why: [why],
  };
  changes.emit({
    type: 'planned',
    run: enrolment.startedAt,
    next: { ...next, due },
    anchor,
    ignored: enrolment.ignored,
    why,
  });
}

/** Holds the cadence until a moment, or until it is resumed (`until` null). Refused where none runs. */
export function pause(changes: Changes, { until, colleague }: Of<'pause'>): Verdict {
  const { enrolment } = changes.lead;
  if (!enrolment) return because('nothing-to-pause');
  const moment = until && momentOf(until, changes.context);
  const wrong = moment !== null && whenRefusal(moment, changes.context);
  if (wrong) return wrong;
  const why = until
    ? because(colleague ? 'colleague-replied' : 'paused-until', { day: until.day })
    : because('paused-by-rep');
  const { paused } = changes.lead;
  if (paused?.until === moment && paused.why.code === why.code) return because('already-done');
  changes.emit({ type: 'paused', until: moment, why });
  return undefined;
}

/** Goes on after a pause. Refused where there is none. */
export function resume(changes: Changes): Verdict {
  if (!changes.lead.paused) return because('not-paused');
  goOn(changes, because('resumed-by-rep'));
  return undefined;
}

/**
 * Lifts the pause. What fell due meanwhile is planned anew from now, one touch only: nothing is caught up in
 * a heap.
 */
export function goOn(changes: Changes, why: Reason): void {
  const { context, playbook } = changes;
  changes.emit({ type: 'resumed', why });
  const next = changes.lead.enrolment?.next;
  if (!next || !playbook) return;
  const late = daysLate(next.due, context.now, context);
  if (late >= 0) replan(changes, playbook, next.touch, late, why);
}

/** A moment the rep names lies ahead, and within ten years. */
export function whenRefusal(moment: Instant, { now }: Context): Verdict {
  if (moment <= now) return because('when-past');
  return isBeyondHorizon(moment, now) ? because('when-too-far') : undefined;
}

/** A day and time as the rep says them, in the rep’s own zone. */
export function momentOf({ day, time }: When, { settings }: Context): Instant {
  return instantOf(day, time, settings.zone);
}
