import { dayOf, type Instant, MINUTE, type Zone } from '../time/calendar';
import { instant } from '../time/instant';
import type { Course } from './course';
import { type Metric, type Observation, whereOf, type MetricContext } from './metric';
import type { Wait } from './waiting';

/**
 * When it was over with a lead, won, lost or left alone, or what is known ends: until then somebody may still
 * wait.
 */
function overAt({ closed, optedOutAt }: Course, until: Instant): Instant {
  return instant(Math.min(closed?.at ?? until, optedOutAt ?? until, until));
}

/**
 * How long from `from` to the first of `moments` after it, in minutes; where there is none by `end`, that long without,
 * and still waiting where no more is known after it.
 */
export function waitFor(from: Instant, moments: readonly Instant[], end: Instant, until: Instant): Wait {
  const came = moments.find((at) => at >= from && at <= end);
  return {
    waited: waitedSince(from, came ?? end),
    over: came !== undefined,
    ...(came === undefined && end === until && { since: from }),
  };
}

/** In minutes. */
export const waitedSince = (from: number, to: number): number => Math.max(0, to - from) / MINUTE;

/** When a lead was first written to or called after it was saved. */
export const firstWord = ({ words, savedAt }: Course): Instant | undefined =>
  words.find((at) => at >= savedAt);

/** Somebody who raised their hand and their first reply; who came by a list waits for none. */
function firstReply(course: Course, { until }: MetricContext): Observation<Wait>[] {
  if (course.hand === null) return [];
  const first = firstWord(course);
  const end = first !== undefined && first <= until ? until : overAt(course, until);
  return [
    {
      at: course.savedAt,
      where: () => whereOf(course),
      ...waitFor(course.savedAt, first === undefined ? [] : [first], end, until),
    },
  ];
}

const inHours = (course: Course, context: MetricContext) =>
  context.works(course.savedAt) ? firstReply(course, context) : [];
const afterHours = (course: Course, context: MetricContext) =>
  context.works(course.savedAt) ? [] : firstReply(course, context);

/** When a lead first had an owner; of somebody who works alone each lead is theirs from the start. */
export function ownedAt({ owners, savedAt }: Course, alone: string | null): Instant | null {
  return alone === null ? (owners.find(({ value }) => value !== null)?.from ?? null) : savedAt;
}

/** Whether a lead had an owner on the day it was saved, by the rep's own calendar. */
export function isOwnedSameDay(
  course: Course,
  { alone, zone }: { alone: string | null; zone: Zone },
): boolean {
  const owned = ownedAt(course, alone);
  return owned !== null && dayOf(owned, zone) === dayOf(course.savedAt, zone);
}

/** Whether a lead had no owner for longer than so many minutes; nothing while they are not over. */
function unownedFor(minutes: number, course: Course, { until, alone }: MetricContext) {
  const owned = ownedAt(course, alone);
  const hit = waitedSince(course.savedAt, owned ?? until) > minutes;
  return owned === null && !hit ? [] : [{ at: course.savedAt, where: () => whereOf(course), hit }];
}

/** When somebody was first reached: they wrote, or came to a call. */
export function contactAt({ answers, calls }: Course): Instant | null {
  const moments = [
    ...answers.map(({ at }) => at),
    ...calls.filter(({ end }) => end?.what !== 'missed').map(({ at }) => at),
  ];
  return moments.length === 0 ? null : instant(Math.min(...moments));
}

function contact(course: Course, { until }: MetricContext): Observation<Wait>[] {
  const reached = contactAt(course);
  const wait = waitFor(course.savedAt, reached === null ? [] : [reached], overAt(course, until), until);
  return [{ at: course.savedAt, where: () => whereOf(course), ...wait }];
}

/** Their messages and the next word to them; of several in a row the first counts. */
function toAnswer(course: Course, { until }: MetricContext): Observation<Wait>[] {
  const { words } = course;
  return course.answers.flatMap(({ at, channel }, n) => {
    const before = course.answers[n - 1];
    if (before && !words.some((one) => one > before.at && one <= at)) return [];
    return [
      {
        at,
        where: () => ({ ...whereOf(course, at), channel }),
        ...waitFor(at, words, overAt(course, until), until),
      },
    ];
  });
}

const quantile = (id: string, share: number, read: typeof firstReply): Metric => ({
  id,
  unit: 'minutes',
  kind: 'quantile',
  share,
  read,
});

/** How fast somebody is answered (speed-to-lead: median and 90th percentile, after-hours apart). */
export const speed: readonly Metric[] = [
  quantile('first-response-median', 0.5, inHours),
  quantile('first-response-p90', 0.9, inHours),
  quantile('first-response-after-hours-median', 0.5, afterHours),
  quantile('first-response-after-hours-p90', 0.9, afterHours),
  quantile('answer-median', 0.5, toAnswer),
  quantile('answer-p90', 0.9, toAnswer),
  quantile('first-contact-median', 0.5, contact),
  {
    id: 'sla-adherence',
    unit: 'share',
    kind: 'share',
    read: (course, { until }) =>
      course.owed
        .filter(
          ({ met, left, deadline }) => (met !== null || left === null) && (met !== null || deadline <= until),
        )
        .map(({ deadline, met }) => ({
          at: deadline,
          where: () => whereOf(course, deadline),
          hit: met !== null && met <= deadline,
        })),
  },
  {
    id: 'touched-within-5-minutes',
    unit: 'share',
    kind: 'share',
    read: (course, context) =>
      firstReply(course, context)
        .filter(({ over, waited }) => over || waited > 5)
        .map(({ at, where, over, waited }) => ({ at, where, hit: over && waited <= 5 })),
  },
  {
    id: 'owned-within-90-seconds',
    unit: 'share',
    kind: 'share',
    read: (course, context) => unownedFor(1.5, course, context).map((one) => ({ ...one, hit: !one.hit })),
  },
  {
    id: 'unassigned-over-an-hour',
    unit: 'share',
    kind: 'share',
    read: (course, context) => unownedFor(60, course, context),
  },
  {
    id: 'owned-same-day',
    unit: 'share',
    kind: 'share',
    read: (course, { until, alone, zone }) => {
      if (ownedAt(course, alone) === null && dayOf(until, zone) === dayOf(course.savedAt, zone)) return [];
      return [
        { at: course.savedAt, where: () => whereOf(course), hit: isOwnedSameDay(course, { alone, zone }) },
      ];
    },
  },
];
