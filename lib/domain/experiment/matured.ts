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
    .filter(({ assignedAt }) => assignedAt + window <= now)
    .toSorted((x, y) => x.assignedAt - y.assignedAt)
    .map(({ arm, assignedAt, happenedAt }) => ({
      arm,
      success: happenedAt !== null && happenedAt <= assignedAt + window,
    }));
}

/** How many there are in each arm, and how many of them succeeded. */
export function armsOf(leads: readonly Matured[]): Arms {
  const count = (name: ArmName) => {
    const came = successesOf(leads, name);
    return { n: came.length, successes: came.filter(Boolean).length };
  };
  return { a: count('a'), b: count('b') };
}

/** What became of the leads of one arm, in order, for `eProcess`. */
export function successesOf(leads: readonly Matured[], arm: ArmName): boolean[] {
  return leads.filter((one) => one.arm === arm).map(({ success }) => success);
}
