import { z } from 'zod';

import { DAY, Instant, MINUTE } from '../time/calendar';
import type { TouchDone } from './lead';
import { Channel, Id } from '../words';

/**
 * The words last put into a box, or copied, for a lead; `variant` where they were another wording than the
 * script's own.
 */
export const Inserted = z.strictObject({ script: Id, variant: Id.nullable(), channel: Channel, at: Instant });
export type Inserted = z.infer<typeof Inserted>;

/** Words that have lain in a box for longer were hardly what went out in the end. */
const LONGEST = 14 * DAY;

/**
 * What a touch that went out on `channel` at `at` said: the words last inserted, if that was since the last
 * touch and for the same channel, else the planned ones. A page shows when a mail went out by the minute, so
 * one may seem sent just before its insertion.
 */
export function sentWords(
  touches: readonly TouchDone[],
  planned: string | null,
  inserted: Inserted | undefined,
  { channel, at }: { channel: Channel; at: Instant },
): Pick<TouchDone, 'script' | 'variant'> {
  const last = touches.findLast(({ how }) => how !== 'skipped');
  const counts =
    inserted &&
    inserted.channel === channel &&
    inserted.at - MINUTE < at &&
    at - inserted.at < LONGEST &&
    (!last || last.at < inserted.at);
  if (!counts) return { script: planned };
  return { script: inserted.script, ...(inserted.variant !== null && { variant: inserted.variant }) };
}
