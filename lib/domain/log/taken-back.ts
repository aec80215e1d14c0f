import type { Event } from './event';
import { commandOf } from './log';

/** Whether an event of a log is of a type, or takes back, or brings back, what one of that type did. */
export function isOrTakesBack(
  event: Event,
  type: Event['type'],
  log: readonly Event[],
  asked: ReadonlySet<string> = new Set(),
): boolean {
  if (event.type === type) return true;
  // Undos that undo each other in a ring can only be forged.
  if (event.type !== 'undone' || asked.has(event.command)) return false;
  const { command } = event;
  const also = new Set([...asked, command]);
  return log.some((one) => commandOf(one) === command && isOrTakesBack(one, type, log, also));
}
