import type { Course } from '../metrics/course';
import { drawnOf } from '../metrics/drawn';
import { auditedOf } from '../metrics/leak-audit';
import { metrics } from '../metrics/measure';
import { DIMENSIONS, type Dimension, type Metric, type MetricContext, whereOf } from '../metrics/metric';
import { type ReviewList, reviewListsOf } from '../metrics/review-lists';
import type { Wait } from '../metrics/waiting';
import { dayOf } from '../time/calendar';
import { type Cells, list, noCells, tally } from './cells';
import { plotMarks } from './plot-marks';
import { standingOf } from './standing';
import { firstsOf, worksOf } from './works';

/**
 * Into what counts are parted: `all` together, by each dimension, by who owns a lead now (in a team), what the leak
 * audit looks at, each list of a review, what came of scripts and cadences ever (`works`), how many came to them on a
 * day (`came`), and who was drawn for experiments.
 */
export type Part = 'all' | Dimension | 'person' | 'audit' | ReviewList | 'works' | 'came' | 'drawn';
/** In the place of a day: how things stand now. */
export const NOW = 'now';

/** Counts by part and day, `tier/2026-03-02`. */
export type Rows = Map<string, Cells>;

export const rowName = (part: Part, day: string): string => `${part}/${day}`;

/** The first call of a lead: by it costs are told. */
const firstMeetings: Metric = {
  id: 'first-meetings',
  unit: 'count',
  kind: 'count',
  read: (course) => course.calls.slice(0, 1).map(({ at }) => ({ at, where: () => whereOf(course, at) })),
};

/** Numbers that read the same are counted once, under the name of the first. */
const first = new Map<unknown, Metric>();
for (const metric of [...metrics, firstMeetings]) if (!first.has(metric.read)) first.set(metric.read, metric);
const counted = [...first.values()];
export const cellOf = (metric: Metric): string => first.get(metric.read)!.id;

/** Told apart in `all`, too: what the questions and costs ask for. */
const ALSO: Readonly<Record<string, readonly Dimension[]>> = {
  'reply-rate': ['script', 'touch', 'channel'],
  'stage-conversion': ['stage'],
  'new-leads': ['source'],
  'first-meetings': ['source'],
};
/** Counted of each script for ever, too. */
const OF_SCRIPT = new Set(['reply-rate', 'booking-rate']);
/** What is asked of a person. */
const OF_PERSON = new Set(['touches-sent', 'first-response-median', 'sla-adherence']);

/** Adds everything that a course counts for, as it stands at `context.until`. */
export function countCourse(course: Course, context: MetricContext, rows: Rows): void {
  const { until, zone, alone } = context;
  const into = (part: Part, day: string) => {
    const name = rowName(part, day);
    const cells = rows.get(name) ?? noCells();
    rows.set(name, cells);
    return cells;
  };
  const person = course.owners.at(-1)!.value ?? '';
  for (const metric of counted)
    for (const one of metric.read(course, context)) {
      const { id } = metric;
      const day = metric.standing ? NOW : dayOf(one.at, zone);
      const all = into('all', day);
      add(all, id, metric, one);
      if (alone === null && OF_PERSON.has(id)) add(into('person', day), `${id}|${person}`, metric, one);
      const where = one.where();
      for (const by of DIMENSIONS) {
        const group = where[by];
        if (group === undefined) continue;
        add(into(by, day), `${id}|${group}`, metric, one);
        if (ALSO[id]?.includes(by)) add(all, `${id}|${by}|${group}`, metric, one);
        if (by === 'script' && OF_SCRIPT.has(id)) add(into('works', NOW), `${id}|${group}`, metric, one);
      }
    }
  const stands = standingOf(course, until);
  if (stands) {
    for (const [part, group] of [['all', ''], ...(alone === null ? [['person', `|${person}`]] : [])] as [
      Part,
      string,
    ][]) {
      tally(into(part, NOW), `open${group}`, stands.how);
      if (stands.planned) tally(into(part, NOW), `planned${group}`, '1');
    }
  }
  for (const { plot, name, at } of plotMarks(course, zone))
    tally(into('all', dayOf(at, zone)), `plot ${plot}`, name);
  tally(into('audit', dayOf(course.savedAt, zone)), 'leads', JSON.stringify(auditedOf(course, context)));
  for (const { list, since, move } of reviewListsOf(course, context)) {
    const cell = move ? `${move.from} ${move.to}` : list;
    // By the last letter of their ids, too: thousands may have gone quiet on one day, and each row is moved whole.
    tally(into(list, `${dayOf(since, zone)}.${course.id.at(-1)}`), cell, course.id);
    tally(into('all', NOW), 'review', cell);
  }
  for (const [cell, value] of worksOf(course, context)) tally(into('works', NOW), cell, value);
  for (const [name, at] of firstsOf(course)) tally(into('came', dayOf(at, zone)), name, '1');
  for (const [experiment, drawn] of drawnOf(course))
    tally(into('drawn', dayOf(drawn.at, zone)), experiment, JSON.stringify(drawn));
}

function add(cells: Cells, cell: string, { kind }: Metric, seen: object): void {
  switch (kind) {
    case 'count':
      return tally(cells, cell, '1');
    case 'share':
      return tally(cells, cell, (seen as { hit: boolean }).hit ? '1' : '0');
    case 'mean':
      return tally(cells, cell, String((seen as { value: number }).value));
    case 'middle':
      return list(cells, `${cell} over`, (seen as { value: number }).value);
    case 'quantile': {
      const { waited, over, since } = seen as Wait;
      if (over) list(cells, `${cell} over`, waited);
      else if (since === undefined) list(cells, `${cell} left`, waited);
      else list(cells, `${cell} since`, since);
    }
  }
}
