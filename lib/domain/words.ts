import { z } from 'zod';

/** The field's own terms. One word each, the same in code, on screen and in the documents. */

export const Tier = z.enum(['hot', 'warm', 'cold', 'unqualified']);
export type Tier = z.infer<typeof Tier>;

export const Channel = z.enum(['email', 'phone', 'sms', 'dm', 'social']);
export type Channel = z.infer<typeof Channel>;

export const Outcome = z.enum(['won', 'lost', 'no-reply', 'rescheduled']);
export type Outcome = z.infer<typeof Outcome>;

/** Why something was won (price, fit, speed, trust, timing) or lost. */
export const OutcomeReason = z.enum([
  'price',
  'timing',
  'chose-another',
  'no-decision',
  'wrong-fit',
  'fit',
  'speed',
  'trust',
]);
export type OutcomeReason = z.infer<typeof OutcomeReason>;

/**
 * How a lead raised their hand. Somebody who only liked something is no lead: without one of these nobody is
 * enrolled.
 */
export const Hand = z.enum(['opted-in', 'replied', 'asked', 'referred']);
export type Hand = z.infer<typeof Hand>;

/**
 * What somebody came for who raised their hand, so far as it decides the first words to them: a call, a
 * price, something to read, an answer to their message, or by way of somebody.
 */
export const Raised = z.enum(['call', 'price', 'resource', 'message', 'referral']);
export type Raised = z.infer<typeof Raised>;

/** What a lead's last message asks for. `neutral`: it cannot be told, or nothing in particular. */
export const Asked = z.enum([
  'meeting',
  'price',
  'information',
  'date',
  'objection',
  'somebody-else',
  'not-now',
  'neutral',
]);
export type Asked = z.infer<typeof Asked>;

export const Status = z.enum([
  'active',
  'follow-up',
  'booked',
  'mia',
  'nurture',
  'won',
  'lost',
  'opted-out',
  'archived',
]);
export type Status = z.infer<typeof Status>;

/** What a touch is about. A new angle each time; none of them is "just checking in". */
export const Angle = z.enum([
  'nudge',
  'resource',
  'proof',
  'objection',
  'reason',
  'light',
  'break-up',
  'permission-close',
  're-engagement',
  'booking',
  'hold',
  'recap',
  'education',
  'case-study',
  'data',
  'update',
  'comparison',
  'roi',
  'event',
  'tool',
  'offer',
  'call',
  'summary',
  'welcome',
]);
export type Angle = z.infer<typeof Angle>;

/** Ids of playbooks, cadences, scripts, stages, sources: lower case, readable, stable. */
export const Id = z
  .string()
  .max(60)
  .regex(/^[a-z][a-z0-9-]*$/);
export type Id = z.infer<typeof Id>;
