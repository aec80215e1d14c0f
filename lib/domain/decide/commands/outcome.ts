import { aboutOf, isCallDue, namedTouch } from '../../log/about';
import type { LeadCommand } from '../../log/lead-command';
import type { When } from '../../time/calendar';
import { sentWords } from '../../lead/inserted';
import type { Lead, NextTouch } from '../../lead/lead';
import { mayFollow } from '../../lead/may-follow';
import type { PlaybookVersion } from '../../playbook/version';
import { because } from '../../reason';
import { bookCall, callOff } from '../changes/calls';
import { begin, finish, halt, nurtureFor, unknownPlaybook } from '../changes/cadences';
import { cadenceFor, findCadence } from '../../playbook/find-cadence';
import type { Changes, Verdict } from '../changes/changes';
import { afterCall, moveStage } from '../changes/moves';
import { complete } from '../changes/own-touch';
import { goOn, hold, momentOf, whenRefusal } from './plan-commands';
import { addTask, sayHelloLater } from '../changes/tasks';

type Taken = Extract<LeadCommand, { type: 'outcome' }>;

/**
 * One of the four. After a call nothing is saved without a next step (four-stages, "book a meeting from a
 * meeting"): a dated call, nurture, or lost. Of a closed lead only the reason is taken, for the same outcome.
 */
export function takeOutcome(changes: Changes, command: Taken): Verdict {
  const { lead, playbook } = changes;
  if (!playbook) return unknownPlaybook(lead);
  if (lead.closed) {
    changes.emit({ type: 'closed', outcome: command.outcome, reason: command.reason });
    if (command.reason === 'wrong-fit') halt(changes, because('wrong-fit'));
    return undefined;
  }
  const when = command.when ?? (command.next?.step === 'call' ? command.next.when : null);
  const wrong = when && whenRefusal(momentOf(when, changes.context), changes.context);
  if (wrong) return wrong;
  if (command.next?.step === 'closed' && command.outcome !== 'won') return because('closed-is-won');
  switch (command.outcome) {
    case 'won':
      if (needsNextStep(changes, playbook) && !command.next) return because('next-step-needed');
      return won(changes, playbook, command);
    case 'lost':
      return lost(changes, playbook, command);
    case 'no-reply':
      return noReply(changes, playbook, command);
    case 'rescheduled':
      if (command.next?.step === 'nurture') return toNurture(changes, playbook, command);
      if (!when) return because(needsNextStep(changes, playbook) ? 'next-step-needed' : 'when-needed');
      return rescheduled(changes, playbook, command, when);
  }
}

/** Whether this is a call, after which the playbook asks for a next step. */
function needsNextStep({ lead }: Changes, playbook: PlaybookVersion): boolean {
  return (
    playbook.outcomes.callNeedsNextStep &&
    (lead.status === 'booked' || lead.stage === 'call' || lead.stage === 'post-call')
  );
}

function log(
  changes: Changes,
  { outcome, reason }: Taken,
  touch: Pick<NextTouch, 'touch' | 'channel'> | null,
): void {
  changes.emit({
    type: 'outcome-logged',
    outcome,
    reason,
    channel: touch?.channel ?? changes.lead.channel,
    touch: touch?.touch ?? 0,
    ...(changes.lead.enrolment && touch && { run: changes.lead.enrolment.startedAt }),
  });
}

function won(changes: Changes, playbook: PlaybookVersion, command: Taken): Verdict {
  log(changes, command, touchOf(command, changes, playbook));
  changes.emit({ type: 'closed', outcome: 'won', reason: command.reason });
  if (command.next?.step === 'call')
    addTask(
      changes,
      'next-call',
      momentOf(command.next.when, changes.context),
      because('next-step', { day: command.next.when.day }),
    );
  const nurture = command.next?.step === 'nurture' ? nurtureFor(playbook, changes.lead) : undefined;
  if (nurture) begin(changes, playbook, nurture, { why: because('next-step-nurture'), sla: null });
  return undefined;
}

function lost(changes: Changes, playbook: PlaybookVersion, command: Taken): Verdict {
  log(changes, command, touchOf(command, changes, playbook));
  changes.emit({ type: 'closed', outcome: 'lost', reason: command.reason });
  // A wrong fit stays one: no check-in a year later.
  if (playbook.outcomes.lostHelloAfterDays !== undefined && command.reason !== 'wrong-fit')
    sayHelloLater(changes, playbook, playbook.outcomes.lostHelloAfterDays);
  return undefined;
}

