import { z } from 'zod';

import { Instant } from '../time/calendar';

const counts = { toSend: z.number().int().min(0), behind: z.number().int().min(0) };

/**
 * How it stands with the team's server. `toSend`: events and documents of one's own that it has not
 * acknowledged; `behind`: what it has and this browser has not taken in. None of it keeps anybody from
 * working.
 */
export const TeamState = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('connecting'), ...counts }),
  z.strictObject({ kind: z.literal('connected'), ...counts }),
  z.strictObject({ kind: z.literal('offline'), since: Instant, ...counts }),
  /** The server does not let this member in, or takes nothing of theirs; in its words. */
  z.strictObject({ kind: z.literal('refused'), text: z.string().max(300), ...counts }),
  z.strictObject({ kind: z.literal('full'), ...counts }),
  /** This computer's clock is ahead of the server's (positive) or behind it, in ms, to the minute. */
  z.strictObject({ kind: z.literal('clock-wrong'), ahead: z.number().int(), ...counts }),
]);
export type TeamState = z.infer<typeof TeamState>;
