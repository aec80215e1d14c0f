import type { Instant } from '../time/calendar';
import type { Course } from './course';

/**
 * Whether anything in a course bears a moment from `from` on and before `to`: of one that does not nothing is counted
 * in that time, but for how things stand now (`Metric.standing`). Most of a long record is of other times.
 */
export function reaches(course: Course, from: Instant | null, to: Instant | null): boolean {
  if (from === null && to === null) return true;
  const { first, last } = reachOf(course);
  return (from === null || last >= from) && (to === null || first < to);
}

function reachOf(course: Course): { first: number; last: number } {
  const reach = { first: course.savedAt as number, last: course.savedAt as number };
  const take = (at: number | null) => {
    if (at === null) return;
    if (at < reach.first) reach.first = at;
    if (at > reach.last) reach.last = at;
  };
  for (const { at } of course.sent) take(at);
  for (const { at } of course.answers) take(at);
  for (const { at } of course.outcomes) take(at);
  for (const { from } of course.runs) take(from);
  for (const { from } of course.tiers) take(from);
  for (const { from } of course.stages) take(from);
  for (const { from } of course.statuses) take(from);
  for (const { deadline } of course.owed) take(deadline);
  for (const { at, start } of course.calls) {
    take(at);
    take(start);
  }
  for (const { due } of course.tasks) take(due);
  take(course.closed?.at ?? null);
  take(course.optedOutAt);
  take(course.quietAt);
  return reach;
}
