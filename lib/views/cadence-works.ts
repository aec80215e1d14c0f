import type { Course, Sent } from '../domain/metrics/course';
import { type Measured, measureOne } from '../domain/metrics/measure';
import type { Metric, MetricContext } from '../domain/metrics/metric';
import { answered, bookedAfter, eachSent } from '../domain/metrics/touches';

/** What came of one touch of a cadence, or of all of them; `waiting`: how many may still be answered. */
export type TouchWorks = { sent: number; waiting: number; replied: Measured; booked: Measured };

/**
 * What came of a cadence, touch by touch and in all, counted as Numbers counts it: answers and bookings after a
 * touch and before the next one.
 */
export function cadenceWorks(
  courses: readonly Course[],
  { playbook, cadence }: { playbook: string; cadence: string },
  context: MetricContext,
): { all: TouchWorks; touches: ReadonlyMap<number, TouchWorks> } {
  const isOf =
    ({ runs }: Course) =>
    ({ run }: Sent) => {
      // Of two cadences that began in one moment, the first was over at once.
      const own = runs.findLast(({ from }) => from === run);
      return own?.playbook === playbook && own.cadence === cadence;
    };
  const byTouch = (id: string, came: (course: Course) => Parameters<typeof eachSent>[2]) => {
    const metric: Metric = {
      id,
      unit: 'share',
      kind: 'share',
      read: (course, until) => eachSent(course, until, came(course), isOf(course)),
    };
    const rows = measureOne(metric, courses, { from: null, to: null, by: 'touch' }, context);
    return { all: rows[0]!, of: (touch: number) => rows.find(({ by }) => by === String(touch)) };
  };
  const replied = byTouch('reply-rate', answered);
  const booked = byTouch('booking-rate', bookedAfter);
  const sent = Map.groupBy(
    courses.flatMap((course) => course.sent.filter(isOf(course))),
    ({ touch }) => touch,
  );
  const works = (count: number, answers: Measured, bookings: Measured): TouchWorks => ({
    sent: count,
    waiting: count - answers.of,
    replied: answers,
    booked: bookings,
  });
  const nobody = (all: Measured): Measured => ({ ...all, value: null, n: 0, of: 0, interval: null });
  return {
    all: works([...sent.values()].flat().length, replied.all, booked.all),
    touches: new Map(
      [...sent].map(([touch, some]) => [
        touch,
        works(some.length, replied.of(touch) ?? nobody(replied.all), booked.of(touch) ?? nobody(booked.all)),
      ]),
    ),
  };
}
