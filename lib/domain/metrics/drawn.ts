import type { ArmName } from '../experiment/assign';
import type { Instant } from '../time/calendar';
import type { Course } from './course';

/** What a lead did since an arm of an experiment was drawn for it: the result is read off this. */
export type Drawn = {
  arm: ArmName;
  at: Instant;
  sent: readonly { at: Instant; script: string | null }[];
  answers: readonly Instant[];
  calls: readonly Instant[];
  optedOutAt: Instant | null;
};

/** The experiments that a lead is in, each with what it did since. */
export function drawnOf({ drawn, sent, answers, calls, optedOutAt }: Course): [string, Drawn][] {
  return Object.entries(drawn).map(([experiment, { arm, at }]) => {
    const since = (moments: readonly { at: Instant }[]) =>
      moments.flatMap((one) => (one.at > at ? one.at : []));
    return [
      experiment,
      {
        arm,
        at,
        sent: sent.flatMap((one) => (one.at >= at ? { at: one.at, script: one.script } : [])),
        answers: since(answers),
        calls: since(calls),
        optedOutAt,
      },
    ];
  });
}
