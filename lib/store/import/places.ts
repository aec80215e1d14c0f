import type { Lead } from '../../domain/lead/lead';
import type { Day } from '../../domain/time/calendar';
import { DAYS } from '../projections/counted';
import { companyTally, type SharedContext } from '../read/context';

/**
 * Counts a planned touch in its day and at the lead's company, as the database will once what is only tried out is
 * done. `slot`: as a row says it; `by` −1 where it is taken away.
 */
export function countPlace(
  { counted, passed }: SharedContext,
  lead: Pick<Lead, 'fields' | 'keys'>,
  slot: string,
  by: 1 | -1,
): void {
  const day = slot.slice(0, 10) as Day;
  if (by < 0) passed.freed.add(day);
  const count = (tally: string, key: string) => {
    const counts = counted.get(tally) ?? {};
    counted.set(tally, { ...counts, [key]: (counts[key] ?? 0) + by });
  };
  count(DAYS + day, `planned:${slot.slice(11)}`);
  for (const company of companyTally(lead)) count(company, day);
}

/** Whether no day within the caps has room for the next touch: it stands at the horizon, like all of its kind. */
export function isCrowdedOut({ enrolment }: Lead): boolean {
  return enrolment?.next?.due.why.some(({ code }) => code === 'no-slot') ?? false;
}
