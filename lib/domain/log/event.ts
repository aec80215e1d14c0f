import { z } from 'zod';

import { ArmName } from '../experiment/assign';
import { Instant } from '../time/calendar';
import { Hlc } from '../time/hlc';
import { ActorId, DeviceId, Scope } from '../self';
import {
  Enrolment,
  FieldName,
  Field,
  Keys,
  LeadId,
  NextTouch,
  OwnerId,
  Signal,
  Task,
  TouchDone,
} from '../lead/lead';
import { PlaybookPin } from '../playbook/version';
import { MailAsk } from '../lead/mail-ask';
import { Reason } from '../reason';
import { Channel, Hand, Id, Outcome, OutcomeReason, Status, Tier } from '../words';

/**
 * The version of shapes that have not changed since. Whoever changes one gives it the next, and adds to
 * `upcast` and its fixtures.
 */
const VERSION = 2;

/**
 * What every event says, whatever it is: who, on which device, about whom, in whose record, before and after
 * what.
 */
const envelope = {
  /**
   * `<command id>.<n>`. A command's id is made by chance, on one device, once: no two devices write different
   * events under one id.
   */
  id: z.string().max(80),
  leadId: LeadId,
  /** When it was, by the clock of the device. Only told: what came first is said by `hlc`. */
  at: Instant,
  /**
   * The same for all events of a command. The order of a log is `hlc`, then `device`, then command, then `n`.
   */
  hlc: Hlc,
  actor: ActorId,
  device: DeviceId,
  scope: Scope,
  /**
   * What it is the one answer to, in words that two devices would both find: a message, the end of a pause, a
   * touch of the plan (`message:<id>`, `pause:<until>`, …). Events of one command with the same occasion are
   * one part of it. Of several parts with the same occasion one counts, the first in order, whole; the others
   * are kept and passed over (`lib/domain/log/log`).
   */
  occasion: z.string().min(1).max(300).optional(),
  /** Found out by the worker (a thread on screen, time passing), not asked for by the rep. */
  auto: z.literal(true).optional(),
  /** What was asked of many leads at once, of which this is one lead's part. */
  batch: z.uuid().optional(),
};

const event = <Type extends string, Shape extends z.ZodRawShape>(type: Type, shape: Shape, v = VERSION) =>
  z.strictObject({ ...envelope, v: z.literal(v), type: z.literal(type), ...shape });

/**
 * What happened, never what should: every decision (the next due date, the new tier) is inside the event, so
 * `evolve` asks neither playbook nor clock. Several events of one command share its id and are undone
 * together.
 */
