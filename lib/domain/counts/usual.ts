import type { Change } from '../experiment/experiment';
import { addDays, type Day } from '../time/calendar';
import type { Cells } from './cells';
import type { Counts } from './days';

/** How far back it is looked how many leads come to a script or cadence. */
export const PACE_DAYS = 56;

/**
 * What is usual of what an experiment would change: of touches with that script, or of that cadence, how many were
 * answered or brought a booking so far, and how many leads came to it in the last eight weeks.
 */
export function usual(
  { works, came, today }: { works: Cells; came: Counts; today: Day },
  change: Change,
  success: 'replied' | 'booked',
): { n: number; of: number; leads: number } {
  const since = addDays(today, 1 - PACE_DAYS);
  const isWording = change.of === 'wording';
  const name = isWording ? `script|${change.script}` : `cadence|${change.playbook}/${change.cadence}`;
  const cells = isWording
    ? [`${success === 'replied' ? 'reply-rate' : 'booking-rate'}|${change.script}`]
    : Object.keys(works.tallies).filter((cell) =>
        cell.startsWith(`${success}|${change.playbook}/${change.cadence}|`),
      );
  const sum = (value: string) => cells.reduce((all, cell) => all + (works.tallies[cell]?.[value] ?? 0), 0);
  const n = sum('1');
  return {
    n,
    of: n + sum('0'),
    leads: [...came.days].reduce(
      (all, [day, { tallies }]) => (day >= since ? all + (tallies[name]?.['1'] ?? 0) : all),
      0,
    ),
  };
}
