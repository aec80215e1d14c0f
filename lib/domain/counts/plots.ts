import { falling } from '../metrics/waiting';
import { addDays, type Day, daysBetween, weekday } from '../time/calendar';
import type { Cells } from './cells';
import { type PlotName, STEPS, WAIT_NAMES } from './plot-marks';

/** One bar or point: its name (a key of the texts, or a plain number or day) and its height. */
export type Point = { name: string; value: number };

const countsOf = ({ tallies }: Cells, plot: PlotName) => tallies[`plot ${plot}`] ?? {};
const points = (cells: Cells, plot: PlotName, names: readonly string[]): Point[] =>
  names.map((name) => ({ name, value: countsOf(cells, plot)[name] ?? 0 }));
const mostFirst = (cells: Cells, plot: PlotName): Point[] =>
  Object.entries(countsOf(cells, plot))
    .map(([name, value]) => ({ name, value }))
    .toSorted((a, b) => b.value - a.value || (a.name < b.name ? -1 : 1));

/** How many of the leads saved in the period got how far. */
export const funnel = (cells: Cells): Point[] => points(cells, 'funnel', STEPS);

/**
 * How long those who raised their hand in the period waited for the first word; the last bar is those who
 * have had none.
 */
export const firstResponses = (cells: Cells): Point[] => points(cells, 'responses', WAIT_NAMES);

/**
 * After how many touches what share of leads has still not answered (0 to 1); those still being followed are
 * counted in.
 */
export function silence(cells: Cells): Point[] {
  const times = (silent: boolean) =>
    Object.entries(countsOf(cells, 'silence'))
      .filter(([name]) => name.endsWith('-silent') === silent)
      .flatMap(([name, count]) => Array.from({ length: count }, () => Number.parseInt(name, 10)))
      .toSorted((a, b) => a - b);
  return [...falling(times(false), times(true))].map(({ time, share }) => ({
    name: String(time),
    value: share,
  }));
}

const MOST_TOUCHES = 20;

/** For each number of touches: how many leads got at least that many. */
export function touchesGiven(cells: Cells): Point[] {
  const counts = Object.entries(countsOf(cells, 'given')).map(([n, leads]) => ({ n: Number(n), leads }));
  const most = Math.min(MOST_TOUCHES, Math.max(0, ...counts.map(({ n }) => n)));
  return Array.from({ length: most }, (_, before) => ({
    name: String(before + 1),
    value: counts.reduce((sum, { n, leads }) => (n > before ? sum + leads : sum), 0),
  }));
}

/**
 * Answers of the period by weekday (1 Monday … 7) and hour (0 … 23) of the rep's zone: `[weekday - 1][hour]`.
 */
export function answerTimes(cells: Cells): number[][] {
  const hours = Array.from({ length: 7 }, () => Array.from({ length: 24 }, () => 0));
  for (const [name, count] of Object.entries(countsOf(cells, 'hours'))) {
    const [day, hour] = name.split(' ').map(Number);
    hours[day! - 1]![hour!] = count;
  }
  return hours;
}

/** Why leads were won and lost in the period, the most frequent first; `none` where no reason was given. */
export const reasons = (cells: Cells, won: boolean): Point[] => mostFirst(cells, won ? 'won' : 'lost');

/** How often leads moved from one tier to another in the period, the most frequent first. */
export const tierMoves = (cells: Cells): { from: string; to: string; value: number }[] =>
  mostFirst(cells, 'tiers').map(({ name, value }) => {
    const [from, to] = name.split(' ');
    return { from: from!, to: to!, value };
  });

/** How far back weeks are drawn. */
const HALF_A_YEAR = 182;

/** Won and lost by week, `name` the Monday; the last half year at most. */
export function outcomesByWeek(days: ReadonlyMap<Day, Cells>): { name: Day; won: number; lost: number }[] {
  const weeks = new Map<Day, { name: Day; won: number; lost: number }>();
  for (const [day, cells] of days) {
    const name = addDays(day, 1 - weekday(day));
    const week = weeks.get(name) ?? { name, won: 0, lost: 0 };
    for (const way of ['won', 'lost'] as const)
      for (const count of Object.values(countsOf(cells, way))) week[way] += count;
    if (week.won + week.lost > 0) weeks.set(name, week);
  }
  const names = [...weeks.keys()].toSorted();
  const last = names.at(-1);
  if (last === undefined) return [];
  const first = names.find((name) => daysBetween(name, last) <= HALF_A_YEAR)!;
  return Array.from({ length: daysBetween(first, last) / 7 + 1 }, (_, n) => {
    const name = addDays(first, n * 7);
    return weeks.get(name) ?? { name, won: 0, lost: 0 };
  });
}
