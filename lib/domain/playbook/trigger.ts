import { z } from 'zod';

import { Fact, SignalKind } from '../facts';
import { Id, Tier } from '../words';

const text = z.string().trim().min(1).max(300);

/** What wakes a trigger. */
export const On = z.discriminatedUnion('on', [
  z.strictObject({ on: z.literal('lead-created') }),
  z.strictObject({ on: z.literal('signal'), kind: SignalKind }),
  z.strictObject({ on: z.literal('silent'), days: z.number().min(0.01).max(3650) }),
  z.strictObject({ on: z.literal('unanswered'), touches: z.number().int().min(1).max(100) }),
  z.strictObject({ on: z.literal('tier-crossed'), to: Tier.optional(), from: Tier.optional() }),
  z.strictObject({
    on: z.literal('score-crossed'),
    at: z.number().int().min(-1000).max(1000),
    going: z.enum(['up', 'down']),
  }),
  z.strictObject({ on: z.literal('sla-passed') }),
  z.strictObject({ on: z.literal('stage-changed'), to: Id.optional() }),
  z.strictObject({ on: z.literal('cadence-ended'), cadence: Id.optional() }),
  z.strictObject({
    on: z.literal('date'),
    field: z.string().max(40),
    beforeDays: z.number().int().min(0).max(365),
  }),
]);
export type On = z.infer<typeof On>;

export const Action = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('start'), cadence: Id }),
  z.strictObject({ do: z.literal('switch'), cadence: Id }),
  z.strictObject({ do: z.literal('stop') }),
  z.strictObject({ do: z.literal('pause'), days: z.number().int().min(1).max(400) }),
  z.strictObject({ do: z.literal('set-tier'), tier: Tier }),
  z.strictObject({ do: z.literal('set-stage'), stage: Id }),
  /** `untilTouch`: it asks for a touch, and the next one does it. */
  z.strictObject({
    do: z.literal('task'),
    title: text,
    withinMinutes: z
      .number()
      .int()
      .min(1)
      .max(60 * 24 * 90),
    untilTouch: z.boolean().optional(),
    /** At night too, where else its time counts from the morning. */
    atOnce: z.boolean().optional(),
    /** What to say, where it is something to be written. */
    script: Id.optional(),
  }),
  z.strictObject({ do: z.literal('alert'), text }),
  z.strictObject({ do: z.literal('assign') }),
  z.strictObject({ do: z.literal('hand-off'), to: z.string().max(80) }),
  z.strictObject({ do: z.literal('nurture'), cadence: Id }),
  z.strictObject({ do: z.literal('archive') }),
]);
export type Action = z.infer<typeof Action>;

export const Trigger = z.strictObject({
  id: Id,
  because: text,
  when: On,
  if: z.array(Fact).max(10).default([]),
  then: z.array(Action).min(1).max(10),
});
export type Trigger = z.infer<typeof Trigger>;
