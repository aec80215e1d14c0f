import { z } from 'zod';

import { stored } from '../browser-storage/stored';

// By which rules of the rep's the scores now in the database were made, and how far making them anew has
// come. On disk, so that a worker that was stopped, or a browser that was closed, goes on there.
const Scored = z.object({
  by: z.string(),
  doing: z
    .object({ by: z.string(), last: z.string(), done: z.number(), total: z.number().default(0) })
    .optional(),
});
type Scored = z.infer<typeof Scored>;
/** How many leads are scored again already, and how many there are. */
export type Rescoring = { done: number; total: number };

const scored = stored('local', 'scored', Scored);

export const readScored = scored.get;
export const saveScored = scored.set;

/** Null while every score is as the rules are. */
export async function readRescoring(): Promise<Rescoring | null> {
  return shown(await readScored());
}

/** Tells of every change until stopped; null when all are done. */
export function onRescoring(show: (rescoring: Rescoring | null) => void): () => void {
  return scored.watch((now) => show(shown(now)));
}

function shown(scored: Scored | undefined): Rescoring | null {
  const { doing } = scored ?? {};
  return doing ? { done: Math.min(doing.done, doing.total), total: doing.total } : null;
}
