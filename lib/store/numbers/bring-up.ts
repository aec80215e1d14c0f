import { sameCells } from '../../domain/counts/cells';
import { countCourse, type Rows } from '../../domain/counts/count-course';
import { turnsAt } from '../../domain/counts/turns';
import type { Course } from '../../domain/metrics/course';
import type { MetricContext } from '../../domain/metrics/metric';
import { HOUR, type Instant } from '../../domain/time/calendar';
import { instant } from '../../domain/time/instant';
import type { ArrivalRow, Db } from '../database/db';
import { type CountsState, readTurns, turnHour } from '../projections/count-rows';
import { type CoursesState, readCourseRows } from '../projections/course-rows';
import type { Against } from './against';
import { inSlices } from './in-slices';
import { refoldCourses } from './refold-courses';

/** In ms: a clock that was put right by less is no reason to count everybody anew. */
const CLOCKS_DIFFER = HOUR;

/** Whether counts are of the same leads as the courses, and against the same hours, zone and team. */
export function isBuiltOn(
  counts: CountsState,
  courses: CoursesState,
  { against, context }: Against,
): boolean {
  const ahead = counts.until > context.until + CLOCKS_DIFFER;
  return courses.next === null && counts.upTo === courses.upTo && counts.against === against && !ahead;
}

/** Leads by the hour from which on they count otherwise. */
export type Turns = Map<string, Set<string>>;

/**
 * What some leads counted for and what they count for at `until` instead, and in which hours they will again count
 * otherwise.
 */
export type Difference = { until: Instant; before: Rows; now: Rows; off: Turns; on: Turns };

/**
 * The leads of whom something has come, their courses as they are with it (those who have one), how far all have come
 * then, and what that changes in the counts.
 */
export type BroughtUp = {
  leads: ReadonlySet<string>;
  courses: readonly Course[];
  state: CoursesState;
  counts: Difference | null;
};

/**
 * Brings courses up to what has come, and counts, where there are any, up to that and to the moment of `context`: of the
 * leads of whom something has come, and of those that count otherwise because time has passed. Of more than `most` that
 * do, counts stay as of the moment as of which they are. Nothing is written.
 */
export async function bringUp(
  db: Db,
  state: CoursesState,
  came: readonly ArrivalRow[],
  counts: CountsState | null,
  context: MetricContext,
  most = Number.POSITIVE_INFINITY,
): Promise<BroughtUp> {
  const again = await refoldCourses(db, came, state.joined);
  const turned = counts ? await turnedBy(db, context.until, most) : [];
  const before = counts
    ? await readCourseRows(db, [...new Set([...again.concerned, ...(turned ?? [])])])
    : [];
  const now = [...again.courses, ...before.filter(({ id }) => !again.concerned.has(id))];
  const until = turned === null ? counts!.until : instant(Math.max(counts?.until ?? 0, context.until));
  return {
    leads: again.concerned,
    courses: again.courses,
    state: { ...state, joined: again.joined, upTo: came.at(-1)?.n ?? state.upTo },
    counts:
      counts &&
      (await difference(
        { courses: before, context: { ...context, until: counts.until } },
        { courses: now, context: { ...context, until } },
      )),
  };
}

/** Who counts otherwise at a moment because time has passed; null where they are more than `most`. */
async function turnedBy(db: Db, until: Instant, most: number): Promise<string[] | null> {
  const leads = [...(await readTurns(db, until)).values()].flat();
  return leads.length > most ? null : leads;
}

type Side = { courses: readonly Course[]; context: MetricContext };

async function difference(before: Side, now: Side): Promise<Difference> {
  const [was, is] = [await counted(before), await counted(now)];
  // What these leads count for now as before need not be taken away and added again.
  await inSlices([...was.rows], ([name, cells]) => {
    const other = is.rows.get(name);
    if (!other || !sameCells(cells, other)) return;
    was.rows.delete(name);
    is.rows.delete(name);
  });
  for (const [hour, leads] of was.turns) {
    const others = is.turns.get(hour);
    if (others?.size !== leads.size || ![...leads].every((id) => others.has(id))) continue;
    was.turns.delete(hour);
    is.turns.delete(hour);
  }
  return { until: now.context.until, before: was.rows, now: is.rows, off: was.turns, on: is.turns };
}

/** Whether everybody counts as before. */
export const changesNothing = ({ before, now, off, on }: Difference): boolean =>
  before.size + now.size + off.size + on.size === 0;

/** What some courses count for, and when they will count otherwise; a few at a time, so that nothing else waits long. */
export async function counted(
  { courses, context }: Side,
  into: { rows: Rows; turns: Turns } = { rows: new Map(), turns: new Map() },
) {
  await inSlices(courses, (course) => {
    countCourse(course, context, into.rows);
    const at = turnsAt(course, context);
    if (at === null) return;
    const hour = turnHour(at);
    into.turns.set(hour, (into.turns.get(hour) ?? new Set()).add(course.id));
  });
  return into;
}
