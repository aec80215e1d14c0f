import type { Course } from '../metrics/course';
import { firstWord } from '../metrics/speed';
import { type Clock, clockOf, dayOf, type Instant, MINUTE, weekday, type Zone } from '../time/calendar';

/** What one lead adds to one plot: to which bar or point of it, and when. */
export type Mark = { plot: PlotName; name: string; at: Instant };
export type PlotName = 'funnel' | 'responses' | 'silence' | 'given' | 'won' | 'lost' | 'tiers' | 'hours';

export const STEPS = ['saved', 'touched', 'answered', 'met', 'won'] as const;

/** Up to so many minutes; `none`: no word at all. */
const WAITS: readonly [name: string, minutes: number][] = [
  ['5-min', 5],
  ['an-hour', 60],
  ['4-hours', 240],
  ['a-day', 1440],
  ['longer', Number.POSITIVE_INFINITY],
];
export const WAIT_NAMES = [...WAITS.map(([name]) => name), 'none'];

/** Everything that a lead adds to the plots. */
export function plotMarks(course: Course, zone: Zone): Mark[] {
  const { savedAt, sent, answers, closed, tiers } = course;
  const saved = (plot: PlotName, names: readonly string[]) =>
    names.map((name): Mark => ({ plot, name, at: savedAt }));
  return [
    ...saved('funnel', stepsOf(course)),
    ...saved('responses', responseOf(course)),
    ...saved('silence', silenceOf(course)),
    ...saved('given', sent.length > 0 ? [String(sent.length)] : []),
    ...(closed
      ? [{ plot: closed.won ? 'won' : 'lost', name: closed.reason ?? 'none', at: closed.at } as const]
      : []),
    ...tiers
      .slice(1)
      .map(({ value, from }, n): Mark => ({ plot: 'tiers', name: `${tiers[n]!.value} ${value}`, at: from })),
    ...answers.map(({ at }): Mark => ({ plot: 'hours', name: hourName(at, zone), at })),
  ];
}

function stepsOf({ words, answers, calls, closed }: Course): string[] {
  const came = [
    true,
    words.length > 0,
    answers.length + calls.length > 0,
    calls.length > 0,
    closed?.won === true,
  ];
  return STEPS.filter((_, n) => came[n]);
}

/** Of whoever raised their hand: how long they waited for the first word. */
function responseOf(course: Course): string[] {
  if (course.hand === null) return [];
  const first = firstWord(course);
  if (first === undefined) return ['none'];
  return [WAITS.find(([, most]) => (first - course.savedAt) / MINUTE <= most)![0]];
}

/** After how many touches they answered, or how many were met with silence: `3` and `3-silent`. */
function silenceOf({ sent, answers }: Course): string[] {
  const first = answers[0]?.at;
  const waited = sent.filter(({ at }) => first === undefined || at < first).length;
  if (waited === 0) return [];
  return [first === undefined ? `${waited}-silent` : String(waited)];
}

/** Weekday (1 Monday … 7) and hour of the rep's own clock: `3 14`. */
const hourName = (at: Instant, zone: Zone) =>
  `${weekday(dayOf(at, zone))} ${Number((clockOf(at, zone) as Clock).slice(0, 2))}`;
