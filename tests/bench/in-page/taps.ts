import type { LeadCommand } from '@/lib/domain/log/lead-command';
import type { Instant } from '@/lib/domain/time/calendar';
import { commit } from '@/lib/store/commands/commit';
import type { Db } from '@/lib/store/database/db';

/** Outcomes of each kind in a row, and how often. */
const TAPS = 5;
const ROUNDS = 8;
/** As many leads as are tapped, each once. */
export const TAPPED = 2 * ROUNDS * TAPS;

/** What a piece of work calls between two of its steps, and waits for; false when there was enough of it. */
export type Step = () => Promise<boolean>;

/**
 * Outcomes while some work goes on, against the same while nothing else is done: taken in turn, for which the work
 * is held between two of its steps. The worst is a matter of the machine, too. Gives back what the work has given.
 */
export async function tapping<Result>(
  db: Db,
  leads: readonly { id: string }[],
  now: Instant,
  work: (step: Step) => Promise<Result>,
  rounds = ROUNDS,
) {
  let goOn: () => void = () => undefined;
  let held = Promise.withResolvers<void>();
  let hold = true;
  let over = false;
  const steps: number[] = [];
  let last = performance.now();
  const working = work(async () => {
    steps.push(performance.now() - last);
    if (hold) {
      held.resolve();
      await new Promise<void>((resolve) => (goOn = resolve));
    }
    last = performance.now();
    return !over;
  });
  const times: { busy: number[]; quiet: number[] } = { busy: [], quiet: [] };
  const left = [...leads];
  for (let round = 0; round < rounds; round += 1)
    for (const kind of ['quiet', 'busy'] as const) {
      hold = kind === 'quiet';
      if (hold) await held.promise;
      else {
        held = Promise.withResolvers();
        goOn();
      }
      for (const { id } of left.splice(0, TAPS)) {
        // At any moment of a step.
        await new Promise((resolve) => setTimeout(resolve, 5 + (2 + middle(steps)) * Math.random()));
        times[kind].push(await tap(db, id, now));
      }
    }
  [hold, over] = [false, true];
  goOn();
  const result = await working;
  return {
    ratio: middle(times.busy) / middle(times.quiet),
    busyMs: middle(times.busy),
    quietMs: middle(times.quiet),
    worstMs: Math.max(...times.busy),
    worstQuietMs: Math.max(...times.quiet),
    stepMs: middle(steps),
    steps: steps.length,
    result,
  };
}

async function tap(db: Db, leadId: string, now: Instant): Promise<number> {
  const from = performance.now();
  const decision = await commit(
    db,
    {
      id: crypto.randomUUID(),
      type: 'outcome',
      leadId,
      outcome: 'no-reply',
      sent: true,
      reason: null,
      when: null,
      next: null,
    } as LeadCommand,
    now,
  );
  if (!decision.ok) throw new Error(decision.refusal.code);
  return performance.now() - from;
}

export function middle(of: readonly number[]): number {
  return of.toSorted((a, b) => a - b)[Math.floor(of.length / 2)]!;
}
