import { z } from 'zod';

import { Clock } from '../time/calendar';
import { Fact } from '../facts';
import { Trigger } from './trigger';
import { Angle, Channel, Hand, Id, Raised, Tier } from '../words';

const text = z.string().trim().min(1).max(300);
const count = (max: number) => z.number().int().min(0).max(max);

/** A wait whose parts add up: business days first, then calendar days, then hours and minutes. */
export const Wait = z.strictObject({
  businessDays: count(400).optional(),
  days: count(400).optional(),
  hours: count(24 * 30).optional(),
  minutes: count(60 * 24).optional(),
});
export type Wait = z.infer<typeof Wait>;

/** A time within which something must have happened: a span, or the end of the same business day. */
export const Sla = z.union([
  z.strictObject({
    minutes: z
      .number()
      .int()
      .min(1)
      .max(60 * 24 * 30),
  }),
  z.strictObject({ by: z.literal('same-business-day') }),
]);
export type Sla = z.infer<typeof Sla>;

/** A channel by name, or by its relation to the one on which the lead was last met. */
export const TouchChannel = z.union([Channel, z.enum(['original', 'other', 'any', 'answered'])]);
export type TouchChannel = z.infer<typeof TouchChannel>;

/**
 * `after` counts from the start of the cadence; `at` is the local hour, absent where the wait alone decides.
 */
export const Touch = z.strictObject({
  after: Wait,
  /**
   * So long before the booked call, whatever `after` says; left out where that is past, so that nothing is
   * said of tomorrow on the day.
   */
  beforeCall: Wait.optional(),
  at: Clock.optional(),
  channel: TouchChannel,
  angle: Angle,
  script: Id,
  /** Only with the lead's permission (SMS). Without it the touch goes out on `instead`. */
  consent: z.boolean().optional(),
  instead: Channel.optional(),
  /** Words for the channels on which `script` would read wrongly: a talk-track is no mail. */
  words: z.partialRecord(Channel, Id).optional(),
  /**
   * Words for those who came for something else than `script` supposes: who asked for a call is not sent a
   * download.
   */
  raised: z.partialRecord(Raised, Id).optional(),
});
export type Touch = z.infer<typeof Touch>;

/** What comes when the last touch stays unanswered. */
const End = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('mia'), nurture: Id }),
  z.strictObject({ do: z.literal('switch'), cadence: Id }),
  z.strictObject({ do: z.literal('archive') }),
  z.strictObject({ do: z.literal('stay') }),
]);
type End = z.infer<typeof End>;

/**
 * Touches that go on after the listed ones, each gap `taper` times the one before. It always ends: after
 * `times`.
 */
export const Repeat = z.strictObject({
  every: Wait,
  taper: z.number().min(1).max(4).default(1),
  times: z.number().int().min(1).max(40),
  at: Clock.optional(),
  channel: TouchChannel,
  angle: Angle,
  script: Id,
  /** Words for the second time and those after it; without them `script` is said again. */
  more: z.array(Id).max(39).optional(),
});
export type Repeat = z.infer<typeof Repeat>;

export const Cadence = z.strictObject({
  id: Id,
  name: text,
  /** No rep time: presented as one batch, never before the working queue. */
  passive: z.boolean().default(false),
  touches: z.array(Touch).min(1).max(50),
  repeat: Repeat.optional(),
  end: End,
});
export type Cadence = z.infer<typeof Cadence>;

/** Points that fade: halved each `halfLifeDays` since the fact. `max` caps what one rule can give. */
export const ScoreRule = z.strictObject({
  id: Id,
  points: z.number().int().min(-100).max(100),
  because: text,
  when: Fact,
  each: z.boolean().default(false),
  max: z.number().int().min(1).max(100).optional(),
  halfLifeDays: z.number().min(1).max(365).optional(),
});
export type ScoreRule = z.infer<typeof ScoreRule>;

