import { z } from 'zod';

import { stored, storedByName } from '../browser-storage/stored';
import { isDoubted } from '../domain/time/doubt';

const Wrote = z.object({ at: z.number(), threadId: z.string().nullable() });
export type Wrote = z.infer<typeof Wrote>;

// Leads whose answer was seen in a list, and not yet opened: shown beside them until the thread has been
// read.
const wrote = storedByName('session', 'wrote-', Wrote);
const opened = (leadId: string) => stored('session', `opened-${leadId}`, z.number(), 0);

/**
 * Nothing is flagged that came before their thread was last open: an out-of-office answer, for one, is no
 * word of theirs and yet was read.
 */
export async function flagWrote(leadId: string, seen: Wrote, now: number): Promise<void> {
  const before = await opened(leadId).get();
  if (seen.at > before || isDoubted(before, now)) await wrote.of(leadId).set(seen);
}

/** Their thread is open now. */
export async function unflag(leadId: string, now: number): Promise<void> {
  await wrote.of(leadId).remove();
  await opened(leadId).set(now);
}

/** Forgets both marks of a lead: whether they wrote and when the thread was opened. */
export async function forgetFlag(leadId: string): Promise<void> {
  await Promise.all([wrote.of(leadId).remove(), opened(leadId).remove()]);
}

/** Who is flagged, by lead id. */
export const readFlags = wrote.all;
export const onFlags = wrote.watch;