function toNurture(changes: Changes, playbook: PlaybookVersion, command: Taken): Verdict {
  const nurture = nurtureFor(playbook, changes.lead);
  if (!nurture) return because('no-nurture');
  log(changes, command, touchOf(command, changes, playbook));
  const why = because('next-step-nurture');
  halt(changes, why);
  const stage = changes.lead.status === 'booked' ? afterCall(playbook) : undefined;
  if (changes.lead.status === 'booked') changes.emit({ type: 'status-set', status: 'active', why });
  if (stage) moveStage(changes, stage, why, true);
  begin(changes, playbook, nurture, { why, sla: null });
  return undefined;
}

/**
 * The touch that the command names, in a cadence the playbook knows; when it has had its outcome, Won and
 * Lost are of the one that waits for one now.
 */
function touchOf({ about }: Taken, { lead, context }: Changes, playbook: PlaybookVersion) {
  const { enrolment } = lead;
  if (!enrolment || !findCadence(playbook, enrolment.cadence)) return null;
  const now = aboutOf(lead, context.now).outcome;
  return namedTouch(lead, about?.outcome ?? now) ?? namedTouch(lead, now);
}

function noReply(changes: Changes, playbook: PlaybookVersion, command: Taken): Verdict {
  const { lead, context } = changes;
  const { now } = context;
  const why = because('no-reply');
  if (lead.status === 'booked' && (lead.booked === null || lead.booked.at <= now))
    return noShow(changes, command);
  const touch = touchOf(command, changes, playbook);
  if (!lead.enrolment) return startStall(changes, playbook, command);
  const isSent =
    touch === null || touch.made || (command.sent ?? (isCallDue(lead.enrolment.next, now) || undefined));
  // Nobody can leave unanswered what never went out.
  if (isSent === undefined) return because('sent-needed', { touch: touch!.touch });
  log(changes, command, isSent ? touch : null);
  if (!isSent) return undefined;
  if (changes.lead.paused) goOn(changes, why);
  const { next } = changes.lead.enrolment ?? { next: null };
  if (touch && !touch.made && next) {
    const went = { channel: next.channel, at: now };
    complete(changes, {
      ...went,
      ...sentWords(lead.touches, next.script, command.inserted, went),
      account: lead.account,
      how: 'marked',
    });
  }
  if (!changes.lead.enrolment?.next)
    finish(changes, playbook, because('cadence-unanswered', { cadence: lead.enrolment.name }));
  return undefined;
}

/** They did not come to the call: treated like the signal of a missed call. */
function noShow(changes: Changes, command: Taken): Verdict {
  const { now } = changes.context;
  changes.emit({
    type: 'outcome-logged',
    outcome: 'no-reply',
    reason: command.reason,
    channel: 'phone',
    touch: 0,
  });
  changes.emit({ type: 'signalled', signal: { kind: 'missed', at: now, origin: { from: 'rep', at: now } } });
  callOff(changes, because('missed-call'));
  return undefined;
}

/** Nothing was running and the rep says that they do not answer: the stage's cadence starts. */
function startStall(changes: Changes, playbook: PlaybookVersion, command: Taken): Verdict {
  const { lead } = changes;
  if (!mayFollow(lead, playbook)) return because('no-hand');
  const cadence = cadenceFor(playbook, lead.stage, lead.tier);
  if (!cadence) return because('no-cadence', { stage: lead.stage });
  log(changes, command, null);
  begin(changes, playbook, cadence, { why: because('no-reply'), sla: null });
  return undefined;
}

function rescheduled(changes: Changes, playbook: PlaybookVersion, command: Taken, when: When): Verdict {
  const { lead, context } = changes;
  const why = because('rescheduled', { day: when.day });
  const next = lead.enrolment?.next;
  const touch = touchOf(command, changes, playbook);
  // A talk by phone that is to go on is another call, not the next mail at that hour.
  const isCall =
    lead.status === 'booked' ||
    (needsNextStep(changes, playbook) && !next) ||
    (touch?.made && touch.channel === 'phone') ||
    hasTalked(lead);
  log(changes, command, next ?? null);
  if (!isCall && next) hold(changes, next, when, why);
  else if (!isCall) addTask(changes, 'follow-up-then', momentOf(when, context), why);
  else {
    const held = lead.booked !== null && lead.booked.at <= context.now;
    const stage = held ? afterCall(playbook) : undefined;
    if (stage) moveStage(changes, stage, why, true);
    bookCall(changes, momentOf(when, context), why);
  }
  return undefined;
}

/** Whether the last word between them was a call in which they talked. */
function hasTalked({ signals, lastOut, lastIn }: Lead): boolean {
  const talked = signals.findLast(({ kind }) => kind === 'talked');
  return talked !== undefined && talked.at >= (lastOut?.at ?? 0) && talked.at >= (lastIn?.at ?? 0);
}
