import { HOUR, type Instant } from '../time/calendar';
import { instant, plus } from '../time/instant';
import type { SignalKind } from '../facts';
import type { Lead } from './lead';
import { mayFollow } from './may-follow';
import { BEFORE_CALL } from './meeting';
import type { Playbook } from '../playbook/playbook';

/** What happened to the lead, and is none of their doing. */
const NO_SIGN: ReadonlySet<SignalKind> = new Set(['bounced', 'missed', 'voicemail', 'busy', 'wrong-number']);

/** The last sign of life: something they did, or else the day they were saved. */
export function lastSign(lead: Pick<Lead, 'savedAt' | 'lastIn' | 'signals'>): Instant {
  const did = lead.signals.filter(({ kind }) => !NO_SIGN.has(kind)).map(({ at }) => at);
  return instant(Math.max(lead.savedAt, lead.lastIn?.at ?? 0, ...did));
}

/** Whether they are said to be away. */
export function isAway({ paused }: Pick<Lead, 'paused'>): boolean {
  return paused?.why.code === 'away' || paused?.why.code === 'away-until';
}

/**
 * Since when they have been silent, as far as a rule counts it: since their last sign of life, a talk with
 * them, or their coming back. Null while silence says nothing: they are away, or a call is booked.
 */
export function silentSince(lead: Lead): Instant | null {
  if (isAway(lead) || lead.status === 'booked') return null;
  return instant(Math.max(lastSign(lead), lead.metAt ?? 0));
}

/** Touches in a row without an answer, over all cadences. */
export function unanswered(lead: Pick<Lead, 'touches' | 'lastIn'>): number {
  return lead.touches.filter(({ at, how }) => how !== 'skipped' && at > (lead.lastIn?.at ?? 0)).length;
}

/** The same for the cadence under way alone, as a rule counts it that ends one; over all where none is. */
export function unansweredHere(lead: Pick<Lead, 'touches' | 'lastIn' | 'enrolment'>): number {
  const { enrolment, touches } = lead;
  const here = enrolment ? touches.filter(({ run }) => run === enrolment.startedAt) : touches;
  return unanswered({ ...lead, touches: here });
}

/**
 * How long a touch waits for its answer before it counts as unanswered: the stage's own silence, at least two
 * days (four-stages).
 */
export function answerWait(playbook: Playbook, stage: string): number {
  return Math.max(48, playbook.stages.find(({ id }) => id === stage)?.quietAfterHours ?? 0) * HOUR;
}

/**
 * Whether the last word is theirs and nobody has dealt with it: replies belong to the rep, and no plan goes
 * over them.
 */
export function owesAnswer({
  lastIn,
  lastOut,
  handledAt,
}: Pick<Lead, 'lastIn' | 'lastOut' | 'handledAt'>): boolean {
  return lastIn !== null && lastIn.at > (lastOut?.at ?? 0) && lastIn.at > (handledAt ?? 0);
}

/**
 * So long an answer of the rep's waits for theirs where the stage's own cadence would start at once
 * (four-stages: two days).
 */
const ANSWER_WAIT_HOURS = 48;

/**
 * When a lead in conversation will have been quiet long enough for the stage's cadence to start; null while
 * that is not what is waited for.
 */
export function quietFrom(lead: Lead, playbook: Playbook): Instant | null {
  if (
    lead.status !== 'active' ||
    lead.enrolment ||
    lead.paused ||
    lead.closed ||
    !mayFollow(lead, playbook) ||
    owesAnswer(lead)
  )
    return null;
  const since = instant(Math.max(lead.lastOut?.at ?? 0, lead.handledAt ?? 0));
  const stage = playbook.stages.find(({ id }) => id === lead.stage);
  if (!stage || since === 0) return null;
  const hours = stage.quietAfterHours || (lead.lastIn ? ANSWER_WAIT_HOURS : 0);
  return plus(since, hours * HOUR);
}

/**
 * When the last touch of a cadence will count as unanswered; null while there is one to come or none was
 * made.
 */
export function endsAt(lead: Lead, playbook: Playbook): Instant | null {
  if (
    lead.status === 'booked' ||
    !lead.enrolment ||
    lead.enrolment.next ||
    (lead.paused && lead.paused.why.code !== 'parked')
  )
    return null;
  // A cadence that began with nothing left to say is not over in the moment in which it began.
  const { startedAt, stage } = lead.enrolment;
  const last = lead.touches.at(-1)?.at ?? startedAt;
  return plus(last > startedAt ? last : startedAt, answerWait(playbook, stage));
}

/** When a booked call begins that something was still to be said before; null where there is none. */
export function callBeginsAt({ status, booked, enrolment }: Lead): Instant | null {
  return status === 'booked' && booked && enrolment?.cadence === BEFORE_CALL ? booked.at : null;
}
