import { aboutOf, isCallDue, namedTouch } from '../../log/about';
import type { LeadCommand } from '../../log/command';
import type { When } from '../../time/calendar';
import { sentWords } from '../../lead/inserted';
import type { Lead, NextTouch } from '../../lead/lead';
import { mayFollow } from '../../lead/may-follow';
import type { PlaybookVersion } from '../../playbook/version';
import { because } from '../../reason';
import { bookCall, callOff } from '../steps/calls';
import { begin, finish, halt, nurtureFor, unknownPlaybook } from '../steps/cadences';
import { cadenceFor } from '../../playbook/find-cadence';
import { findCadence } from '../../playbook/find-cadence';
import type { Draft, Verdict } from '../steps/draft';
import { afterCall, moveStage } from '../steps/moves';
import { complete } from '../steps/own-touch';
import { goOn, hold, momentOf, whenRefusal } from './plan-commands';
import { addTask, sayHelloLater } from '../steps/tasks';

type Taken = Extract<LeadCommand, { type: 'outcome' }>;

/**
 * One of the four. After a call nothing is saved without a next step (four-stages, "book a meeting from a
 * meeting"): a dated call, nurture, or lost. Of a closed lead only the reason is taken, for the same outcome.
 */
export function takeOutcome(draft: Draft, command: Taken): Verdict {
  const { lead, playbook } = draft;
  if (!playbook) return unknownPlaybook(lead);
  if (lead.closed) {
    draft.emit({ type: 'closed', outcome: command.outcome, reason: command.reason });
    if (command.reason === 'wrong-fit') halt(draft, because('wrong-fit'));
    return undefined;
  }
  const when = command.when ?? (command.next?.step === 'call' ? command.next.when : null);
  const wrong = when && whenRefusal(momentOf(when, draft.context), draft.context);
  if (wrong) return wrong;
  if (command.next?.step === 'closed' && command.outcome !== 'won') return because('closed-is-won');
  switch (command.outcome) {
    case 'won':
      if (needsNextStep(draft, playbook) && !command.next) return because('next-step-needed');
      return won(draft, playbook, command);
    case 'lost':
      return lost(draft, playbook, command);
    case 'no-reply':
      return noReply(draft, playbook, command);
    case 'rescheduled':
      if (command.next?.step === 'nurture') return toNurture(draft, playbook, command);
      if (!when) return because(needsNextStep(draft, playbook) ? 'next-step-needed' : 'when-needed');
      return rescheduled(draft, playbook, command, when);
  }
}

/** Whether this is a call, after which the playbook asks for a next step. */
function needsNextStep({ lead }: Draft, playbook: PlaybookVersion): boolean {
  return (
    playbook.outcomes.callNeedsNextStep &&
    (lead.status === 'booked' || lead.stage === 'call' || lead.stage === 'post-call')
  );
}

function log(
  draft: Draft,
  { outcome, reason }: Taken,
  touch: Pick<NextTouch, 'touch' | 'channel'> | null,
): void {
  draft.emit({
    type: 'outcome-logged',
    outcome,
    reason,
    channel: touch?.channel ?? draft.lead.channel,
    touch: touch?.touch ?? 0,
    ...(draft.lead.enrolment && touch && { run: draft.lead.enrolment.startedAt }),
  });
}

function won(draft: Draft, playbook: PlaybookVersion, command: Taken): Verdict {
  log(draft, command, touchOf(command, draft, playbook));
  draft.emit({ type: 'closed', outcome: 'won', reason: command.reason });
  if (command.next?.step === 'call')
    addTask(
      draft,
      'next-call',
      momentOf(command.next.when, draft.context),
      because('next-step', { day: command.next.when.day }),
    );
  const nurture = command.next?.step === 'nurture' ? nurtureFor(playbook, draft.lead) : undefined;
  if (nurture) begin(draft, playbook, nurture, { why: because('next-step-nurture'), sla: null });
  return undefined;
}

function lost(draft: Draft, playbook: PlaybookVersion, command: Taken): Verdict {
  log(draft, command, touchOf(command, draft, playbook));
  draft.emit({ type: 'closed', outcome: 'lost', reason: command.reason });
  // A wrong fit stays one: nobody says hello a year later.
  if (playbook.outcomes.lostHelloAfterDays !== undefined && command.reason !== 'wrong-fit')
    sayHelloLater(draft, playbook, playbook.outcomes.lostHelloAfterDays);
  return undefined;
}

