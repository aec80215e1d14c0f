import type { ArmName } from '../experiment/assign';
import type { Arms } from '../experiment/arms';
import type { Experiment } from '../experiment/experiment';
import { armsOf, matured, type Matured, successesOf } from '../experiment/matured';
import { type Verdict, verdict } from '../experiment/verdict';
import { DAY, type Instant } from '../time/calendar';
import type { Drawn } from './drawn';

/** One lead in an experiment: its arm, where its window begins, and when what is counted first came after. */
type Seen = Record<'answered' | 'booked' | 'optedOut', Instant | null> & { arm: ArmName; at: Instant };

export type ExperimentResult = {
  /**
   * Leads that got the script, or began the cadence, since the start, by arm; `counted` are those whose window
   * is over.
   */
  assigned: { a: number; b: number };
  counted: Arms;
  verdict: Verdict;
};

/**
 * What an experiment says now. A lead is in the arm that was drawn for it, whatever went out in the end; it
 * is counted when its window is over, so that quick answers do not run ahead of silence. Answers must not
 * fall and opt-outs must not rise (speed-to-lead: the guardrail). Leads that are gone (erased, joined) are among none
 * that were drawn, and so in no arm.
 */
export function experimentResult(
  drawn: readonly Drawn[],
  experiment: Experiment,
  now: Instant,
): ExperimentResult {
  const until = Math.min(now, experiment.ended?.at ?? now);
  const all = drawn.flatMap((one) => seenOf(one, experiment, until) ?? []);
  const of = (what: 'answered' | 'booked' | 'optedOut') =>
    matured(
      all.map((seen) => ({ arm: seen.arm, assignedAt: seen.at, happenedAt: seen[what] })),
      experiment.windowDays * DAY,
      until,
    );
  const arms = armsOf(of(experiment.success === 'replied' ? 'answered' : 'booked'));
  const guard = (what: 'answers' | 'opt-outs', mustNot: 'fall' | 'rise', leads: readonly Matured[]) => ({
    of: what,
    mustNot,
    a: successesOf(leads, 'a'),
    b: successesOf(leads, 'b'),
  });
  const assigned = {
    a: all.filter((one) => one.arm === 'a').length,
    b: all.filter((one) => one.arm === 'b').length,
  };
  return {
    assigned,
    counted: arms,
    verdict: verdict({
      arms,
      assigned: [assigned.a, assigned.b],
      registered: { lift: experiment.lift, perArm: experiment.perArm },
      guardrails: [
        ...(experiment.success === 'replied' ? [] : [guard('answers', 'fall', of('answered'))]),
        guard('opt-outs', 'rise', of('optedOut')),
      ],
    }),
  };
}

function seenOf(drawn: Drawn, { change }: Experiment, until: number): Seen | null {
  // A wording can only work once it is sent; an hour, a gap or a channel works from the beginning.
  const at =
    change.of === 'wording' ? drawn.sent.find(({ script }) => script === change.script)?.at : drawn.at;
  if (at === undefined || at > until) return null;
  const first = (moments: readonly Instant[]) => moments.find((one) => one > at) ?? null;
  const { arm, answers, calls, optedOutAt } = drawn;
  return {
    arm,
    at,
    answered: first(answers),
    booked: first(calls),
    optedOut: optedOutAt !== null && optedOutAt > at ? optedOutAt : null,
  };
}
