/**
 * How long somebody waited, in any unit, and whether what they waited for came (`over`) or is still to come.
 */
export type Wait = { waited: number; over: boolean };

/**
 * The share that still waits after each time at which a wait ended (the estimate of Kaplan and Meier 1958),
 * times rising.
 */
export function stillWaiting(waits: readonly Wait[]): { time: number; share: number }[] {
  const rising = waits.toSorted((a, b) => a.waited - b.waited);
  const steps: { time: number; share: number }[] = [];
  let share = 1;
  for (let n = 0; n < rising.length;) {
    const time = rising[n]!.waited;
    const waiting = rising.length - n;
    let came = 0;
    for (; n < rising.length && rising[n]!.waited === time; n += 1) if (rising[n]!.over) came += 1;
    if (came === 0) continue;
    share *= 1 - came / waiting;
    steps.push({ time, share });
  }
  return steps;
}

/** A product of shares that comes to one half is not always exactly that. */
const ROUNDING = 1e-12;

/**
 * The first time after which no more than `1 - share` still wait. Null when that never came: then more than
 * so many are still unanswered, and whoever counts only those who were answered would say a time that is too
 * short.
 */
export function waitedUntil(waits: readonly Wait[], share: number): number | null {
  return stillWaiting(waits).find((step) => step.share <= 1 - share + ROUNDING)?.time ?? null;
}
