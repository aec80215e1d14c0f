import { newcombe } from '../experiment/intervals';
import { DAY, type Instant } from '../time/calendar';
import { instant } from '../time/instant';
import { type Course, heldAt } from './course';
import { type Asked, measureOne, type Measured, metrics } from './measure';
import type { MetricContext } from './metric';
import { isOpen, nextDue } from './open-leads';
import type { Period } from './period';
import { contactAt } from './speed';

/**
 * An open lead that does not move, and why: its next step is late since `since`, it has none, or nobody has
 * it.
 */
export type Stuck = { id: string; why: 'late' | 'no-step' | 'no-owner'; since: Instant };

const LATE_MS = 2 * DAY;

/** Stuck leads, those stuck the longest first (seven-components: stuck leads and why). */
export function stuckLeads(courses: readonly Course[], { until, alone }: MetricContext): Stuck[] {
  return courses
    .filter(isOpen)
    .flatMap((course): Stuck[] => {
      const { id } = course;
      const due = nextDue(course, until);
      if (due === null) return [{ id, why: 'no-step', since: lastStep(course) }];
      if (until - due > LATE_MS) return [{ id, why: 'late', since: due }];
      const nobody = alone === null && course.owners.at(-1)!.value === null;
      return nobody ? [{ id, why: 'no-owner', since: course.owners.at(-1)!.from }] : [];
    })
    .toSorted((a, b) => a.since - b.since);
}

const lastStep = ({ words, answers, savedAt }: Course) =>
  instant(Math.max(savedAt, words.at(-1) ?? 0, answers.at(-1)?.at ?? 0));

const DEAD_MS = 45 * DAY;
const TRIED = 3;

/**
 * Open leads that were touched three times or more, never answered, and have been quiet for 45 days on both
 * sides: to be archived, by hand.
 */
export function deadLeads(
  courses: readonly Course[],
  { until }: MetricContext,
): { id: string; since: Instant }[] {
  return courses
    .filter((course) => isOpen(course) && course.sent.length >= TRIED && contactAt(course) === null)
    .map((course) => ({ id: course.id, since: lastStep(course) }))
    .filter(({ since }) => until - since > DEAD_MS)
    .toSorted((a, b) => a.since - b.since);
}

const DARK_MS = 30 * DAY;

/** Hot leads of whom nothing was heard for thirty days (seven-components: they become warm). */
export function darkLeads(
  courses: readonly Course[],
  { until }: MetricContext,
): { id: string; since: Instant }[] {
  return courses
    .filter((course) => isOpen(course) && heldAt(course.tiers, until) === 'hot')
    .map(({ id, savedAt, answers }) => ({ id, since: answers.at(-1)?.at ?? savedAt }))
    .filter(({ since }) => until - since > DARK_MS)
    .toSorted((a, b) => a.since - b.since);
}

/**
 * A script's answers now and before; `way` only where the difference is more than chance (Newcombe's interval
 * leaves 0 out).
 */
export type ScriptTrend = {
  script: string;
  now: Measured;
  before: Measured | null;
  way: 'rising' | 'falling' | 'same';
};

/** Scripts that were sent in the period, those that fall first, then those that rise, then the most sent. */
export function scriptTrends(
  courses: readonly Course[],
  { now, before }: { now: Period; before: Period },
  context: MetricContext,
): ScriptTrend[] {
  const metric = metrics.find(({ id }) => id === 'reply-rate')!;
  const of = ({ from, to }: Period) =>
    measureOne(metric, courses, { from, to, by: 'script' } satisfies Asked, context).filter(
      ({ by }) => by !== null,
    );
  const earlier = new Map(of(before).map((row) => [row.by, row]));
  const order = ['falling', 'rising', 'same'];
  return of(now)
    .map((row): ScriptTrend => {
      const was = earlier.get(row.by) ?? null;
      return { script: row.by!, now: row, before: was, way: was ? wayOf(was, row) : 'same' };
    })
    .toSorted((a, b) => order.indexOf(a.way) - order.indexOf(b.way) || b.now.of - a.now.of);
}

function wayOf(was: Measured, is: Measured): ScriptTrend['way'] {
  const apart = newcombe({ a: { n: was.of, successes: was.n }, b: { n: is.of, successes: is.n } });
  if (!apart) return 'same';
  return apart[0] > 0 ? 'rising' : apart[1] < 0 ? 'falling' : 'same';
}
