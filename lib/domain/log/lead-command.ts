import { z } from 'zod';

import { Clock, Day, Instant, When } from '../time/calendar';
import { ReadMail } from '../mail/mail-class';
import { Inserted } from '../lead/inserted';
import { MailAsk } from '../lead/mail-ask';
import { CrmFields } from '../lead/crm-fields';
import { Field, FieldName, Keys, LeadId, Origin, OwnerId, TouchDone } from '../lead/lead';
import { VersionId } from '../playbook/version';
import { SignalKind } from '../facts';
import { Scope } from '../self';
import { SeenThread } from '../page/sighting';
import { Channel, Hand, Id, Outcome, OutcomeReason, Tier } from '../words';

/**
 * `id` is made by chance, once. `batch`: what was asked of many leads at once, of which this is one lead's
 * part. `occasion`: what it is the one answer to, so that it has no effect where the lead's log knows that
 * occasion. Both stay with the events.
 */
const command = <Type extends string, Shape extends z.ZodRawShape>(type: Type, shape: Shape) =>
  z.strictObject({
    id: z.uuid(),
    type: z.literal(type),
    leadId: LeadId,
    batch: z.uuid().optional(),
    occasion: z.string().min(1).max(300).optional(),
    ...shape,
  });

/**
 * What a press is about, as the rep had it before them (`lib/domain/log/about` makes it). Pressed twice, in
 * two windows, or on an old notification, what it is about is no longer there by the time it is carried out:
 * then nothing happens.
 */
export const About = z.strictObject({
  /** When the cadence under way began; null: none was. */
  run: Instant.nullable(),
  /** The touch that came next in it, and when it was due. */
  next: z.strictObject({ touch: z.number().int().min(1).max(200), day: Day, time: Clock }).nullable(),
  /** The touch that an outcome would be of, and whether it had been made. */
  outcome: z.strictObject({ touch: z.number().int().min(0).max(200), made: z.boolean() }).nullable(),
  /** How many touches had been made or skipped, and how many outcomes taken. */
  touches: z.number().int().min(0),
  outcomes: z.number().int().min(0),
  paused: z.strictObject({ until: Instant.nullable() }).nullable(),
  /** `at` null: booked, and nobody said for when. */
  booked: z.strictObject({ at: Instant.nullable() }).nullable(),
  /** When it was won or lost. */
  closed: Instant.nullable(),
});
export type About = z.infer<typeof About>;

/**
 * A command that is about the plan of a lead as it stands. `about` is left out where nobody pressed: by a
 * file, or the simulator.
 */
const planCommand = <Type extends string, Shape extends z.ZodRawShape>(type: Type, shape: Shape) =>
  command(type, { about: About.optional(), ...shape });

/**
 * What must follow a call (BAM): a dated next call, nurture, or lost by the outcome itself; after Won also
 * that there is nothing left to do.
 */
export const NextStep = z.discriminatedUnion('step', [
  z.strictObject({ step: z.literal('call'), when: When }),
  z.strictObject({ step: z.literal('nurture') }),
  z.strictObject({ step: z.literal('closed') }),
]);
export type NextStep = z.infer<typeof NextStep>;

