import { z } from 'zod';

import { Clock } from '../time/calendar';
import { Angle, Channel, Id, Raised } from '../words';

/** A name or a sentence of a playbook. */
export const text = z.string().trim().min(1).max(300);
/** A whole number from 0 to `max`. */
export const count = (max: number) => z.number().int().min(0).max(max);

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