export const KnownEvent = z.discriminatedUnion('type', [
  event('saved', {
    keys: Keys,
    fields: z.record(FieldName, Field),
    source: Id,
    hand: Hand.nullable(),
    stage: Id,
    status: Status,
    tier: Tier,
    channel: Channel,
    account: z.string().max(254).nullable(),
    playbook: PlaybookPin,
    smsConsent: z.boolean(),
  }),
  /**
   * `was`: what the rep saw in these fields; what stands there instead when this is merged is kept beside it.
   */
  event('edited', {
    fields: z.record(FieldName, Field.nullable()),
    was: z.record(FieldName, z.string().max(2000).nullable()).optional(),
    source: Id.optional(),
    hand: Hand.optional(),
    smsConsent: z.boolean().optional(),
  }),
  event('linked', { keys: Keys }),
  event('blank-filled', { name: z.string().max(60), value: z.string().max(500) }),
  event('enrolled', { enrolment: Enrolment, playbook: PlaybookPin }),
  /** Another version of the same playbook; `enrolment` is the one under way as that version plans it. */
  event('version-moved', { playbook: PlaybookPin, enrolment: Enrolment.nullable() }),
  /** `run`: of the cadence that began then, and of no other that has taken its place elsewhere. */
  event('planned', {
    run: Instant.optional(),
    next: NextTouch.nullable(),
    anchor: Enrolment.shape.anchor,
    ignored: Enrolment.shape.ignored,
    why: Reason,
  }),
  /**
   * `finished`: its last touch stayed unanswered, as against stopped on the way. With `run` only that one
   * ends, else whatever runs.
   */
  event('enrolment-ended', { why: Reason, finished: z.boolean().optional(), run: Instant.optional() }),
  /** `run`: of the cadence that began then, where it was a touch of one. */
  event('touched', { touch: TouchDone, run: Instant.optional(), text: z.string().max(4000).optional() }),
  event('message-seen', {
    messageId: z.string().max(200),
    direction: z.enum(['in', 'out']),
    channel: Channel,
    sentAt: Instant,
    threadId: z.string().max(300),
    baseline: z.boolean(),
    /** Written by a machine (a mail that came back, a notification): no word of theirs. */
    machine: z.literal(true).optional(),
  }),
  event('auto-reply-seen', { messageId: z.string().max(200), until: Instant, named: z.boolean() }),
  /** A mail asks something of the rep; and it was answered, or is no matter any more. */
  event('mail-asks', { ask: MailAsk }),
  event('mail-settled', { ask: MailAsk.shape.id }),
  /**
   * Version 3: how a call went (`talked`, `voicemail`, `busy`, `wrong-number`, `cancelled`) is a kind of
   * signal too.
   */
  event('signalled', { signal: Signal }, 3),
  event('paused', { until: Instant.nullable(), why: Reason }),
  event('resumed', { why: Reason }),
  /** `handled`: the rep has dealt with the lead (or a call took place), so that silence counts from here. */
  event('stage-moved', { stage: Id, why: Reason, handled: z.boolean().optional() }),
  event('status-set', { status: Status, why: Reason }),
  event('tier-set', { tier: Tier, byHand: z.boolean(), why: z.array(Reason).max(20) }),
  /**
   * Who may see the lead from now on: all that is known of it, and what will be. Whoever could see it before
   * is told too: `scope` is theirs, unless it was one's own record.
   */
  event('shared', { to: Scope }),
  event('assigned', { owner: OwnerId.nullable(), why: z.array(Reason).max(20) }),
  event('task-added', { task: Task }),
  event('task-done', { taskId: Task.shape.id }),
  event('booked', { start: Instant }),
  event('closed', { outcome: Outcome, reason: OutcomeReason.nullable() }),
  event('reopened', {}),
  /** One of the four, and the touch or call it is about (touch 0: about no planned touch). */
  event('outcome-logged', {
    outcome: Outcome,
    reason: OutcomeReason.nullable(),
    channel: Channel,
    touch: z.number().int().min(0).max(200),
    run: Instant.optional(),
  }),
  /** A trigger ran (or, without one, an SLA passed): not again on what `key` names. */
  event('trigger-fired', { trigger: Id.nullable(), key: z.string().max(160), why: Reason }),
  event('opted-out', { why: Reason }),
  /** `label`: what the engine itself has to say, in the reader's language in place of `text`. */
  event('alerted', {
    text: z.string().max(300),
    label: Reason.optional(),
    fired: z.string().max(160).optional(),
  }),
  event('noted', { text: z.string().min(1).max(4000) }),
  event('undone', { command: z.uuid() }),
  /**
   * Found to be the same person as another lead, whose log is kept beside this one: both are shown as one
   * (`lib/domain/log/joined`).
   */
  event('joined', { with: LeadId }),
  /**
   * The stone of somebody who was erased: all that is left of their log, and says nothing but that
   * (`lib/domain/log/stone`).
   */
  event('erased', {}),
  /** Which arm of an experiment the lead is in. The first that was drawn stays. */
  event('drawn', { experiment: z.uuid(), arm: ArmName }),
  /** The clock had been ahead: what seems to lie after this moment was done by then. */
  event('clock-righted', {}),
]);
export type KnownEvent = z.infer<typeof KnownEvent>;

const versions = new Map(
  KnownEvent.options.map(({ shape }) => [shape.type.value as string, shape.v.value as number]),
);

/** The version in which events of a kind are written and read; undefined for a kind that is not known. */
export function versionOf(type: string): number | undefined {
  return versions.get(type);
}

/**
 * The parts of an event that every version has: by these whoever cannot read the rest puts it in order,
 * undoes it and passes it on.
 */
export const Envelope = z.looseObject({
  ...envelope,
  v: z.number().int().min(1).max(1_000_000),
  type: z.string().min(1).max(60),
});

/**
 * An event of a kind, or a version of its kind, that a newer product has made: counted and passed over.
 * `kind` is what it is called there.
 */
export type UnknownEvent = z.infer<z.ZodObject<typeof envelope>> & {
  v: number;
  type: 'unknown';
  kind: string;
};

export type Event = KnownEvent | UnknownEvent;
