import { z } from 'zod';

import { Clock, Day, Instant, Zone } from '../time/calendar';
import type { Hlc } from '../time/hlc';
import type { ArmName } from '../experiment/assign';
import { SignalKind } from '../facts';
import type { PlaybookPin } from '../playbook/version';
import type { MailAsk } from './mail-ask';
import { Reason } from '../reason';
import {
  Angle,
  Channel,
  Id,
  type Hand,
  type Outcome,
  type OutcomeReason,
  type Status,
  type Tier,
} from '../words';

export const LeadId = z.uuid().brand<'LeadId'>();
export type LeadId = z.infer<typeof LeadId>;

/**
 * Where a value came from: a page (by recipe), the rep, a file, another tool, or our own reading of the other
 * values.
 */
export const Origin = z.strictObject({
  from: z.enum(['page', 'rep', 'file', 'tool', 'derived']),
  name: z.string().max(80).optional(),
  at: Instant,
});
export type Origin = z.infer<typeof Origin>;

export const FieldName = z
  .string()
  .regex(/^[a-z][a-zA-Z0-9]{0,39}$/)
  .refine((name) => !(name in Object.prototype), 'reserved');
export const Field = z.strictObject({ value: z.string().min(1).max(2000), origin: Origin });
export type Field = z.infer<typeof Field>;

/** What proves that two sightings are one person. Every key is normalised by `lib/domain/keys`. */
export const Keys = z.strictObject({
  emails: z.array(z.string().max(254)).max(20),
  phones: z.array(z.string().max(20)).max(20),
  profiles: z.array(z.string().max(300)).max(20),
  records: z.array(z.string().max(200)).max(20),
  threads: z.array(z.string().max(300)).max(50),
});
export type Keys = z.infer<typeof Keys>;

/** A wall time. `floats`: it belongs to the rep and moves with the rep's zone; else it stays in `zone`. */
export const Due = z.strictObject({
  day: Day,
  time: Clock,
  zone: Zone,
  floats: z.boolean(),
  /** When an SLA makes it late; null where none runs. */
  deadline: Instant.nullable(),
  why: z.array(Reason).min(1).max(20),
});
export type Due = z.infer<typeof Due>;

/** The touch that comes next: everything decided, so that editing a playbook later changes nothing here. */
export const NextTouch = z.strictObject({
  touch: z.number().int().min(1).max(200),
  of: z.number().int().min(1).max(200),
  channel: Channel,
  angle: Angle,
  script: Id,
  due: Due,
});
export type NextTouch = z.infer<typeof NextTouch>;

export const Enrolment = z.strictObject({
  cadence: Id,
  name: z.string().max(300),
  stage: Id,
  passive: z.boolean(),
  startedAt: Instant,
  /** The plan's day 0, moved by every touch that came earlier or later than planned. */
  anchor: Day,
  /** Gaps of touches that were ignored in a row, for widening and for counting the ceiling. */
  ignored: z.number().int().min(0).max(1_000_000),
  next: NextTouch.nullable(),
});
export type Enrolment = z.infer<typeof Enrolment>;

/**
 * Whom a lead or a task is given to: somebody of the roster, or whoever works alone. An id, for names change.
 */
export const OwnerId = z.string().min(1).max(90);

/**
 * `label`: the title of a task the engine made by itself, to be said in the reader's language in place of
 * `title`.
 */
export const Task = z.strictObject({
  id: z.string().max(360),
  title: z.string().min(1).max(300),
  label: Reason.optional(),
  due: Due,
  done: Instant.nullable(),
  owner: OwnerId.nullable(),
  /** What to say, where it is something to be written. */
  script: Id.optional(),
});
export type Task = z.infer<typeof Task>;

/** One thing that happened to the lead and counts for score, tier or triggers. */
export const Signal = z.strictObject({ kind: SignalKind, at: Instant, origin: Origin });
export type Signal = z.infer<typeof Signal>;

