import {
  addDays,
  type Clock,
  clockOf,
  type Day,
  dayOf,
  DAY,
  type Instant,
  MINUTE,
  weekday,
  type Zone,
} from '../time/calendar';
import { instant } from '../time/instant';
import type { Course } from './course';
import type { Period } from './period';
import { stillWaiting } from './waiting';

/** One bar or point: its name (a key of the texts, or a plain number or day) and its height. */
export type Point = { name: string; value: number };

const saved = (courses: readonly Course[], period: Period | null) =>
  courses.filter(({ savedAt }) => within(savedAt, period));
const within = (at: Instant, period: Period | null) => !period || (at >= period.from && at < period.to);

/** How many of the leads saved in the period got how far. */
export function funnel(courses: readonly Course[], period: Period | null): Point[] {
  const leads = saved(courses, period);
  const count = (name: string, has: (course: Course) => boolean) => ({
    name,
    value: leads.filter(has).length,
  });
  return [
    count('saved', () => true),
    count('touched', ({ words }) => words.length > 0),
    count('answered', ({ answers, calls }) => answers.length + calls.length > 0),
    count('met', ({ calls }) => calls.length > 0),
    count('won', ({ closed }) => closed?.won === true),
  ];
}

const WAITS: readonly [name: string, minutes: number][] = [
  ['5-min', 5],
  ['an-hour', 60],
  ['4-hours', 240],
  ['a-day', 1440],
  ['longer', Number.POSITIVE_INFINITY],
];

/**
 * How long those who raised their hand in the period waited for the first word; the last bar is those who
 * have had none.
 */
export function firstResponses(courses: readonly Course[], period: Period | null): Point[] {
  const leads = saved(courses, period).filter(({ hand }) => hand !== null);
  const bars = WAITS.map(([name]) => ({ name, value: 0 }));
  let none = 0;
  for (const { savedAt, words } of leads) {
    const first = words.find((at) => at >= savedAt);
    if (first === undefined) none += 1;
    else bars[WAITS.findIndex(([, most]) => (first - savedAt) / MINUTE <= most)]!.value += 1;
  }
  return [...bars, { name: 'none', value: none }];
}

/**
 * After how many touches what share of leads has still not answered (0 to 1); those still being followed are
 * counted in.
 */
export function silence(courses: readonly Course[], period: Period | null): Point[] {
  const waits = saved(courses, period)
    .filter(({ sent }) => sent.length > 0)
    .map(({ sent, answers }) => {
      const first = answers[0]?.at;
      return {
        waited: sent.filter(({ at }) => first === undefined || at < first).length,
        over: first !== undefined,
      };
    })
    .filter(({ waited }) => waited > 0);
  return stillWaiting(waits).map(({ time, share }) => ({ name: String(time), value: share }));
}

/** For each number of touches: how many leads got at least that many. */
export function touchesGiven(courses: readonly Course[], period: Period | null): Point[] {
  const counts = saved(courses, period).map(({ sent }) => sent.length);
  const most = Math.min(20, Math.max(0, ...counts));
  return Array.from({ length: most }, (_, n) => ({
    name: String(n + 1),
    value: counts.filter((count) => count > n).length,
  }));
}

/**
 * Answers of the period by weekday (1 Monday … 7) and hour (0 … 23) of the rep's zone: `[weekday - 1][hour]`.
 */
export function answerTimes(courses: readonly Course[], period: Period | null, zone: Zone): number[][] {
  const hours = Array.from({ length: 7 }, () => Array.from({ length: 24 }, () => 0));
  for (const { answers } of courses)
    for (const { at } of answers)
      if (within(at, period)) hours[weekday(dayOf(at, zone)) - 1]![hourOf(clockOf(at, zone))]! += 1;
  return hours;
}

const hourOf = (clock: Clock) => Number(clock.slice(0, 2));

/** Why leads were won and lost in the period, the most frequent first; `none` where no reason was given. */
export function reasons(courses: readonly Course[], period: Period | null, won: boolean): Point[] {
  const closed = courses.flatMap(({ closed: end }) =>
    end && end.won === won && within(end.at, period) ? end : [],
  );
  return [...Map.groupBy(closed, ({ reason }) => reason ?? 'none')]
    .map(([name, all]) => ({ name, value: all.length }))
    .toSorted((a, b) => b.value - a.value);
}

/** Won and lost by week, `name` the Monday; the last half year at most. */
export function outcomesByWeek(
  courses: readonly Course[],
  period: Period | null,
  zone: Zone,
): { name: Day; won: number; lost: number }[] {
  const ends = courses.flatMap(({ closed }) => (closed && within(closed.at, period) ? closed : []));
  if (ends.length === 0) return [];
  const mondayOf = (at: Instant) => {
    const day = dayOf(at, zone);
    return addDays(day, 1 - weekday(day));
  };
  const last = mondayOf(instant(Math.max(...ends.map(({ at }) => at))));
  const first = mondayOf(
    instant(
      Math.max(Math.min(...ends.map(({ at }) => at)), Math.max(...ends.map(({ at }) => at)) - 182 * DAY),
    ),
  );
  const weeks = Map.groupBy(ends, ({ at }) => mondayOf(at));
  const all = [];
  for (let day = first; day <= last; day = addDays(day, 7)) {
    const some = weeks.get(day) ?? [];
    const won = some.filter((end) => end.won).length;
    all.push({ name: day, won, lost: some.length - won });
  }
  return all;
}

/** How often leads moved from one tier to another in the period, the most frequent first. */
export function tierMoves(
  courses: readonly Course[],
  period: Period | null,
): { from: string; to: string; value: number }[] {
  const moves = courses.flatMap(({ tiers }) =>
    tiers
      .slice(1)
      .flatMap(({ value, from }, n) => (within(from, period) ? `${tiers[n]!.value} ${value}` : [])),
  );
  return [...Map.groupBy(moves, (move) => move)]
    .map(([move, all]) => {
      const [from, to] = move.split(' ');
      return { from: from!, to: to!, value: all.length };
    })
    .toSorted((a, b) => b.value - a.value);
}
