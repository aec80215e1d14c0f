import { z } from 'zod';

import { Clock } from '../time/calendar';
import { Fact } from '../facts';
import { Hand, Id, Raised, Tier } from '../words';
import { Cadence, count, Sla, text } from './cadence';
import { Trigger } from './trigger';

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
  /** What the cadence becomes where the rep sets this tier: tighter for hot, longer for cold. */
  byHand: z.partialRecord(Tier, Id).optional(),
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
    /** How many days after Lost one check-in goes out; absent: never. */
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
