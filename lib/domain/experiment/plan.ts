import { DAY } from '../time/spans';
import { ASK_FROM } from './sample-ratio';
import { type Aim, fixedSize, registeredSize, smallestLift } from './sample-size';

const WEEK = 7 * DAY;

/** What is shown and registered before an experiment starts. */
export type Plan = {
  /** Leads per arm of a single look at the end. */
  once: number;
  /** Leads per arm to register, looks included. */
  perArm: number;
  /** Weeks until they are assigned at this pace; null without a pace. */
  weeks: number | null;
  /**
   * The smallest lift that eight weeks at this pace can show: "at your pace you can see +12 points, nothing
   * smaller". Null: none, or no pace.
   */
  seenInEightWeeks: number | null;
};

/** Both arms together get `perWeek` leads. Throws a RangeError like `fixedSize`. */
export function planFor(aim: Aim, perWeek: number | null): Plan {
  const perArm = registeredSize(aim);
  const pace = perWeek !== null && perWeek > 0 ? perWeek : null;
  return {
    once: fixedSize(aim),
    perArm,
    weeks: pace === null ? null : Math.ceil((2 * perArm) / pace),
    seenInEightWeeks: pace === null ? null : smallestLift((8 * pace) / 2, aim.baseline, aim.alpha, aim.power),
  };
}

/** Weeks until both arms have their leads, at the pace so far; null (not known yet) under 100 leads. */
export function weeksLeft(perArm: number, assigned: number, startedAt: number, now: number): number | null {
  if (assigned < ASK_FROM || now <= startedAt) return null;
  const perWeek = assigned / ((now - startedAt) / WEEK);
  return Math.max(0, Math.ceil((2 * perArm - assigned) / perWeek));
}
