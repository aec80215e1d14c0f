import { OPEN_MS } from '../log/script-results';
import { DAY, type Instant } from '../time/calendar';
import type { Course, Run, Sent } from './course';
import { type Metric, type Observation, whereOf, whereSent, type MetricContext } from './metric';
import { contactAt } from './speed';

/**
 * What came after a touch and before the next one. The last touch of all is still open for a fortnight: until
 * then its silence says nothing.
 */
export function eachSent(
  course: Course,
  { until }: MetricContext,
  came: (from: Instant, to: Instant) => boolean,
  counts: (sent: Sent) => boolean = () => true,
): Observation<{ hit: boolean; sent: Sent }>[] {
  return course.sent.flatMap((sent, n) => {
    if (!counts(sent)) return [];
    const next = course.sent[n + 1]?.at;
    const hit = came(sent.at, next ?? until);
    if (!hit && next === undefined && until - sent.at < OPEN_MS) return [];
    return [{ at: sent.at, where: () => whereSent(course, sent), hit, sent }];
  });
}

const between = (moments: readonly { at: Instant }[], from: Instant, to: Instant) =>
  moments.some(({ at }) => at > from && at <= to);

export const answered = (course: Course) => (from: Instant, to: Instant) => between(course.answers, from, to);
export const bookedAfter = (course: Course) => (from: Instant, to: Instant) =>
  between(course.calls, from, to);

/** Ended because of them: they answered, booked, were won or lost, or asked to be left alone. */
function endedByThem({ answers, calls, closed, optedOutAt }: Course, run: Run, until: Instant): boolean {
  const to = run.to ?? until;
  const moments = [
    ...answers,
    ...calls,
    ...(closed ? [closed] : []),
    ...(optedOutAt ? [{ at: optedOutAt }] : []),
  ];
  return between(moments, run.from, to);
}

/** Cadences that are over: ended, or with a touch more than a day late. */
const over = ({ to, due, passive }: Run, until: Instant) =>
  !passive && (to !== null || (due !== null && until - due > DAY));

const given = (course: Course, { until }: MetricContext) => {
  const lost = course.closed && !course.closed.won ? course.closed.at : null;
  const at = lost ?? course.quietAt;
  return at !== null && at <= until && contactAt(course) === null ? at : null;
};

/**
 * What touches bring (four-stages: follow-up rate, re-engagement by touch and channel; tiered-it: attempts,
 * completion).
 */
export const touches: readonly Metric[] = [
  {
    id: 'new-leads',
    unit: 'count',
    kind: 'count',
    read: (course) => [{ at: course.savedAt, where: () => whereOf(course) }],
  },
  {
    id: 'touches-sent',
    unit: 'count',
    kind: 'count',
    read: (course) => course.sent.map((sent) => ({ at: sent.at, where: () => whereSent(course, sent) })),
  },
  {
    id: 'answers',
    unit: 'count',
    kind: 'count',
    read: (course) =>
      course.answers.map(({ at, channel }) => ({ at, where: () => ({ ...whereOf(course, at), channel }) })),
  },
  {
    id: 'contact-rate',
    unit: 'share',
    kind: 'share',
    read: (course, { until }) => {
      const first = course.sent[0];
      const hit = contactAt(course) !== null;
      if (!first || (!hit && until - first.at < OPEN_MS)) return [];
      return [{ at: course.savedAt, where: () => whereOf(course), hit }];
    },
  },
  {
    id: 'reply-rate',
    unit: 'share',
    kind: 'share',
    read: (course, context) => eachSent(course, context, answered(course)),
  },
  {
    id: 're-engagement-rate',
    unit: 'share',
    kind: 'share',
    read: (course, context) => eachSent(course, context, answered(course), ({ run }) => run !== null),
  },
  {
    id: 'booking-rate',
    unit: 'share',
    kind: 'share',
    read: (course, context) => eachSent(course, context, bookedAfter(course)),
  },
  {
    id: 'conversion-by-attempt',
    unit: 'share',
    kind: 'share',
    read: (course, context) =>
      eachSent(
        course,
        context,
        (from, to) => Boolean(course.closed?.won) && between([course.closed!], from, to),
      ).map((one, n) => ({ ...one, where: () => ({ ...one.where(), touch: String(n + 1) }) })),
  },
  {
    id: 'attempts-before-giving-up',
    unit: 'touches',
    kind: 'mean',
    read: (course, context) => {
      const at = given(course, context);
      return at === null ? [] : [{ at, where: () => whereOf(course), value: course.sent.length }];
    },
  },
  {
    id: 'sequence-completion',
    unit: 'share',
    kind: 'share',
    read: (course, { until }) =>
      course.runs
        .filter((run) => over(run, until) && !endedByThem(course, run, until))
        .map((run) => ({ at: run.from, where: () => whereOf(course, run.from), hit: run.finished })),
  },
  {
    id: 'follow-up-rate',
    unit: 'share',
    kind: 'share',
    read: (course, { until }) =>
      course.runs
        .filter((run) => over(run, until))
        .map((run) => ({
          at: run.from,
          where: () => whereOf(course, run.from),
          hit: run.finished || endedByThem(course, run, until),
        })),
  },
  {
    id: 'one-attempt-and-silence',
    unit: 'share',
    kind: 'share',
    read: (course, { until }) => {
      const [first, second] = course.sent;
      if (!first || (until - first.at < OPEN_MS && !second)) return [];
      return [
        {
          at: course.savedAt,
          where: () => whereOf(course),
          hit: second === undefined && contactAt(course) === null,
        },
      ];
    },
  },
  {
    id: 'touched-more-than-twice',
    unit: 'share',
    kind: 'share',
    read: (course, { until }) => {
      const hit = course.sent.length > 2;
      const done = contactAt(course) !== null || course.closed !== null;
      if (!hit && (done || until - course.savedAt < OPEN_MS)) return [];
      return [{ at: course.savedAt, where: () => whereOf(course), hit }];
    },
  },
  {
    id: 'after-hours-answers',
    unit: 'share',
    kind: 'share',
    read: (course, { works }) =>
      course.answers.map(({ at, channel }) => ({
        at,
        where: () => ({ ...whereOf(course, at), channel }),
        hit: !works(at),
      })),
  },
];
