import type { Cells } from '../domain/counts/cells';
import { type Measured, metrics, told } from '../domain/metrics/measure';

/** What came of one touch of a cadence, or of all of them; `waiting`: how many may still be answered. */
export type TouchWorks = { sent: number; waiting: number; replied: Measured; booked: Measured };

const of = (id: string) => metrics.find((one) => one.id === id)!;
const SHARES = { replied: of('reply-rate'), booked: of('booking-rate') };

/**
 * What came of a cadence, touch by touch and in all, from what is counted of all that ever were (`works`): answers and
 * bookings after a touch and before the next one, as Numbers counts them.
 */
export function cadenceWorks(
  { tallies }: Cells,
  { playbook, cadence }: { playbook: string; cadence: string },
): { all: TouchWorks; touches: ReadonlyMap<number, TouchWorks> } {
  const named = (what: string, touch: string | number) => `${what}|${playbook}/${cadence}|${touch}`;
  const prefix = named('sent', '');
  const touches = Object.keys(tallies).flatMap((cell) =>
    cell.startsWith(prefix) ? Number(cell.slice(prefix.length)) : [],
  );
  const works = (some: readonly number[]): TouchWorks => {
    const sum = (what: string, value: string) =>
      some.reduce((all, touch) => all + (tallies[named(what, touch)]?.[value] ?? 0), 0);
    const share = (what: keyof typeof SHARES): Measured => {
      const n = sum(what, '1');
      const all = n + sum(what, '0');
      return told(SHARES[what], null, { value: all === 0 ? null : n / all, n, of: all });
    };
    const sent = sum('sent', '1');
    const replied = share('replied');
    return { sent, waiting: sent - replied.of, replied, booked: share('booked') };
  };
  return { all: works(touches), touches: new Map(touches.map((touch) => [touch, works([touch])])) };
}
