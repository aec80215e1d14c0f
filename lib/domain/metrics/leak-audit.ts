import { DAY, HOUR, type Instant, MINUTE } from '../time/calendar';
import type { Course } from './course';
import { contactAt, ownedAt } from './speed';

/** How many leads are looked at (four-layers). */
const AUDITED = 100;

export const LEAKS = [
  'touched-5-min',
  'owned-same-day',
  'touched-more-than-twice',
  'unassigned-over-1-h',
  'one-attempt-and-silence',
] as const;
export type Leak = (typeof LEAKS)[number];
/** The first three are good, the last two are leaks. */
export const isGood = (leak: Leak): boolean => LEAKS.indexOf(leak) < 3;

export type Audit = {
  of: number;
  counts: Readonly<Record<Leak, number>>;
  /**
   * Deal values, typed in by the rep, of leads that leaked: touched once and never again. Null where none has
   * a value.
   */
  worth: number | null;
};

/**
 * The leak audit of four-layers: of the last hundred leads saved before `until`, how many were looked after.
 * `alone`: see `World`.
 */
export function leakAudit(courses: readonly Course[], until: Instant, alone: string | null): Audit {
  const last = courses
    .filter(({ savedAt }) => savedAt < until)
    .toSorted((a, b) => b.savedAt - a.savedAt)
    .slice(0, AUDITED);
  const counts = Object.fromEntries(
    LEAKS.map((leak) => [leak, last.filter((course) => holds(leak, course, until, alone)).length]),
  ) as Record<Leak, number>;
  const values = last
    .filter((course) => holds('one-attempt-and-silence', course, until, alone))
    .flatMap(({ value }) => value ?? []);
  return {
    of: last.length,
    counts,
    worth: values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0),
  };
}

function holds(leak: Leak, course: Course, until: Instant, alone: string | null): boolean {
  const { savedAt } = course;
  const sent = course.sent.filter(({ at }) => at < until);
  const owned = ownedAt(course, alone);
  switch (leak) {
    case 'touched-5-min':
      return sent.length > 0 && sent[0]!.at - savedAt <= 5 * MINUTE;
    case 'owned-same-day':
      return owned !== null && owned - savedAt < DAY;
    case 'touched-more-than-twice':
      return sent.length > 2;
    case 'unassigned-over-1-h':
      return (owned ?? until) - savedAt > HOUR;
    case 'one-attempt-and-silence':
      return (
        sent.length === 1 &&
        contactAt(course) === null &&
        course.closed === null &&
        until - sent[0]!.at >= 14 * DAY
      );
  }
}

/**
 * The moment the audit before this one ends: when the last hundred had not begun. Null where there are no
 * leads before them.
 */
export function auditBefore(courses: readonly Course[], until: Instant): Instant | null {
  const saved = courses.map(({ savedAt }) => savedAt).filter((at) => at < until);
  const rising = saved.toSorted((a, b) => b - a);
  return rising.length > AUDITED ? rising[AUDITED - 1]! : null;
}
