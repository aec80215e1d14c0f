import type { Instant } from '../time/calendar';
import { instant } from '../time/instant';
import type { Course } from './course';

/** When the next thing is due that is planned for a lead; null: nothing is. */
export function nextDue({ runs, tasks, calls }: Course, now: Instant): Instant | null {
  const run = runs.at(-1);
  const dues = [
    ...(run?.to === null && run.due !== null ? [run.due] : []),
    ...tasks.filter(({ done }) => done === null).map(({ due }) => due),
    ...calls.filter(({ end, start }) => end === null && start > now).map(({ start }) => start),
  ];
  return dues.length === 0 ? null : instant(Math.min(...dues));
}

/** Neither won, lost, opted out nor archived. */
export const isOpen = ({ closed, optedOutAt, statuses }: Course): boolean =>
  closed === null && optedOutAt === null && statuses.at(-1)!.value !== 'archived';
