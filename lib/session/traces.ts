import { readInserted } from './inserted';
import { readFlags } from './flags';
import { readUnanswered } from './unanswered';
import type { Instant } from '../domain/time/calendar';

/** What of these leads waits or is noted outside of the database: presses, words inserted, flags. */
export async function tracesOf(
  leadIds: readonly string[],
  now: Instant,
): Promise<{ presses: number; drafts: number; flags: number }> {
  const [unanswered, inserted, flags] = await Promise.all([
    readUnanswered(),
    Promise.all(leadIds.map((id) => readInserted(id, now))),
    readFlags(),
  ]);
  const isAbout = (command: unknown) => leadIds.some((id) => JSON.stringify(command ?? null).includes(id));
  return {
    presses: unanswered.filter(({ command }) => isAbout(command)).length,
    drafts: inserted.filter((one) => one !== undefined).length,
    flags: leadIds.filter((id) => flags.has(id)).length,
  };
}