export const leadCommands = [
  command('save-lead', {
    keys: Keys,
    fields: z.record(FieldName, Field),
    source: Id,
    hand: Hand.nullable(),
    stage: Id,
    playbook: Id,
    channel: Channel,
    account: z.string().max(254).nullable(),
    smsConsent: z.boolean(),
    /** Who sees the lead; left out, as the team has it for new leads. */
    scope: Scope.optional(),
    /** The thread it was saved from: what was already said in it is history, and completes nothing. */
    thread: SeenThread.nullable(),
  }),
  command('edit-lead', {
    fields: z.record(FieldName, Field.nullable()),
    /**
     * What the rep had before them, by field; null: nothing. Where something else stands by then, the edit is
     * refused.
     */
    seen: z.record(FieldName, z.string().max(2000).nullable()),
    source: Id.optional(),
    hand: Hand.optional(),
    smsConsent: z.boolean().optional(),
  }),
  command('link-keys', { keys: Keys }),
  command('fill-blank', { name: z.string().max(60), value: z.string().trim().min(1).max(500) }),
  planCommand('enrol', { cadence: Id.optional() }),
  planCommand('switch', { playbook: Id.optional(), cadence: Id.optional(), stage: Id.optional() }),
  planCommand('mark-sent', {
    channel: Channel,
    script: Id.nullable(),
    account: z.string().max(254).nullable(),
    text: z.string().max(4000).optional(),
    inserted: Inserted.optional(),
  }),
  planCommand('skip', {}),
  planCommand('snooze', { until: When }),
  /**
   * `colleague`: somebody at the same company who replied, and is why: their id. No log names anybody else
   * than whose it is.
   */
  planCommand('pause', { until: When.nullable(), colleague: z.string().max(200).optional() }),
  planCommand('resume', {}),
  /** Their answer asks for nothing: the plan that it stopped goes on at its date. */
  planCommand('keep-date', {}),
  planCommand('outcome', {
    outcome: Outcome,
    reason: OutcomeReason.nullable(),
    when: When.nullable(),
    next: NextStep.nullable(),
    /** Without an answer to a touch that has not been marked: whether it went out. */
    sent: z.boolean().optional(),
    inserted: Inserted.optional(),
  }),
  planCommand('reopen', {}),
  /** `channel`: where they answered; else where they were last written to. */
  command('signal', {
    kind: SignalKind,
    at: Instant.nullable(),
    origin: Origin,
    start: Instant.nullable(),
    channel: Channel.optional(),
  }),
  command('set-stage', { stage: Id }),
  command('set-tier', { tier: Tier.nullable() }),
  /**
   * By hand, whatever the rules say; null: nobody's. `note`: what whoever gets the lead should know of it.
   */
  command('set-owner', {
    owner: OwnerId.nullable(),
    note: z.string().trim().min(1).max(1000).optional(),
  }),
  /** Who may see the lead: its owner alone, a group, or everybody in the team. */
  command('share-lead', { scope: Scope }),
  /**
   * `company`: not this lead alone, but everybody at the company is never contacted again; empty: they asked a
   * colleague.
   */
  command('opt-out', { company: z.string().max(200).optional() }),
  command('archive', {}),
  /** To another version of the same playbook, by its document, at the touch the lead is at. */
  command('move-version', { to: VersionId }),
  command('note', { text: z.string().trim().min(1).max(4000) }),
  /** What a mail asked is answered; `theirs`: whoever wrote is the lead, by another address. */
  command('settle-mail', { ask: MailAsk.shape.id, theirs: z.literal(true).optional() }),
  command('finish-task', { taskId: z.string().max(120) }),
  command('log-touch', { touch: TouchDone }),
  command('undo', { command: z.uuid() }),
  /** The two are one person. Both logs are kept; they are shown as one lead until it is taken back. */
  command('join-leads', { other: LeadId }),
  /**
   * Everything that is known of the person goes, here and wherever it has gone; it is not to be taken back.
   * `never`: they are not to be saved or contacted again either, which holds of itself for who has opted out.
   */
  command('erase-lead', { never: z.literal(true).optional() }),
] as const;

/** What a rep may ask for about one lead. */
export const LeadCommand = z.discriminatedUnion('type', leadCommands);
export type LeadCommand = z.infer<typeof LeadCommand>;

/** What the worker itself finds out: a thread or a record was on screen, or time has passed. */
export const Observation = z.discriminatedUnion('type', [
  command('observe-thread', {
    channel: Channel,
    account: z.string().max(254).nullable(),
    thread: SeenThread,
    inserted: Inserted.optional(),
    /** What their messages are, by id; one that is not among them is an answer. */
    readings: z.record(z.string().max(200), ReadMail).optional(),
  }),
  command('observe-record', { fields: CrmFields }),
  command('tick', {}),
  /**
   * Whom the team's server has given the lead to, where the log says another owner by the event `instead` (empty:
   * by none). Where something else is the last that it says by now, that is looked at first.
   */
  command('take-claim', { owner: OwnerId.nullable(), instead: z.string().max(80) }),
  /** The computer's clock was ahead and is right again. */
  command('clock-back', {}),
  /** A rule of the rep's has changed, by the command `by`; `was` is the score by the rules before. */
  command('rescore', { was: z.number().int(), by: z.string().max(80) }),
]);
export type Observation = z.infer<typeof Observation>;
