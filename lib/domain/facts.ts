import { z } from 'zod';

import { Channel, Id, Outcome, Tier } from './words';

/**
 * What can be known to have happened to a lead. Pages, one tap, files and other tools all report in these
 * words.
 */
export const SignalKind = z.enum([
  'form-submitted',
  'opened',
  'clicked',
  'pricing-page',
  'visited',
  'downloaded',
  'replied',
  'called',
  'booked',
  'missed',
  'cancelled',
  'talked',
  'voicemail',
  'busy',
  'wrong-number',
  'asked-price',
  'phone-verified',
  'not-interested',
  'unsubscribed',
  'wrong-fit',
  'bounced',
  're-engaged',
]);
export type SignalKind = z.infer<typeof SignalKind>;

const window = {
  atLeast: z.number().int().min(1).max(100).default(1),
  withinDays: z.number().min(0.01).max(3650).optional(),
};

/** A condition on one lead at one moment. Holds or not; nothing here is evaluated as code. */
export const Fact = z.discriminatedUnion('fact', [
  z.strictObject({ fact: z.literal('signal'), kind: SignalKind, ...window }),
  z.strictObject({ fact: z.literal('source'), is: z.array(Id).min(1).max(60) }),
  z.strictObject({ fact: z.literal('source-rate'), atLeast: z.number().min(0).max(1) }),
  z.strictObject({ fact: z.literal('hand'), is: z.array(z.string().max(20)).min(1).max(4) }),
  z.strictObject({ fact: z.literal('stage'), is: z.array(Id).min(1).max(12) }),
  z.strictObject({ fact: z.literal('tier'), is: z.array(Tier).min(1).max(4) }),
  z.strictObject({ fact: z.literal('outcome'), is: z.array(Outcome).min(1).max(4) }),
  z.strictObject({ fact: z.literal('field'), name: z.string().max(40), known: z.boolean() }),
  z.strictObject({ fact: z.literal('fit'), on: z.enum(['size', 'industry', 'role', 'country']) }),
  z.strictObject({ fact: z.literal('answers-on'), channel: Channel }),
  /** It is outside the rep's hours now. */
  z.strictObject({ fact: z.literal('after-hours') }),
  z.strictObject({ fact: z.literal('silent'), days: z.number().min(0.01).max(3650) }),
  z.strictObject({
    fact: z.literal('touches'),
    atLeast: z.number().int().min(1).max(1000),
    unanswered: z.boolean().default(false),
  }),
  z.strictObject({ fact: z.literal('unopened'), touches: z.number().int().min(1).max(100) }),
]);
export type Fact = z.infer<typeof Fact>;
