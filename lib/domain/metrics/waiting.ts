import type { Instant } from '../time/calendar';

/**
 * How long somebody waited, in any unit, and whether what they waited for came (`over`) or is still to come. `since`:
 * from when, where they still wait at the end of what is known.
 */
export type Wait = { waited: number; over: boolean; since?: Instant };

type Rising = ArrayLike<number>;

/**
 * The share that still waits after each time at which a wait ended (the estimate of Kaplan and Meier 1958), times
 * rising: of waits that are over and of those that are not, both rising.
 */
export function* falling(over: Rising, waiting: Rising): Generator<{ time: number; share: number }> {
  let share = 1;
  let gone = 0;
  for (let n = 0; n < over.length;) {
    const time = over[n]!;
    while (gone < waiting.length && waiting[gone]! < time) gone += 1;
    const left = over.length - n + waiting.length - gone;
    let came = 0;
    for (; n < over.length && over[n] === time; n += 1) came += 1;
    share *= 1 - came / left;
    yield { time, share };
  }
}

/** The same of waits in any order. */
export function stillWaiting(waits: readonly Wait[]): { time: number; share: number }[] {
  return [...falling(...apart(waits))];
}

function apart(waits: readonly Wait[]): [Rising, Rising] {
  const times = (over: boolean) =>
    Float64Array.from(
      waits.filter((one) => one.over === over),
      ({ waited }) => waited,
    ).sort();
  return [times(true), times(false)];
}

/** A product of shares that comes to one half is not always exactly that. */
const ROUNDING = 1e-12;

/**
 * The first time after which no more than `1 - share` still wait. Null when that never came: then more than
 * so many are still unanswered, and whoever counts only those who were answered would say a time that is too
 * short.
 */
export function waitedUntil(waits: readonly Wait[], share: number): number | null {
  return firstUntil(...apart(waits), share);
}

/** The same of waits that are over and of those that are not, both rising. */
export function firstUntil(over: Rising, waiting: Rising, share: number): number | null {
  for (const step of falling(over, waiting)) if (step.share <= 1 - share + ROUNDING) return step.time;
  return null;
}
