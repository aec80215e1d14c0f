import type { Course } from './course';
import type { Measured } from './measure';
import type { MetricContext } from './metric';
import type { Instant } from '../time/calendar';
import { answers } from './questions';

/**
 * How somebody of the team stands: open leads, those of them a day late or without a next step, what is
 * planned for seven days and what goes out in a week at today's pace (null: nothing yet), deadlines kept, and
 * half of the first answers. `owner` null: leads of nobody.
 */
export type PersonNumbers = {
  owner: string | null;
  open: number;
  late: number;
  none: number;
  week: { planned: number; pace: number | null };
  kept: Measured;
  median: Measured;
};

/** The same for each owner, those with most open leads first; `from` and `to` are for kept and median. */
export function byPerson(
  courses: readonly Course[],
  asked: { from: Instant | null; to: Instant | null },
  context: MetricContext,
): PersonNumbers[] {
  const groups = Map.groupBy(courses, ({ owners }) => owners.at(-1)!.value);
  return [...groups]
    .map(([owner, theirs]) => {
      const { slipping, fast, week } = answers(theirs, asked, context);
      const { of: open, late, none } = slipping;
      return { owner, open, late: late.length, none: none.length, week, ...fast };
    })
    .toSorted((a, b) => b.open - a.open);
}
