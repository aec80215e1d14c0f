import type { Lead } from './lead';

/**
 * The cadences that go with a booked call, by the ids at which a playbook has them: before it, and where it
 * did not come about.
 */
export const BEFORE_CALL = 'before-call';
export const NO_SHOW = 'no-show';
export const CANCELLED = 'cancelled';

/** Whether a booked call waits for an answer: how it went, or when it is. */
export function isCallOpen(
  { status, booked, closed }: Pick<Lead, 'status' | 'booked' | 'closed'>,
  now: number,
): boolean {
  return status === 'booked' && closed === null && (booked === null || booked.at <= now);
}
