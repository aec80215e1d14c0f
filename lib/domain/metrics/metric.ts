import type { Instant, Zone } from '../time/calendar';
import { type Course, heldAt, type Sent } from './course';
import type { Wait } from './waiting';

/** By what numbers can be told apart. */
export const DIMENSIONS = ['tier', 'source', 'stage', 'channel', 'script', 'touch', 'owner'] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** Which group an observation falls into, for each dimension that it has one for. */
export type Where = Partial<Record<Dimension, string>>;

/** One thing that one lead adds to one number, and when it happened; `where` is only asked where numbers are told apart. */
export type Observation<What> = What & { at: Instant; where(): Where };

/**
 * What the numbers are read against: the moment up to which anything is known, whether the rep works at a
 * moment, in which zone days begin, and, for somebody who works alone, who owns a lead that was given to nobody;
 * null in a team.
 */
export type MetricContext = { until: Instant; zone: Zone; works(at: Instant): boolean; alone: string | null };

/**
 * In what a number is: a share of 1, minutes or days that passed, touches, a plain count, or the currency in
 * which costs were typed.
 */
export type Unit = 'share' | 'minutes' | 'days' | 'touches' | 'count' | 'money';

type Reader<What> = (course: Course, context: MetricContext) => readonly Observation<What>[];

/**
 * One number and its one definition: what a lead's course adds to it. `share`: how many of all hit;
 * `quantile`: the time after which that share no longer waits, those who wait still counted in; `middle`: the
 * median of times that are over; `mean`; `count`: how many. `standing`: of how things stand at the end, whenever what
 * they come of was; all others count what bears a moment of the course itself.
 */
export type Metric = { id: string; unit: Unit; standing?: true } & (
  | { kind: 'share'; read: Reader<{ hit: boolean }> }
  | { kind: 'quantile'; share: number; read: Reader<Wait> }
  | { kind: 'middle'; read: Reader<{ value: number }> }
  | { kind: 'mean'; read: Reader<{ value: number }> }
  | { kind: 'count'; read: Reader<object> }
);

/** Whose a lead was at a moment; where it was nobody's yet, whose it became; else whose it was last. */
function ownerAt({ owners }: Course, at: Instant): string {
  const someone = owners.filter(({ value }) => value !== null);
  const then = heldAt(owners, at) ?? someone.find(({ from }) => from > at)?.value;
  return then ?? someone.at(-1)?.value ?? 'nobody';
}

/** The groups of a lead as a whole, as it stood at a moment: by default when it was saved. */
export function whereOf(course: Course, at: Instant = course.savedAt): Where {
  return {
    tier: heldAt(course.tiers, at),
    source: course.source,
    stage: heldAt(course.stages, at),
    channel: course.channel,
    owner: ownerAt(course, at),
  };
}

/** The groups of a touch that went out. */
export function whereSent(course: Course, sent: Sent): Where {
  return {
    ...whereOf(course, sent.at),
    channel: sent.channel,
    ...(sent.script !== null && { script: sent.script }),
    ...(sent.touch > 0 && { touch: String(sent.touch) }),
  };
}