/**
 * `firstTouch` is the SLA of the first touch, absent where nobody owes one; `target` is what is aimed at
 * inside it. `asks`: what everybody from here has asked for.
 */
export const Source = z.strictObject({
  id: Id,
  label: text,
  tier: Tier,
  firstTouch: Sla.optional(),
  target: Sla.optional(),
  hand: Hand.optional(),
  asks: Raised.optional(),
});
export type Source = z.infer<typeof Source>;

/**
 * `quietAfterHours`: how long a lead may be silent here before the stage's cadence starts. `tiers` overrides
 * the cadence by tier.
 */
export const Stage = z.strictObject({
  id: Id,
  label: text,
  quietAfterHours: count(24 * 90),
  cadence: Id.optional(),
  tiers: z.partialRecord(Tier, Id).optional(),
  delegable: z.boolean().default(false),
});
export type Stage = z.infer<typeof Stage>;

const Review = z.strictObject({
  id: Id,
  every: z.enum(['day', 'week', 'month', 'quarter']),
  weekday: z.number().int().min(1).max(7).optional(),
  minutes: count(480),
  agenda: z.array(text).min(1).max(20),
});

const Assignment = z.strictObject({
  withinSeconds: z.number().int().min(1).max(86_400),
  order: z.array(z.enum(['tier', 'territory', 'size', 'product', 'skill', 'capacity'])).max(6),
  capacity: z.number().int().min(1).max(1000),
  unattended: z.array(Tier),
});

/**
 * Figures a playbook limits itself to. Absent means no limit of that kind. A person's week counts touches of
 * cadences, not what is said in a chat.
 */
const Caps = z.strictObject({
  perPlatformPerDay: count(500).optional(),
  perPersonPerWeek: count(50).optional(),
  perCompanyPerWeek: count(200).optional(),
  minutesBetween: z
    .number()
    .int()
    .min(60)
    .max(60 * 24 * 7),
  daysBetween: count(30).optional(),
});

export const Playbook = z.strictObject({
  format: z.literal(1),
  id: Id,
  version: z.number().int().min(1).max(1_000_000),
  name: text,
  summary: text,
  /** Whether written touches may fall on days the rep does not work. Calls never do. */
  days: z.enum(['working', 'any']),
  hour: Clock,
  sources: z.array(Source).min(1).max(60),
  score: z.strictObject({
    base: count(100),
    hot: z.number().int().min(-100).max(1000),
    warm: z.number().int().min(-100).max(1000),
    cold: z.number().int().min(-1000).max(1000),
    parkUnder: z.number().int().min(-1000).max(1000).optional(),
    rules: z.array(ScoreRule).max(100),
  }),
  /** Cadence for each tier, where the tier and not the stage decides. */
  tiers: z.partialRecord(
    Tier,
    z.strictObject({ cadence: Id, expectedCloseDays: z.tuple([count(3650), count(3650)]).optional() }),
  ),
  stages: z.array(Stage).min(1).max(12),
  cadences: z.array(Cadence).min(1).max(60),
  caps: Caps,
  outcomes: z.strictObject({
    /** After Lost, one friendly line so many days later; absent: never. */
    lostHelloAfterDays: z.number().int().min(30).max(800).optional(),
    /** BAM: a call outcome is not saved without a dated next call, nurture or lost. */
    callNeedsNextStep: z.boolean(),
  }),
  /** The four parts every system must state. */
  system: z.strictObject({ trigger: text, schedule: text, escalation: text, handoff: text }),
  triggers: z.array(Trigger).max(100),
  assignment: Assignment,
  requiredFields: z.array(z.string().max(40)).max(20),
  reviews: z.array(Review).max(12),
});
export type Playbook = z.infer<typeof Playbook>;

/**
 * A playbook as its authors write it: the same shape with wall times as plain text. Shipped ones are checked
 * by tests, not at every start.
 */
export type PlaybookData = Plain<Playbook>;
type Plain<T> = T extends Clock ? string : T extends object ? { [Key in keyof T]: Plain<T[Key]> } : T;
