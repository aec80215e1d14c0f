import { type Measured, metrics, told } from '../metrics/measure';
import type { Dimension, Metric } from '../metrics/metric';
import { waitedSince } from '../metrics/speed';
import { inDays } from '../metrics/stages';
import { firstUntil } from '../metrics/waiting';
import { percentile } from '../percentile';
import type { Instant } from '../time/calendar';
import { type Cells, rising } from './cells';
import { cellOf } from './count-course';

/** Cells of a period, and the moment at which they were counted: until then those wait who still do. */
export type Counted = { cells: Cells; until: Instant };

/**
 * Every number of a period, as `measure` has it: of all leads together, and of each group where `groups` are the cells
 * of the same period told apart by `by`.
 */
export function measured(
  { cells, until }: Counted,
  by: Dimension | null = null,
  groups: Cells | null = null,
): Measured[] {
  const names = groups ? groupNames(groups) : new Map<string, string[]>();
  return metrics.flatMap((metric) => [
    measuredOne(metric, { cells, until }),
    ...(by !== null && groups
      ? (names.get(cellOf(metric)) ?? []).map((name) => measuredOne(metric, { cells: groups, until }, name))
      : []),
  ]);
}

/** One number of each group, where cells are told apart by one thing. */
export const measuredEach = (metric: Metric, counted: Counted): Measured[] =>
  (groupNames(counted.cells).get(cellOf(metric)) ?? []).map((name) => measuredOne(metric, counted, name));

/** One number; of a group where its name is given, as the cell names it. */
export function measuredOne(metric: Metric, counted: Counted, group: string | null = null): Measured {
  const cell = cellOf(metric) + (group === null ? '' : `|${group}`);
  return told(metric, group, seen(metric, cell, counted));
}

function seen(
  metric: Metric,
  cell: string,
  { cells: { tallies, lists }, until }: Counted,
): Pick<Measured, 'value' | 'n' | 'of'> {
  const values = Object.entries(tallies[cell] ?? {});
  const count = values.reduce((sum, [, times]) => sum + times, 0);
  const listed = (name: string) => lists[`${cell} ${name}`] ?? [];
  switch (metric.kind) {
    case 'count':
      return { value: count, n: count, of: count };
    case 'share': {
      const n = tallies[cell]?.['1'] ?? 0;
      return { value: count === 0 ? null : n / count, n, of: count };
    }
    case 'mean': {
      const sum = values.reduce((all, [value, times]) => all + Number(value) * times, 0);
      return { value: count === 0 ? null : sum / count, n: count, of: count };
    }
    case 'middle': {
      const over = listed('over');
      return { value: percentile(Array.from(over), 0.5), n: over.length, of: over.length };
    }
    case 'quantile': {
      const over = listed('over');
      const waiting = rising([listed('left'), stillWaited(listed('since'), metric, until)]);
      return {
        value: firstUntil(over, waiting, metric.share),
        n: over.length,
        of: over.length + waiting.length,
      };
    }
  }
}

/** How long those have waited by now who wait since then; since when is rising, and so is what comes of it. */
function stillWaited(since: ArrayLike<number>, { unit }: Metric, until: Instant): Float64Array {
  const waited = new Float64Array(since.length);
  for (let n = 0; n < since.length; n += 1) {
    const minutes = waitedSince(since[since.length - 1 - n]!, until);
    waited[n] = unit === 'days' ? inDays(minutes) : minutes;
  }
  return waited;
}

const order = new Intl.Collator('en', { numeric: true });

/** The groups of each cell that is told apart, by name. */
function groupNames({ tallies, lists }: Cells): ReadonlyMap<string, string[]> {
  const names = new Map<string, Set<string>>();
  const cells = [
    ...Object.keys(tallies),
    ...Object.keys(lists).map((name) => name.slice(0, name.lastIndexOf(' '))),
  ];
  for (const cell of cells) {
    const at = cell.indexOf('|');
    const metric = cell.slice(0, at);
    names.set(metric, (names.get(metric) ?? new Set()).add(cell.slice(at + 1)));
  }
  return new Map(
    [...names].map(([metric, groups]) => [metric, [...groups].toSorted((a, b) => order.compare(a, b))]),
  );
}

/** The groups of one number within cells that hold several kinds of groups, as `script` of `reply-rate`. */
export function groupsOf(metric: Metric, by: Dimension, counted: Counted): Measured[] {
  const prefix = `${cellOf(metric)}|${by}|`;
  return Object.keys(counted.cells.tallies)
    .filter((cell) => cell.startsWith(prefix))
    .map((cell) => cell.slice(prefix.length))
    .toSorted((a, b) => order.compare(a, b))
    .map((group) => ({ ...measuredOne(metric, counted, `${by}|${group}`), by: group }));
}
