import { z } from 'zod';

import { stored } from '../browser-storage/stored';

const points = z.record(z.string(), z.number());
const Learned = z.object({ before: points, turnedDown: points, later: z.record(z.string(), z.number()) });
/**
 * Of one playbook: its points before any were learned, those the rep has turned down, and until when a rule
 * is not asked about.
 */
export type Learned = z.infer<typeof Learned>;

const NOTHING_LEARNED: Learned = { before: {}, turnedDown: {}, later: {} };

// What the rep answered to proposals, by playbook, on this computer.
const learned = stored('local', 'learned', z.record(z.string(), Learned), {});

export async function readLearned(playbook: string): Promise<Learned> {
  return (await learned.get())[playbook] ?? NOTHING_LEARNED;
}

/**
 * Points were taken from `from` to something else: `from` is what learning goes on starting from, unless it
 * knows older ones.
 */
export function markAccepted(playbook: string, rule: string, from: number): Promise<void> {
  return changed(playbook, (one) => ({ ...one, before: { [rule]: from, ...one.before } }));
}

/** Not these points; asked again when the outcomes want others. Null: asked again after all. */
export function markTurnedDown(playbook: string, rule: string, to: number | null): Promise<void> {
  return changed(playbook, (one) => {
    const { [rule]: _, ...others } = one.turnedDown;
    return { ...one, turnedDown: to === null ? others : { ...others, [rule]: to } };
  });
}

/** Not before `until` (epoch ms). */
export function markLater(playbook: string, rule: string, until: number): Promise<void> {
  return changed(playbook, (one) => ({ ...one, later: { ...one.later, [rule]: until } }));
}

async function changed(playbook: string, change: (before: Learned) => Learned): Promise<void> {
  await learned.change((all) => ({ ...all, [playbook]: change(all[playbook] ?? NOTHING_LEARNED) }));
}