function toNurture(draft: Draft, playbook: PlaybookVersion, command: Taken): Verdict {
  const nurture = nurtureFor(playbook, draft.lead);
  if (!nurture) return because('no-nurture');
  log(draft, command, touchOf(command, draft, playbook));
  const why = because('next-step-nurture');
  halt(draft, why);
  const stage = draft.lead.status === 'booked' ? afterCall(playbook) : undefined;
  if (draft.lead.status === 'booked') draft.emit({ type: 'status-set', status: 'active', why });
  if (stage) moveStage(draft, stage, why, true);
  begin(draft, playbook, nurture, { why, sla: null });
  return undefined;
}

/**
 * The touch that the command names, in a cadence the playbook knows; when it has had its outcome, Won and
 * Lost are of the one that waits for one now.
 */
function touchOf({ about }: Taken, { lead, context }: Draft, playbook: PlaybookVersion) {
  const { enrolment } = lead;
  if (!enrolment || !findCadence(playbook, enrolment.cadence)) return null;
  const now = aboutOf(lead, context.now).outcome;
  return namedTouch(lead, about?.outcome ?? now) ?? namedTouch(lead, now);
}

function noReply(draft: Draft, playbook: PlaybookVersion, command: Taken): Verdict {
  const { lead, context } = draft;
  const { now } = context;
  const why = because('no-reply');
  if (lead.status === 'booked' && (lead.booked === null || lead.booked.at <= now))
    return noShow(draft, command);
  const touch = touchOf(command, draft, playbook);
  if (!lead.enrolment) return startStall(draft, playbook, command);
  const isSent = touch === null || touch.made || isCallDue(lead.enrolment.next, now) || command.sent;
  // Nobody can leave unanswered what never went out.
  if (isSent === undefined) return because('sent-needed', { touch: touch!.touch });
  log(draft, command, isSent ? touch : null);
  if (!isSent) return undefined;
  if (draft.lead.paused) goOn(draft, why);
  const { next } = draft.lead.enrolment ?? { next: null };
  if (touch && !touch.made && next) {
    const went = { channel: next.channel, at: now };
    complete(draft, {
      ...went,
      ...sentWords(lead.touches, next.script, command.inserted, went),
      account: lead.account,
      how: 'marked',
    });
  }
  if (!draft.lead.enrolment?.next)
    finish(draft, playbook, because('cadence-unanswered', { cadence: lead.enrolment.name }));
  return undefined;
}

/** They did not come to the call: it is as if a signal had said so. */
function noShow(draft: Draft, command: Taken): Verdict {
  const { now } = draft.context;
  draft.emit({
    type: 'outcome-logged',
    outcome: 'no-reply',
    reason: command.reason,
    channel: 'phone',
    touch: 0,
  });
  draft.emit({ type: 'signalled', signal: { kind: 'missed', at: now, origin: { from: 'rep', at: now } } });
  callOff(draft, because('missed-call'));
  return undefined;
}

/** Nothing was running and the rep says that they do not answer: the stage's cadence starts. */
function startStall(draft: Draft, playbook: PlaybookVersion, command: Taken): Verdict {
  const { lead } = draft;
  if (!mayFollow(lead, playbook)) return because('no-hand');
  const cadence = cadenceFor(playbook, lead.stage, lead.tier);
  if (!cadence) return because('no-cadence', { stage: lead.stage });
  log(draft, command, null);
  begin(draft, playbook, cadence, { why: because('no-reply'), sla: null });
  return undefined;
}

function rescheduled(draft: Draft, playbook: PlaybookVersion, command: Taken, when: When): Verdict {
  const { lead, context } = draft;
  const why = because('rescheduled', { day: when.day });
  const next = lead.enrolment?.next;
  const touch = touchOf(command, draft, playbook);
  // A talk by phone that is to go on is another call, not the next mail at that hour.
  const isCall =
    lead.status === 'booked' ||
    (needsNextStep(draft, playbook) && !next) ||
    (touch?.made && touch.channel === 'phone') ||
    hasTalked(lead);
  log(draft, command, next ?? null);
  if (!isCall && next) hold(draft, next, when, why);
  else if (!isCall) addTask(draft, 'follow-up-then', momentOf(when, context), why);
  else {
    const held = lead.booked !== null && lead.booked.at <= context.now;
    const stage = held ? afterCall(playbook) : undefined;
    if (stage) moveStage(draft, stage, why, true);
    bookCall(draft, momentOf(when, context), why);
  }
  return undefined;
}

/** Whether the last word between them was a call in which they talked. */
function hasTalked({ signals, lastOut, lastIn }: Lead): boolean {
  const talked = signals.findLast(({ kind }) => kind === 'talked');
  return talked !== undefined && talked.at >= (lastOut?.at ?? 0) && talked.at >= (lastIn?.at ?? 0);
}
