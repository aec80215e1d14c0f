import { DAY, type Instant } from '../time/calendar';
import type { Course } from './course';
import { isOpen, nextDue } from './open-leads';
import { type Asked, ENOUGH, measureOne, type Measured, metrics } from './measure';
import type { Dimension, MetricContext } from './metric';

/** A day is late, not an hour: the rest of today is still to come. */
const SLIPPING_MS = DAY;
/** Pace is what was sent in four weeks. */
const PACE_DAYS = 28;

export type Answers = {
  /** Open leads whose next step is more than a day late, or that have none; of how many open ones. */
  slipping: { late: readonly string[]; none: readonly string[]; of: number };
  fast: { median: Measured; kept: Measured };
  /** What is answered best, of those tried often enough; null where nothing is. */
  works: { by: 'script' | 'touch' | 'channel'; best: Measured } | null;
  /** The stage in which most of those that leave are lost; null where too few have left any. */
  dies: Measured | null;
  /**
   * Touches planned for the next seven days, and how many go out in a week at today's pace (null: none yet).
   */
  week: { planned: number; pace: number | null };
};

/** Tried often enough to be named as what works. */
const TRIED = 20;

/** The five questions of the start page, each answered by a number that can be looked up. */
export function answers(
  courses: readonly Course[],
  asked: Omit<Asked, 'by'>,
  context: MetricContext,
): Answers {
  const told = (id: string, by: Dimension | null = null) =>
    measureOne(
      metrics.find((one) => one.id === id)!,
      courses,
      { ...asked, by },
      context,
    );
  const best = (['script', 'touch', 'channel'] as const)
    .map((by) => ({ by, best: top(told('reply-rate', by), TRIED) }))
    .find((one) => one.best !== undefined);
  const worst = told('stage-conversion', 'stage')
    .filter(({ by, of }) => by !== null && of >= ENOUGH)
    .toSorted((a, b) => a.value! - b.value!)[0];
  return {
    slipping: slippingOf(courses, context.until),
    fast: { median: told('first-response-median')[0]!, kept: told('sla-adherence')[0]! },
    works: best ? { by: best.by, best: best.best! } : null,
    dies: worst && worst.value! < 1 ? worst : null,
    week: weekOf(courses, context.until),
  };
}

function top(rows: readonly Measured[], least: number): Measured | undefined {
  return rows
    .filter(({ by, of, n }) => by !== null && of >= least && n > 0)
    .toSorted((a, b) => b.interval![0] - a.interval![0])[0];
}

function slippingOf(courses: readonly Course[], now: Instant): Answers['slipping'] {
  const open = courses.filter(isOpen);
  const dues = open.map((course) => ({ id: course.id, due: nextDue(course, now) }));
  return {
    late: dues.filter(({ due }) => due !== null && now - due > SLIPPING_MS).map(({ id }) => id),
    none: dues.filter(({ due }) => due === null).map(({ id }) => id),
    of: open.length,
  };
}

function weekOf(courses: readonly Course[], now: Instant): Answers['week'] {
  const open = courses.filter(isOpen).flatMap((course) => nextDue(course, now) ?? []);
  const sent = courses.flatMap((course) => course.sent).filter(({ at }) => now - at <= PACE_DAYS * DAY);
  const first = Math.min(...sent.map(({ at }) => at));
  // A rep who began ten days ago has the pace of ten days.
  const days = Math.max(7, Math.min(PACE_DAYS, (now - first) / DAY));
  return {
    planned: open.filter((due) => due <= now + 7 * DAY).length,
    pace: sent.length === 0 ? null : Math.round((sent.length / days) * 7),
  };
}
