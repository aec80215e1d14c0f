import { z } from 'zod';

import { stored } from '../browser-storage/stored';

/** When the thirty days began, and what of them is done. */
const Rollout = z.strictObject({ since: z.number().nullable(), done: z.array(z.string().max(40)).max(60) });
export type Rollout = z.infer<typeof Rollout>;

const rollout = stored('local', 'rollout', Rollout, { since: null, done: [] });

export const readRollout = rollout.get;
export const onRollout = rollout.watch;

/** Ticks something off, or not any more. The first tick begins the thirty days. */
export async function tickRollout(task: string, done: boolean, now: number): Promise<void> {
  await rollout.change((before) => ({
    since: before.since ?? now,
    done: [...before.done.filter((one) => one !== task), ...(done ? [task] : [])],
  }));
}
