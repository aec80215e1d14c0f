import { OPEN_MS } from '../log/script-results';
import type { Course } from '../metrics/course';
import { addDays, DAY, dayOf, HOUR, type Instant, midnightOf, MINUTE } from '../time/calendar';
import type { MetricContext } from '../metrics/metric';
import { reviewMomentsOf } from '../metrics/review-lists';
import { ownedAt } from '../metrics/speed';
import { instant } from '../time/instant';

/** After a lead was saved: five minutes without a touch, a fortnight without a meeting. */
const AFTER_SAVING = [5 * MINUTE + 1, 14 * DAY];
/** After a lead was saved that nobody owns. */
const WITHOUT_OWNER = [1.5 * MINUTE + 1, HOUR + 1];
/** Around what is due: planned within the week, due, a day late, two days. */
const AROUND_DUE = [-7 * DAY, 0, DAY + 1, 2 * DAY + 1];

/**
 * The next moment after `until` at which a course counts otherwise without anything coming: a day or a fortnight is
 * over, a deadline passes, something is late. Waits that only grow longer are no such moment. Null: never.
 */
export function turnsAt(
  course: Course,
  { until, zone, alone }: Pick<MetricContext, 'until' | 'zone' | 'alone'>,
): Instant | null {
  let next = Number.POSITIVE_INFINITY;
  const take = (at: number | null | undefined) => {
    if (at !== null && at !== undefined && at > until && at < next) next = at;
  };
  for (const after of AFTER_SAVING) take(course.savedAt + after);
  if (ownedAt(course, alone) === null) {
    for (const after of WITHOUT_OWNER) take(course.savedAt + after);
    take(midnightOf(addDays(dayOf(course.savedAt, zone), 1), zone));
  }
  for (const sent of [course.sent[0], course.sent.at(-1)]) if (sent) take(sent.at + OPEN_MS);
  for (const due of duesOf(course)) for (const by of AROUND_DUE) take(due + by);
  for (const { deadline } of course.owed) take(deadline);
  for (const { start } of course.calls) for (const by of AROUND_DUE) take(start + by);
  for (const moments of [momentsOf(course), reviewMomentsOf(course)]) for (const at of moments) take(at);
  return next === Number.POSITIVE_INFINITY ? null : instant(next);
}

const duesOf = ({ runs, tasks }: Course) => [
  ...runs.flatMap(({ due }) => due ?? []),
  ...tasks.map(({ due }) => due),
];

/** What has happened lies behind; but another device's clock may be ahead. Whoever is closed waits no longer from then on. */
function* momentsOf(course: Course): Generator<number | null> {
  yield course.savedAt;
  yield course.quietAt;
  for (const over of [course.closed?.at, course.optedOutAt])
    if (over) {
      yield over;
      yield over + 1;
    }
  yield* course.words;
  for (const list of [course.sent, course.answers, course.calls]) for (const { at } of list) yield at;
  for (const list of [course.tiers, course.stages, course.statuses, course.owners])
    for (const { from } of list) yield from;
  for (const { from, to } of course.runs) {
    yield from;
    yield to;
  }
}
