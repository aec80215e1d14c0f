import { z } from 'zod';

import { ActorId, DeviceId, Scope } from '../self';
import { DAY, type Instant } from '../time/calendar';
import { Hlc, wallOf } from '../time/hlc';

/** In the place of a lead in a subject, where a document is sent. */
export const DOCUMENTS = 'documents';

/**
 * What a sealed text says openly, to the server and to everybody who may follow it. It is proven together
 * with what is sealed: nobody but its writer can have written it, or changed it since.
 */
export const Envelope = z.strictObject({
  v: z.literal(1),
  /** Of the event; of a document `<kind>/<id>/<command>`. */
  id: z.string().min(1).max(600),
  kind: z.enum(['event', 'document', 'claim']),
  /** Who may see it. */
  scope: Scope,
  /** The lead's id, or `DOCUMENTS`. */
  lead: z.string().regex(/^[0-9a-z-]{1,80}$/),
  actor: ActorId,
  device: DeviceId,
  /** Counted from 1 without a gap by each device in each scope. 0: not counted (claims, published documents). */
  n: z.int().min(0),
  /** Hash of the text that the same device sent before it in this scope; empty for the first. */
  prev: z.string().max(64),
  hlc: Hlc,
  /** With which key of the scope it is sealed. */
  kid: z.string().regex(/^[0-9a-z]{1,40}$/),
});
export type Envelope = z.infer<typeof Envelope>;

/** Where in the log an envelope belongs. The server lets nobody write there but its actor. */
export function logSubject({ scope, actor, lead }: Pick<Envelope, 'scope' | 'actor' | 'lead'>): string {
  return `fu.log.${scope}.${actor}.${lead}`;
}

/** Claim number `n` for a lead: the server lets one message exist there. */
export function claimSubject({ scope, lead }: Pick<Envelope, 'scope' | 'lead'>, n: number): string {
  return `fu.claim.${scope}.${lead}.${n}`;
}

/** How far a clock may be ahead of the server's before that is said. */
const AHEAD_MS = DAY;

/** Whether it was written by a clock that is ahead: `at` is when the server took it. */
export function isAhead({ hlc }: Pick<Envelope, 'hlc'>, at: Instant): boolean {
  return wallOf(hlc) > at + AHEAD_MS;
}
