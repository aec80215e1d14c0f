import { DAY, MINUTE, minutesOf } from '../time/calendar';
import { isByDay, cadenceTouch } from './cadence-touches';
import type { Cadence } from './cadence';
import type { Playbook } from './playbook';
import type { Problem } from './problem';
import { because } from '../reason';

/**
 * Touches that do not come one after the other, that come within the hour, and cadences that would never end.
 */
export function timingProblems(playbook: Playbook): Problem[] {
  return playbook.cadences.flatMap((cadence, i) => [
    ...cadence.touches.flatMap((_, j): Problem[] => {
      if (j === 0) return [];
      // Those before a call stand where the call puts them.
      if (mixed(cadence, j) || cadence.touches[j]!.beforeCall) return [];
      const gap = standing(cadence, j + 1, playbook) - standing(cadence, j, playbook);
      const place = ['cadences', i, 'touches', j, 'after'];
      if (gap <= 0) return [{ place, why: because('playbook-touch-order', { touch: j + 1, before: j }) }];
      if (gap < playbook.caps.minutesBetween * MINUTE)
        return [
          {
            place,
            why: because('playbook-touch-too-soon', { touch: j + 1, count: playbook.caps.minutesBetween }),
          },
        ];
      return [];
    }),
    ...(cadence.repeat && Object.values(cadence.repeat.every).every((part) => part === 0)
      ? [{ place: ['cadences', i, 'repeat', 'every'], why: because('playbook-repeat-without-gap') }]
      : []),
    ...circle(playbook, cadence, i),
  ]);
}

/**
 * Business days beside calendar days: which of two comes first depends on the weekday, and the planner keeps
 * them in order.
 */
function mixed({ touches }: Cadence, j: number): boolean {
  const [a, b] = [touches[j - 1]!.after, touches[j]!.after];
  return Boolean(a.businessDays) !== Boolean(b.businessDays) && ((a.days ?? 0) > 0 || (b.days ?? 0) > 0);
}

/**
 * Where a touch stands in the plan, for comparing: as if the cadence began at midnight and every day were
 * worked.
 */
function standing(cadence: Cadence, touch: number, { hour }: Playbook): number {
  const { offset, at } = cadenceTouch(cadence, touch)!;
  const days = (offset.businessDays + offset.days) * DAY;
  return days + offset.ms + (isByDay(offset) || at ? minutesOf(at ?? hour) * MINUTE : 0);
}

/** Ends that lead back to a cadence already gone through. */
function circle({ cadences }: Playbook, from: Cadence, i: number): Problem[] {
  const seen = new Set<string>();
  for (let at: Cadence | undefined = from; at;) {
    if (seen.has(at.id))
      return at.id === from.id
        ? [
            {
              place: ['cadences', i, 'end'],
              why: because('playbook-endless', { cadences: [...seen].join(' → ') }),
            },
          ]
        : [];
    seen.add(at.id);
    const { end }: Cadence = at;
    const next: string | undefined =
      end.do === 'mia' ? end.nurture : end.do === 'switch' ? end.cadence : undefined;
    at = cadences.find(({ id }) => id === next);
  }
  return [];
}
