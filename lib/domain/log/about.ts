import { type Instant, midnightOf } from '../time/calendar';
import type { Lead, NextTouch } from '../lead/lead';
import { BEFORE_CALL } from '../lead/meeting';
import type { About, LeadCommand, Observation } from './lead-command';

/** A command that names what it is about. */
type Named<C> = C extends unknown ? ('about' extends keyof C ? C & { about: About } : never) : never;
type AboutPlan = Named<LeadCommand>;

/**
 * What a press at `now` is about, for a lead as it stands: to be asked for when the screen is drawn, not when
 * the press is carried out.
 */
export function aboutOf(lead: Lead, now: Instant): About {
  const { enrolment, paused, status, booked, closed } = lead;
  return {
    run: enrolment?.startedAt ?? null,
    next: enrolment?.next ? placeOf(enrolment.next) : null,
    outcome: outcomeTouch(lead, now),
    touches: lead.touches.length,
    outcomes: lead.outcomes.length,
    paused: paused && { until: paused.until },
    booked: status === 'booked' ? { at: booked?.at ?? null } : null,
    closed: closed?.at ?? null,
  };
}

const placeOf = ({ touch, due }: NextTouch) => ({ touch, day: due.day, time: due.time });

/**
 * The touch that an outcome would be of: a call that is due (it was made and nobody answered); else the last
 * touch that has no outcome yet; else the touch that comes next, which then counts as made. Null: of none.
 */
function outcomeTouch(lead: Lead, now: Instant): About['outcome'] {
  const next = lead.enrolment?.next;
  const last = lastMade(lead);
  if (last && !isCallDue(next, now) && !hasOutcome(lead, last)) return { touch: last.touch, made: true };
  if (next) return { touch: next.touch, made: false };
  return last && !hasOutcome(lead, last) ? { touch: last.touch, made: true } : null;
}

/** Whether the touch is a call of today or before: an answer to it, or none, says that it was made. */
export function isCallDue(next: NextTouch | null | undefined, now: Instant): boolean {
  return next?.channel === 'phone' && midnightOf(next.due.day, next.due.zone) <= now;
}

/**
 * A touch of the cadence under way by what a command calls it, if it still waits for an outcome; null when it
 * does not.
 */
export function namedTouch(
  lead: Lead,
  named: About['outcome'],
): (Pick<NextTouch, 'touch' | 'channel'> & { made: boolean }) | null {
  if (named === null) return null;
  const made = lastMade(lead, named.touch);
  if (made && !hasOutcome(lead, made)) return { touch: made.touch, channel: made.channel, made: true };
  const next = lead.enrolment?.next;
  return !named.made && next?.touch === named.touch
    ? { touch: next.touch, channel: next.channel, made: false }
    : null;
}

function lastMade({ enrolment, touches }: Lead, touch?: number) {
  return touches.findLast(
    (one) =>
      one.how !== 'skipped' &&
      enrolment !== null &&
      one.run === enrolment.startedAt &&
      (touch === undefined || one.touch === touch),
  );
}

function hasOutcome({ outcomes }: Lead, made: Lead['touches'][number]): boolean {
  return outcomes.some(({ run, touch }) => touch === made.touch && run === made.run);
}

/** Whether a command says what it is about. */
export function namesItsSubject(command: LeadCommand | Observation): command is AboutPlan {
  return 'about' in command && command.about !== undefined;
}

/**
 * Whether what a command is about is no longer there: somebody pressed before, here or in another window, or
 * the lead has gone on.
 */
export function isOver(command: AboutPlan, lead: Lead): boolean {
  const { about } = command;
  const next = lead.enrolment?.next ? placeOf(lead.enrolment.next) : null;
  const sameRun = (lead.enrolment?.startedAt ?? null) === about.run;
  const sameTouch = sameRun && next?.touch === about.next?.touch;
  const sameDue = sameTouch && next?.day === about.next?.day && next?.time === about.next?.time;
  switch (command.type) {
    case 'mark-sent':
      return !sameTouch || (isBesidePlan(lead) && lead.touches.length !== about.touches);
    case 'skip':
      return !sameTouch;
    case 'snooze':
      return !sameDue;
    case 'pause':
    case 'resume':
      return !sameRun || lead.paused?.until !== about.paused?.until;
    case 'enrol':
    case 'keep-date':
    case 'switch':
      return !sameRun;
    case 'reopen':
      return (lead.closed?.at ?? null) !== about.closed;
    case 'outcome':
      return isOutcomeOver(command, lead, { sameRun, sameDue });
  }
}

/**
 * Whether what is sent now may be counted beside the plan, and leave its next touch as it was: where there is
 * none, the hello of a year after Lost, what belongs before a call.
 */
function isBesidePlan({ enrolment, closed }: Lead): boolean {
  return !enrolment?.next || closed !== null || enrolment.cadence === BEFORE_CALL;
}

function isOutcomeOver(
  { about, outcome }: Extract<AboutPlan, { type: 'outcome' }>,
  lead: Lead,
  { sameRun, sameDue }: { sameRun: boolean; sameDue: boolean },
): boolean {
  if ((lead.closed?.at ?? null) !== about.closed)
    // Won here and Lost there at once is told apart aloud, by the gate.
    return lead.closed === null || lead.closed.outcome === outcome;
  if (outcome === 'won' || outcome === 'lost') return false;
  const booked = lead.status === 'booked' ? (lead.booked?.at ?? null) : undefined;
  if (!sameRun || booked !== about.booked?.at) return true;
  if (outcome === 'rescheduled') return !sameDue || lead.outcomes.length !== about.outcomes;
  if (about.outcome === null) return lead.outcomes.length !== about.outcomes;
  const touch = namedTouch(lead, about.outcome);
  return touch === null || (!touch.made && !sameDue);
}
