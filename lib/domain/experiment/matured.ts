import type { ArmName } from './assign';
import type { Arms } from './arms';

/** One lead of an experiment, as its log has it. */
export type Assigned = {
  arm: ArmName;
  /** Epoch ms; the window begins here. */
  assignedAt: number;
  /**
   * When what is counted first happened (an answer, a booking, an opt-out), epoch ms; null while it has not.
   */
  happenedAt: number | null;
  /**
   * Merged into another lead or erased: out of all counts. An opt-out is no reason: it would hide what drove
   * them away.
   */
  gone: boolean;
};

/** One lead whose window is over. */
export type Matured = { arm: ArmName; success: boolean };

/**
 * Leads whose window of `window` ms is over, in the order in which it ended. What happens later does not
 * count, and a success counts no sooner than its window ends: else the arm that is answered faster would look
 * better than it is.
 */
export function matured(leads: readonly Assigned[], window: number, now: number): Matured[] {
  return leads
    .filter(({ assignedAt, gone }) => !gone && assignedAt + window <= now)
    .toSorted((x, y) => x.assignedAt - y.assignedAt)
    .map(({ arm, assignedAt, happenedAt }) => ({
      arm,
      success: happenedAt !== null && happenedAt <= assignedAt + window,
    }));
}

/** The counts after each lead, for `follow`; the last is how things stand. Empty without leads. */
export function looksOf(matured: readonly Matured[]): Arms[] {
  let arms: Arms = { a: { n: 0, successes: 0 }, b: { n: 0, successes: 0 } };
  return matured.map(({ arm, success }) => {
    const { n, successes } = arms[arm];
    arms = { ...arms, [arm]: { n: n + 1, successes: successes + (success ? 1 : 0) } };
    return arms;
  });
}

/** What became of the leads of one arm, in order, for `eProcess`. */
export function successesOf(matured: readonly Matured[], arm: ArmName): boolean[] {
  return matured.filter((one) => one.arm === arm).map(({ success }) => success);
}
