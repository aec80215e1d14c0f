import { DAY, MINUTE } from '../time/calendar';
import type { Call, Course } from './course';
import { isOpen, nextDue } from './open-leads';
import { type Metric, whereOf, type MetricContext } from './metric';
import { waitFor } from './speed';

/** Calls whose hour has come. */
const held = ({ calls }: Course, { until }: MetricContext) => calls.filter(({ start }) => start <= until);

const ofCalls = (hit: (call: Call, course: Course) => boolean) => (course: Course, context: MetricContext) =>
  held(course, context).map((call) => ({
    at: call.start,
    where: () => ({ ...whereOf(course, call.at), channel: 'phone' }),
    hit: hit(call, course),
  }));

/** Moved by a later booking, or answered with Rescheduled. */
const moved = ({ at, start, end }: Call, { outcomes }: Course) =>
  end?.what === 'moved'
    ? end.at <= start ||
      outcomes.some((one) => one.outcome === 'rescheduled' && one.at >= at && one.at <= end.at)
    : outcomes.some((one) => one.outcome === 'rescheduled' && one.at >= at);

/** Minutes in days. */
export const inDays = (minutes: number): number => (minutes * MINUTE) / DAY;

const shareOfOpen = (id: string, hit: (course: Course, context: MetricContext) => boolean): Metric => ({
  id,
  unit: 'share',
  standing: true,
  kind: 'share',
  read: (course, context) =>
    isOpen(course)
      ? [{ at: context.until, where: () => whereOf(course, context.until), hit: hit(course, context) }]
      : [],
});

const hasOwner = ({ owners }: Course, { alone }: MetricContext) =>
  alone !== null || owners.at(-1)!.value !== null;
const hasNextStep = (course: Course, { until }: MetricContext) => nextDue(course, until) !== null;

/**
 * Where leads are and how well they are kept (speed-to-lead: every record has an owner, a next step and a due
 * date).
 */
export const stages: readonly Metric[] = [
  {
    id: 'meetings-booked',
    unit: 'count',
    kind: 'count',
    read: (course) => course.calls.map(({ at }) => ({ at, where: () => whereOf(course, at) })),
  },
  { id: 'won', unit: 'count', kind: 'count', read: (course) => closedAs(course, true) },
  { id: 'lost', unit: 'count', kind: 'count', read: (course) => closedAs(course, false) },
  { id: 'no-show-rate', unit: 'share', kind: 'share', read: ofCalls(({ end }) => end?.what === 'missed') },
  { id: 'reschedule-rate', unit: 'share', kind: 'share', read: ofCalls(moved) },
  {
    id: 'time-in-stage',
    unit: 'days',
    kind: 'quantile',
    share: 0.5,
    read: (course, { until }) =>
      course.stages.map(({ value, from, to }) => {
        const end = to ?? course.closed?.at ?? until;
        const wait = waitFor(from, to === null && !course.closed ? [] : [end], end, until);
        return {
          at: from,
          where: () => ({ ...whereOf(course, from), stage: value }),
          ...wait,
          waited: inDays(wait.waited),
        };
      }),
  },
  {
    id: 'stage-conversion',
    unit: 'share',
    kind: 'share',
    read: (course) =>
      course.stages.flatMap(({ value, from, to }) =>
        to === null && !course.closed
          ? []
          : [
              {
                at: from,
                where: () => ({ ...whereOf(course, from), stage: value }),
                hit: to !== null || course.closed!.won,
              },
            ],
      ),
  },
  {
    id: 'task-completion',
    unit: 'share',
    kind: 'share',
    read: (course, { until }) =>
      course.tasks
        .filter(({ due, done }) => due <= until || done !== null)
        .map(({ due, done }) => ({ at: due, where: () => whereOf(course, due), hit: done !== null })),
  },
  {
    id: 'tasks-on-time',
    unit: 'share',
    kind: 'share',
    read: (course, { until }) =>
      course.tasks
        .filter(({ due }) => due <= until)
        .map(({ due, done }) => ({
          at: due,
          where: () => whereOf(course, due),
          hit: done !== null && done <= due,
        })),
  },
  shareOfOpen('hygiene', (course, context) => hasOwner(course, context) && hasNextStep(course, context)),
  shareOfOpen('has-owner', hasOwner),
  shareOfOpen('has-next-step', hasNextStep),
];

function closedAs(course: Course, won: boolean) {
  return course.closed?.won === won
    ? [{ at: course.closed.at, where: () => whereOf(course, course.closed!.at) }]
    : [];
}
