import { type Cells, summed } from '@/lib/domain/counts/cells';
import { countCourse, type Part, type Rows } from '@/lib/domain/counts/count-course';
import { countsIn, sumOf } from '@/lib/domain/counts/days';
import type { Course } from '@/lib/domain/metrics/course';
import type { MetricContext } from '@/lib/domain/metrics/metric';
import type { Period } from '@/lib/domain/metrics/period';

/** Everything that courses count for. */
export function rowsOf(courses: readonly Course[], context: MetricContext): Rows {
  const rows: Rows = new Map();
  for (const course of courses) countCourse(course, context, rows);
  return new Map([...rows].map(([name, cells]) => [name, summed([cells])]));
}

/** The cells of one part of them in a period. */
export function cellsOf(
  courses: readonly Course[],
  context: MetricContext,
  { part = 'all', period = null }: { part?: Part; period?: Period | null } = {},
): Cells {
  const rows = rowsOf(courses, context);
  return sumOf(countsIn({ rows, until: context.until }, part), period, context.zone);
}
