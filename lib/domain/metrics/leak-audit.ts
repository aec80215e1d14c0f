import { DAY, HOUR, type Instant, MINUTE } from '../time/calendar';
import type { Course } from './course';
import type { MetricContext } from './metric';
import { contactAt, isOwnedSameDay, ownedAt } from './speed';

/** How many leads are looked at (four-layers). */
export const AUDITED = 100;

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
 * What the audit looks at of one lead: its first three touches, when it first had an owner and whether on the day it
 * was saved, whether it was reached, is closed, and what the deal is worth.
 */
export type Audited = {
  savedAt: Instant;
  sent: readonly Instant[];
  owned: Instant | null;
  sameDay: boolean;
  reached: boolean;
  closed: boolean;
  value: number | null;
};

/** One lead, as the audit sees it. */
export function auditedOf(course: Course, context: Pick<MetricContext, 'alone' | 'zone'>): Audited {
  return {
    savedAt: course.savedAt,
    sent: course.sent.slice(0, 3).map(({ at }) => at),
    owned: ownedAt(course, context.alone),
    sameDay: isOwnedSameDay(course, context),
    reached: contactAt(course) !== null,
    closed: course.closed !== null,
    value: course.value,
  };
}

/** The leak audit of four-layers: of the last leads saved before `until`, `most` of them, how many were looked after. */
export function leakAudit(leads: readonly Audited[], until: Instant, most = AUDITED): Audit {
  const last = leads
    .filter(({ savedAt }) => savedAt < until)
    .toSorted((a, b) => b.savedAt - a.savedAt)
    .slice(0, most);
  const counts = Object.fromEntries(
    LEAKS.map((leak) => [leak, last.filter((lead) => holds(leak, lead, until)).length]),
  ) as Record<Leak, number>;
  const values = last
    .filter((lead) => holds('one-attempt-and-silence', lead, until))
    .flatMap(({ value }) => value ?? []);
  return {
    of: last.length,
    counts,
    worth: values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0),
  };
}

function holds(leak: Leak, lead: Audited, until: Instant): boolean {
  const { savedAt, sent, owned, sameDay, reached, closed } = lead;
  const before = sent.filter((at) => at < until);
  switch (leak) {
    case 'touched-5-min':
      return before.length > 0 && before[0]! - savedAt <= 5 * MINUTE;
    case 'owned-same-day':
      return owned !== null && owned < until && sameDay;
    case 'touched-more-than-twice':
      return before.length > 2;
    case 'unassigned-over-1-h':
      return (owned ?? until) - savedAt > HOUR;
    case 'one-attempt-and-silence':
      return before.length === 1 && !reached && !closed && until - before[0]! >= 14 * DAY;
  }
}

/**
 * The moment the audit before this one ends: when the last hundred had not begun. Null where there are no
 * leads before them.
 */
export function auditBefore(leads: readonly Audited[], until: Instant): Instant | null {
  const saved = leads.map(({ savedAt }) => savedAt).filter((at) => at < until);
  const rising = saved.toSorted((a, b) => b - a);
  return rising.length > AUDITED ? rising[AUDITED - 1]! : null;
}

/** By how many percentage points more leads are looked after than at the audit before, or fewer leak; below 0: worse. */
export function recovered(leak: Leak, now: Audit, before: Audit): number {
  const more = Math.round((now.counts[leak] / now.of - before.counts[leak] / before.of) * 100);
  return isGood(leak) || more === 0 ? more : -more;
}
