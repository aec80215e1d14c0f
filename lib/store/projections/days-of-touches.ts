import { type Day, dayOf, type Zone } from '../../domain/time/calendar';
import type { LeadRow } from '../database/db';

/**
 * The days on which somebody was or will be touched, but for their first `from` touches. What is said in a chat and
 * what was skipped does not count.
 */
export function daysOfTouches(
  { touches, slot }: Pick<LeadRow, 'touches'> & { slot?: string | undefined },
  zone: Zone,
  from = 0,
): Day[] {
  return [
    ...touches
      .slice(from)
      .filter(({ how, cadence }) => how !== 'skipped' && cadence !== null)
      .map(({ at }) => dayOf(at, zone)),
    ...(slot ? [slot.slice(0, 10) as Day] : []),
  ];
}
