import type { Instant } from '@/lib/domain/time/calendar';
import { aboutOf } from '@/lib/domain/log/about';
import type { About } from '@/lib/domain/log/lead-command';
import type { Event } from '@/lib/domain/log/event';
import { fold } from '@/lib/domain/log/evolve';
import { commandOf, liveEvents } from '@/lib/domain/log/log';

/**
 * The command that closed a lead, and what it was about: with them it can be taken back and taken again with
 * a reason.
 */
export type Closing = { command: string; about: About };

/**
 * Null where taking it again needs more than a press: one that booked a next call or began nurture is left as
 * it is.
 */
export function closingOf(log: readonly Event[], now: Instant): Closing | null {
  const closed = liveEvents(log).live.findLast((event) => event.type === 'closed');
  if (closed?.type !== 'closed') return null;
  const command = commandOf(closed);
  const booked = log.some(
    (one) =>
      commandOf(one) === command &&
      (one.type === 'task-added' || (one.type === 'enrolled' && closed.outcome === 'won')),
  );
  const before = fold(log.filter((one) => commandOf(one) !== command));
  return booked || !before ? null : { command, about: aboutOf(before, now) };
}
