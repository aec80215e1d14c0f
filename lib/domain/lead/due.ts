import { type Instant, instantOf } from '../time/calendar';
import type { Due } from './lead';
import type { Settings } from '../settings/settings';

/**
 * The moment something is due now: a floating wall time is told in the rep's zone of today (09:00 stays 09:00
 * after a move), any other where it was set.
 */
export function dueInstant(due: Due, settings: Pick<Settings, 'zone'>): Instant {
  return instantOf(due.day, due.time, due.floats ? settings.zone : due.zone);
}