export const TouchDone = z.strictObject({
  touch: z.number().int().min(0).max(200),
  of: z.number().int().min(0).max(200),
  cadence: Id.nullable(),
  channel: Channel,
  at: Instant,
  how: z.enum(['marked', 'seen', 'skipped']),
  script: Id.nullable(),
  /** The wording of the script that went out, where it was not the script's own. */
  variant: Id.optional(),
  account: z.string().max(254).nullable(),
});
export type TouchDone = z.infer<typeof TouchDone>;

/**
 * A touch as the log has it: made by whom, and in which run of its cadence (the moment that began); null
 * outside of any.
 */
export type Touch = TouchDone & { by: string; run: Instant | null };

/**
 * What somebody else had put into a field when it was written over by one who had not seen it; null: nothing.
 */
type Unseen = { value: string | null; by: string; at: Instant };

/** A lead as folded from its log. `evolve` builds it; nothing else may. */
export type Lead = {
  id: LeadId;
  /** Other leads that were found to be the same person and are shown as this one. */
  joined: readonly LeadId[];
  savedAt: Instant;
  /** Who saved the lead, and in whose record it stands. */
  savedBy: string;
  scope: string;
  keys: Keys;
  fields: Readonly<Record<string, Field>>;
  /**
   * By field: who wrote it last by hand, and when; and what of somebody else's that covered without being
   * seen, until somebody who sees both decides.
   */
  edits: Readonly<Record<string, { by: string; at: Instant }>>;
  unseen: Readonly<Record<string, Unseen>>;
  source: Id;
  hand: Hand | null;
  stage: Id;
  status: Status;
  owner: string | null;
  ownerWhy: readonly Reason[];
  /** When the owner was given the lead. */
  ownerAt?: Instant;
  playbook: PlaybookPin;
  /** The tier last decided, and why; `byHand` holds until the rep lets go. */
  tier: Tier;
  tierByHand: boolean;
  /** The original channel: where this lead raised their hand. */
  channel: Channel;
  /** The address, profile or number of the rep's own that this lead knows. */
  account: string | null;
  smsConsent: boolean;
  signals: readonly Signal[];
  touches: readonly Touch[];
  /** Outcomes taken, oldest first, and the touch each was about (0: none), of which run. */
  outcomes: readonly { outcome: Outcome; at: Instant; touch: number; run: Instant | null }[];
  enrolment: Enrolment | null;
  /** The one with a touch to come that an answer of theirs stopped, until another begins. */
  stopped?: Enrolment;
  /** By experiment: the arm that was drawn. Absent: in none. */
  drawn?: Readonly<Record<string, ArmName>>;
  paused: { until: Instant | null; why: Reason } | null;
  /** Messages already taken note of (`memory`); and who spoke last, when, on what channel. */
  seenMessages: string;
  lastIn: { at: Instant; channel: Channel } | null;
  lastOut: { at: Instant; channel: Channel } | null;
  /** When the rep last dealt with the lead otherwise than by a message: silence counts from there too. */
  handledAt: Instant | null;
  /** When a call with them was over, or they came back from being away: silence means nothing before. */
  metAt?: Instant;
  tasks: readonly Task[];
  /** What mails ask of the rep and is not answered yet, oldest first. */
  asks: readonly MailAsk[];
  booked: { at: Instant } | null;
  closed: {
    outcome: Outcome;
    reason: OutcomeReason | null;
    at: Instant;
    /** What was put away by it, and is there again when it is reopened. */
    before: {
      status: Status;
      stage: Id;
      enrolment: Enrolment | null;
      paused: Lead['paused'];
      /** Absent in a row that an earlier version has folded. */
      tasks?: readonly Task[];
    };
  } | null;
  optedOut: boolean;
  /** What the rep has noted, the newest last, capped. */
  notes: readonly { text: string; by: string; at: Instant }[];
  /** Words the rep typed into a script's blanks. */
  blanks: Readonly<Record<string, string>>;
  /** Triggers that have fired and may not again (`memory`), as `trigger:occasion`. */
  fired: string;
  /** Occasions on which the worker did something of itself that was taken back: it does not do so again. */
  declined: readonly string[];
  /** How many events made this. */
  rev: number;
  /** The newest reading of the logical clock among them, and the latest moment. */
  heard: { hlc: Hlc; at: Instant };
};
