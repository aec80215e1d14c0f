import { z } from 'zod';

import { Instant } from '../time/calendar';
import { Enrolment, FieldName, Field, Keys, LeadId, NextTouch, Signal, Task, TouchDone } from '../lead/lead';
import { Reason } from '../reason';
import { Channel, Hand, Id, Outcome, OutcomeReason, Status, Tier } from '../words';

const event = <Type extends string, Shape extends z.ZodRawShape>(type: Type, shape: Shape) =>
  z.strictObject({
    /** `<command id>.<n>`: the same command makes the same events on every device. */
    id: z.string().max(80),
    v: z.literal(1),
    leadId: LeadId,
    at: Instant,
    /** Found out by the worker (a thread on screen, time passing), not asked for by the rep. */
    auto: z.literal(true).optional(),
    /** What was asked of many leads at once, of which this is one lead's part. */
    batch: z.uuid().optional(),
    type: z.literal(type),
    ...shape,
  });

const PlaybookPin = z.strictObject({ id: Id, version: z.number().int().min(1) });

/**
 * What happened, never what should: every decision (the next due date, the new tier) is inside the event, so `evolve` asks
 * neither playbook nor clock. Several events of one command share its id and are undone together.
 */
export const Event = z.discriminatedUnion('type', [
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
  event('edited', {
    fields: z.record(FieldName, Field.nullable()),
    source: Id.optional(),
    hand: Hand.optional(),
    smsConsent: z.boolean().optional(),
  }),
  event('linked', { keys: Keys }),
  event('blank-filled', { name: z.string().max(60), value: z.string().max(500) }),
  event('enrolled', { enrolment: Enrolment, playbook: PlaybookPin }),
  /** Another version of the same playbook; `enrolment` is the one under way as that version plans it. */
  event('version-moved', { playbook: PlaybookPin, enrolment: Enrolment.nullable() }),
  event('planned', {
    next: NextTouch.nullable(),
    anchor: Enrolment.shape.anchor,
    ignored: Enrolment.shape.ignored,
    why: Reason,
  }),
  /** `finished`: its last touch stayed unanswered, as against stopped on the way. */
  event('enrolment-ended', { why: Reason, finished: z.boolean().optional() }),
  event('touched', { touch: TouchDone, text: z.string().max(4000).optional() }),
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
  event('signalled', { signal: Signal }),
  event('paused', { until: Instant.nullable(), why: Reason }),
  event('resumed', { why: Reason }),
  /** `handled`: the rep has dealt with the lead (or a call took place), so that silence counts from here. */
  event('stage-moved', { stage: Id, why: Reason, handled: z.boolean().optional() }),
  event('status-set', { status: Status, why: Reason }),
  event('tier-set', { tier: Tier, byHand: z.boolean(), why: z.array(Reason).max(20) }),
  event('assigned', { owner: z.string().max(80).nullable(), why: z.array(Reason).max(20) }),
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
  }),
  /** A trigger ran (or, without one, an SLA passed): not again on the same occasion. */
  event('trigger-fired', { trigger: Id.nullable(), occasion: z.string().max(160), why: Reason }),
  event('opted-out', { why: Reason }),
  /** `label`: what the engine itself has to say, in the reader's language in place of `text`. */
  event('alerted', {
    text: z.string().max(300),
    label: Reason.optional(),
    fired: z.string().max(160).optional(),
  }),
  event('noted', { text: z.string().min(1).max(4000) }),
  event('undone', { command: z.uuid() }),
]);
export type Event = z.infer<typeof Event>;
