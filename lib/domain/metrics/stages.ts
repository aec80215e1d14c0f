import { DAY } from '../time/calendar';
import type { Call, Course } from './course';
import { type Metric, whereOf, type World } from './metric';
import { waitFor } from './speed';

/** Calls whose hour has come. */
const held = ({ calls }: Course, { until }: World) => calls.filter(({ start }) => start <= until);

const ofCalls = (hit: (call: Call, course: Course) => boolean) => (course: Course, world: World) =>
  held(course, world).map((call) => ({
    at: call.start,
    where: { ...whereOf(course, call.at), channel: 'phone' },
    hit: hit(call, course),
  }));

/** Moved by a later booking, or answered with Rescheduled. */
const moved = ({ at, start, end }: Call, { outcomes }: Course) =>
  end?.what === 'moved'
    ? end.at <= start ||
      outcomes.some((one) => one.outcome === 'rescheduled' && one.at >= at && one.at <= end.at)
    : outcomes.some((one) => one.outcome === 'rescheduled' && one.at >= at);

const open = ({ closed, optedOutAt, statuses }: Course) =>
  closed === null && optedOutAt === null && statuses.at(-1)!.value !== 'archived';

const shareOfOpen = (id: string, hit: (course: Course) => boolean): Metric => ({
  id,
  unit: 'share',
  kind: 'share',
  read: (course, { until }) =>
    open(course) ? [{ at: until, where: whereOf(course, until), hit: hit(course) }] : [],
});

const hasOwner = ({ owners }: Course) => owners.at(-1)!.value !== null;
const hasNextStep = ({ runs, tasks, calls }: Course) =>
  (runs.at(-1)?.to === null && runs.at(-1)!.due !== null) ||
  tasks.some(({ done }) => done === null) ||
  calls.some(({ end, start }) => end === null && start > 0);

/** Where leads are and how well they are kept (speed-to-lead: every record has an owner, a next step and a due date). */
export const stages: readonly Metric[] = [
  {
    id: 'meetings-booked',
    unit: 'count',
    kind: 'count',
    read: (course) => course.calls.map(({ at }) => ({ at, where: whereOf(course, at) })),
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
        const { waited, over } = waitFor(from, to === null && !course.closed ? [] : [end], end);
        return {
          at: from,
          where: { ...whereOf(course, from), stage: value },
          waited: (waited * 60_000) / DAY,
          over,
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
                where: { ...whereOf(course, from), stage: value },
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
        .map(({ due, done }) => ({ at: due, where: whereOf(course, due), hit: done !== null })),
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
          where: whereOf(course, due),
          hit: done !== null && done <= due,
        })),
  },
  shareOfOpen('hygiene', (course) => hasOwner(course) && hasNextStep(course)),
  shareOfOpen('has-owner', hasOwner),
  shareOfOpen('has-next-step', hasNextStep),
];

function closedAs(course: Course, won: boolean) {
  return course.closed?.won === won
    ? [{ at: course.closed.at, where: whereOf(course, course.closed.at) }]
    : [];
}
