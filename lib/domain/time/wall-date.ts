import { parseISO } from 'date-fns';

import { clockOf, dayOf, type Instant, type Zone } from './calendar';

/**
 * The rep's wall time as a date of the computer's own zone: the library is right only about that one,
 * whatever zone it is given. Read the result by its fields, never as a moment.
 */
export function wallDate(now: Instant, zone: Zone): Date {
  return parseISO(`${dayOf(now, zone)}T${clockOf(now, zone)}`);
}
