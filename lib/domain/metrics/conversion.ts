import { DAY, MINUTE } from '../time/calendar';
import type { Course } from './course';
import { type Metric, whereOf, type MetricContext } from './metric';
import { firstWord } from './speed';

/**
 * Minutes a lead waited for the first touch, from the first of these up to the second (tiered-it: under 5, 5
 * to 60, over 60).
 */
const WINDOWS = [
  ['under-5-min', 0, 5],
  ['5-to-60-min', 5, 60],
  ['1-to-24-h', 60, 24 * 60],
  ['over-a-day', 24 * 60, Infinity],
] as const;
const OVER_AN_HOUR = ['over-60-min', 60, Infinity] as const;

function within(course: Course, least: number, most: number): boolean {
  const first = firstWord(course);
  if (first === undefined || course.hand === null) return false;
  const minutes = (first - course.savedAt) / MINUTE;
  return least === 0
    ? minutes < most
    : minutes >= least && (minutes < most || (most === 60 && minutes === 60));
}

/** Whether a lead is old enough for a meeting to be missed: a fortnight, or over. */
const isDecided = ({ savedAt, closed, calls }: Course, { until }: MetricContext) =>
  closed !== null || calls.length > 0 || until - savedAt >= 14 * DAY;

const meeting = (course: Course, context: MetricContext) =>
  isDecided(course, context)
    ? [{ at: course.savedAt, where: () => whereOf(course), hit: course.calls.length > 0 }]
    : [];

/** Closed leads only: silence is no loss. */
const won = (course: Course, at = course.savedAt) =>
  course.closed ? [{ at, where: () => whereOf(course, course.closed!.at), hit: course.closed.won }] : [];

const wonIn = (list: 'closed' | 'saved') => (course: Course) =>
  course.closed && list === 'closed' ? won(course, course.closed.at) : won(course);

/**
 * What becomes of leads (four-layers: source quality by one's own rate; four-stages: opt-in to call, ghosts;
 * seven-components: conversion).
 */
export const conversion: readonly Metric[] = [
  { id: 'win-rate', unit: 'share', kind: 'share', read: wonIn('closed') },
  {
    id: 'conversion',
    unit: 'share',
    kind: 'share',
    read: (course) => [
      { at: course.savedAt, where: () => whereOf(course), hit: Boolean(course.closed?.won) },
    ],
  },
  { id: 'lead-to-meeting', unit: 'share', kind: 'share', read: meeting },
  ...[...WINDOWS.slice(0, 2), OVER_AN_HOUR].map(([name, least, most]): Metric => ({
    id: `meeting-when-touched-${name}`,
    unit: 'share',
    kind: 'share',
    read: (course, context) => (within(course, least, most) ? meeting(course, context) : []),
  })),
  ...[...WINDOWS.slice(0, 2), OVER_AN_HOUR, ...WINDOWS.slice(2)].map(([name, least, most]): Metric => ({
    id: `conversion-when-touched-${name}`,
    unit: 'share',
    kind: 'share',
    read: (course) => (within(course, least, most) ? wonIn('saved')(course) : []),
  })),
  {
    id: 'opt-in-to-call',
    unit: 'share',
    kind: 'share',
    read: (course, context) => (course.stages[0]!.value === 'opt-in' ? meeting(course, context) : []),
  },
  {
    id: 'touches-to-meeting',
    unit: 'touches',
    kind: 'mean',
    read: (course) => {
      const first = course.calls[0];
      return first
        ? [{ at: first.at, where: () => whereOf(course, first.at), value: sentBefore(course, first.at) }]
        : [];
    },
  },
  {
    id: 'touches-to-close',
    unit: 'touches',
    kind: 'mean',
    read: (course) =>
      course.closed?.won
        ? [
            {
              at: course.closed.at,
              where: () => whereOf(course, course.closed!.at),
              value: sentBefore(course, course.closed.at),
            },
          ]
        : [],
  },
  {
    id: 'cycle-length',
    unit: 'days',
    kind: 'middle',
    read: (course) =>
      course.closed?.won
        ? [
            {
              at: course.closed.at,
              where: () => whereOf(course, course.closed!.at),
              value: Math.max(0, course.closed.at - course.savedAt) / DAY,
            },
          ]
        : [],
  },
  {
    id: 'ghost-rate',
    unit: 'share',
    kind: 'share',
    read: (course) =>
      course.sent.length > 0
        ? [
            {
              at: course.savedAt,
              where: () => whereOf(course),
              hit: course.statuses.some(({ value }) => value === 'mia'),
            },
          ]
        : [],
  },
  {
    id: 'opt-out-rate',
    unit: 'share',
    kind: 'share',
    read: (course) =>
      course.sent.length > 0
        ? [{ at: course.savedAt, where: () => whereOf(course), hit: course.optedOutAt !== null }]
        : [],
  },
  {
    id: 'reactivation-rate',
    unit: 'share',
    kind: 'share',
    read: (course) => reactivated(course, 'answered'),
  },
  { id: 'reactivation-win-rate', unit: 'share', kind: 'share', read: (course) => reactivated(course, 'won') },
];

const sentBefore = ({ sent }: Course, at: number) => sent.filter((one) => one.at <= at).length;

/**
 * Leads that had gone quiet (MIA, nurture, archived) and were written to again: whether they answered, and of
 * those how many were won.
 */
function reactivated(course: Course, what: 'answered' | 'won') {
  const { statuses, sent, answers, closed } = course;
  const quiet = statuses.find(({ value }) => value === 'mia' || value === 'nurture' || value === 'archived');
  const again = quiet && sent.find(({ at }) => at > quiet.from);
  if (!again) return [];
  const hit =
    what === 'won' ? Boolean(closed?.won) && closed!.at > again.at : answers.some(({ at }) => at > again.at);
  return [{ at: again.at, where: () => whereOf(course, again.at), hit }];
}
