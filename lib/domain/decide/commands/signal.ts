import { dayOf, HOUR, type Instant, isBeyondHorizon, MINUTE } from '../../time/calendar';
import { instant, plus } from '../../time/instant';
import type { LeadCommand } from '../../log/lead-command';
import type { Lead, Signal } from '../../lead/lead';
import { signalOccasion } from '../../lead/occasions';
import { because } from '../../reason';
import type { SignalKind } from '../../facts';
import { bookCall, callHeld, callOff } from '../changes/calls';
import { halt, replan } from '../changes/cadences';
import type { Changes, Verdict } from '../changes/changes';
import { moveStage } from '../changes/moves';
import { complete, reanchor } from '../changes/own-touch';
import { finishTouchTasks } from '../changes/owner';
import { replied } from '../changes/their-word';

type Told = Extract<LeadCommand, { type: 'signal' }>;

/** What is said of booked calls: the latest of it stands. */
const ABOUT_CALLS: ReadonlySet<SignalKind> = new Set(['booked', 'missed', 'cancelled', 'talked']);

/**
 * Something is known to have happened, from wherever: noted, its plain consequence drawn; score and triggers
 * follow.
 */
export function takeSignal(changes: Changes, command: Told): Verdict {
  const { now } = changes.context;
  if (command.start !== null && isBeyondHorizon(command.start, now)) return because('start-too-far');
  if (command.at === null) {
    const { signals, booked } = changes.lead;
    if (signals.some((signal) => isSameTap(signal, command, now, booked))) return because('already-done');
    note(changes, command, now);
    return undefined;
  }
  const at = instant(Math.min(command.at, now));
  const occasion = signalOccasion(command.kind, at);
  // Told before, with its moment, by a file or a tool. Taken back, it may be told again.
  const known = changes.lead.signals.some((signal) => signal.kind === command.kind && signal.at === at);
  if (!known && !changes.stands(occasion)) changes.within(occasion, () => note(changes, command, at));
  return undefined;
}

function note(changes: Changes, command: Told, at: Instant): void {
  const { lead } = changes;
  const { kind, origin } = command;
  if (kind === 'replied') {
    const channel = command.channel ?? lead.lastOut?.channel ?? lead.channel;
    replied(changes, { messageId: `signal:${command.id}`, threadId: 'signal', channel, sentAt: at }, origin);
    return;
  }
  // A call to them that reached somebody, or their voicemail, is a touch.
  if (kind === 'voicemail' || (kind === 'talked' && lead.status !== 'booked')) called(changes, at);
  changes.emit({ type: 'signalled', signal: { kind, at, origin } });
  // A file may tell the newest first: what is older than the last word about their calls changes nothing.
  if (ABOUT_CALLS.has(kind) && lead.signals.some((one) => ABOUT_CALLS.has(one.kind) && one.at > at)) return;
  switch (kind) {
    case 'booked':
      if (!lead.closed) bookCall(changes, command.start, because('call-booked'));
      return;
    case 'missed':
      if (lead.status === 'booked') callOff(changes, because('missed-call'));
      return;
    case 'cancelled':
      if (lead.status === 'booked') callOff(changes, because('call-cancelled'));
      return;
    case 'talked':
      if (lead.status === 'booked') callHeld(changes, because('call-over'));
      else talked(changes, at);
      return;
    case 'busy':
      tryAgain(changes, plus(at, HOUR));
      return;
    case 'wrong-number':
      tryAgain(changes, at);
      return;
    case 'bounced':
      if (lead.enrolment && !lead.paused)
        changes.emit({ type: 'paused', until: null, why: because('bounced') });
      return;
    case 'unsubscribed':
      changes.emit({ type: 'opted-out', why: because('unsubscribed') });
      return;
    case 'not-interested':
      if (!lead.closed) changes.emit({ type: 'closed', outcome: 'lost', reason: null });
      return;
    case 'wrong-fit':
      if (!lead.closed) changes.emit({ type: 'closed', outcome: 'lost', reason: 'wrong-fit' });
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

/** The call that was next in the plan, or one outside it, from which what is next keeps its distance. */
function called(changes: Changes, at: Instant): void {
  const { account, enrolment } = changes.lead;
  const next = enrolment?.next;
  const made = { channel: 'phone' as const, account, how: 'marked' as const, at };
  if (next?.channel === 'phone') return complete(changes, { ...made, script: next.script });
  changes.emit({ type: 'touched', touch: { ...made, touch: 0, of: 0, cadence: null, script: null } });
  finishTouchTasks(changes);
  reanchor(changes, at);
}

/** They were reached by phone: as with a reply the plan ends, and what follows is the rep's. */
function talked(changes: Changes, at: Instant): void {
  const why = because('talked', { day: dayOf(at, changes.context.settings.zone) });
  if (changes.lead.hand === null) changes.emit({ type: 'edited', fields: {}, hand: 'replied' });
  if (changes.lead.closed) return;
  halt(changes, why);
  const { lead, playbook } = changes;
  const [first, second] = playbook?.stages ?? [];
  moveStage(changes, second && lead.stage === first!.id ? second.id : lead.stage, why, true);
  if (changes.lead.status !== 'active') changes.emit({ type: 'status-set', status: 'active', why });
}

/** The same touch again, from then on, on a channel on which they can be reached. */
function tryAgain(changes: Changes, notBefore: Instant): void {
  const { playbook, lead } = changes;
  const next = lead.enrolment?.next;
  if (next && playbook) replan(changes, playbook, next.touch, 0, because('try-again'), notBefore);
}
