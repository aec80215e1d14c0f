import { type Instant, isBeyondHorizon, MINUTE } from '../../time/calendar';
import type { LeadCommand } from '../../log/command';
import type { Lead, Signal } from '../../lead/lead';
import { signalOccasion } from '../../lead/occasions';
import { because } from '../../reason';
import { halt } from '../steps/cadences';
import { findStage } from '../../playbook/find-cadence';
import type { Draft, Verdict } from '../steps/draft';
import { afterCall, moveStage } from '../steps/moves';
import { replied } from '../steps/their-word';

type Told = Extract<LeadCommand, { type: 'signal' }>;

/** Something is known to have happened, from wherever: noted, its plain consequence drawn; score and triggers follow. */
export function takeSignal(draft: Draft, command: Told): Verdict {
  const { now } = draft.context;
  if (command.start !== null && isBeyondHorizon(command.start, now)) return because('start-too-far');
  if (command.at === null) {
    const { signals, booked } = draft.lead;
    if (signals.some((signal) => isSameTap(signal, command, now, booked))) return because('already-done');
    note(draft, command, now);
    return undefined;
  }
  const at = Math.min(command.at, now) as Instant;
  const occasion = signalOccasion(command.kind, at);
  // Told before, with its moment, by a file or a tool. Taken back, it may be told again.
  const known = draft.lead.signals.some((signal) => signal.kind === command.kind && signal.at === at);
  if (!known && !draft.stands(occasion)) draft.within(occasion, () => note(draft, command, at));
  return undefined;
}

function note(draft: Draft, command: Told, at: Instant): void {
  const { lead } = draft;
  const { kind, origin } = command;
  if (kind === 'replied') {
    const channel = lead.lastOut?.channel ?? lead.channel;
    replied(draft, { messageId: `signal:${command.id}`, threadId: 'signal', channel, sentAt: at }, origin);
    return;
  }
  draft.emit({ type: 'signalled', signal: { kind, at, origin } });
  switch (kind) {
    case 'booked':
      if (!lead.closed) book(draft, command.start);
      return;
    case 'missed':
      if (lead.status !== 'booked') return notHeld(draft);
      halt(draft, because('missed-call'));
      draft.emit({ type: 'status-set', status: 'active', why: because('missed-call') });
      return;
    case 'unsubscribed':
      draft.emit({ type: 'opted-out', why: because('unsubscribed') });
      return;
    case 'not-interested':
      if (!lead.closed) draft.emit({ type: 'closed', outcome: 'lost', reason: null });
      return;
    case 'wrong-fit':
      if (!lead.closed) draft.emit({ type: 'closed', outcome: 'lost', reason: 'wrong-fit' });
      return;
    default:
      return;
  }
}

/** The rep has said so within the minute: this is a second tap, or a tap in another window. */
function isSameTap(known: Signal, told: Told, at: Instant, booked: Lead['booked']): boolean {
  const byHand = told.at === null && told.origin.from === 'rep' && known.origin.from === 'rep';
  const anotherCall = told.start !== null && told.start !== booked?.at;
  return byHand && known.kind === told.kind && !anotherCall && Math.abs(at - known.at) < MINUTE;
}

/** An hour after its beginning the call was taken for held; they had said yes and did not come. */
function notHeld(draft: Draft): void {
  const { lead, playbook } = draft;
  const stage = playbook && findStage(playbook, 'call-ask')?.id;
  if (stage && !lead.closed && lead.stage === afterCall(playbook))
    moveStage(draft, stage, because('missed-call'), true);
}

function book(draft: Draft, start: Instant | null): void {
  halt(draft, because('call-booked'));
  if (start !== null) draft.emit({ type: 'booked', start });
  else if (draft.lead.status !== 'booked')
    draft.emit({ type: 'status-set', status: 'booked', why: because('call-booked') });
}
