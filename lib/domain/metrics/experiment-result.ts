import type { Experiment } from '../experiment/experiment';
import { type Verdict, verdict } from '../experiment/verdict';
import { DAY, type Instant } from '../time/calendar';
import type { Course } from './course';

/** One lead in an experiment: which arm was drawn, and what came within the window after the touch. */
type Seen = { arm: 'a' | 'b'; at: Instant; success: boolean; answered: boolean; optedOut: boolean };

export type ExperimentResult = {
  /** Leads that got the script, or began the cadence, since the start, by arm; `counted` are those whose window is over. */
  assigned: { a: number; b: number };
  counted: { a: { n: number; successes: number }; b: { n: number; successes: number } };
  verdict: Verdict;
};

/**
 * What an experiment says now. A lead is in the arm that was drawn for it, whatever went out in the end; it
 * is counted when its window is over, so that quick answers do not run ahead of silence. Answers must not
 * fall and opt-outs must not rise (speed-to-lead: the guardrail). Leads that are gone (erased, joined) are in
 * no course, and so in no arm.
 */
export function experimentResult(
  courses: readonly Course[],
  experiment: Experiment,
  now: Instant,
): ExperimentResult {
  const until = Math.min(now, experiment.ended?.at ?? now);
  const all = courses.flatMap((course) => seenOf(course, experiment, until) ?? []);
  const window = experiment.windowDays * DAY;
  const counted = all.filter(({ at }) => at + window <= until).toSorted((a, b) => a.at - b.at);
  const arm = (name: 'a' | 'b') => counted.filter((one) => one.arm === name);
  const count = (name: 'a' | 'b') => ({
    n: arm(name).length,
    successes: arm(name).filter(({ success }) => success).length,
  });
  const assigned = {
    a: all.filter((one) => one.arm === 'a').length,
    b: all.filter((one) => one.arm === 'b').length,
  };
  const arms = { a: count('a'), b: count('b') };
  const guard = (name: string, mustNot: 'fall' | 'rise', came: (one: Seen) => boolean) => ({
    name,
    mustNot,
    a: arm('a').map(came),
    b: arm('b').map(came),
  });
  return {
    assigned,
    counted: arms,
    verdict: verdict({
      arms,
      assigned: [assigned.a, assigned.b],
      registered: { lift: experiment.lift, perArm: experiment.perArm },
      guardrails: [
        ...(experiment.success === 'replied' ? [] : [guard('answers', 'fall', ({ answered }) => answered)]),
        guard('opt-outs', 'rise', ({ optedOut }) => optedOut),
      ],
    }),
  };
}

function seenOf(course: Course, { id, change, success, windowDays }: Experiment, until: number): Seen | null {
  const drawn = course.drawn[id];
  if (!drawn) return null;
  // A wording can only work once it is sent; an hour, a gap or a channel works from the beginning.
  const sent = course.sent.find(
    (one) => one.at >= drawn.at && (change.of !== 'wording' || one.script === change.script),
  );
  const from = change.of === 'wording' ? sent?.at : drawn.at;
  if (from === undefined || from > until) return null;
  const end = from + windowDays * DAY;
  const came = (moments: readonly { at: Instant }[]) => moments.some(({ at }) => at > from && at <= end);
  const answered = came(course.answers);
  return {
    arm: drawn.arm,
    at: from,
    success: success === 'replied' ? answered : came(course.calls),
    answered,
    optedOut: course.optedOutAt !== null && came([{ at: course.optedOutAt }]),
  };
}
