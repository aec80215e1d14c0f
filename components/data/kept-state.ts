import { create } from 'zustand';

import type { KeptView } from '@/lib/views/kept-view';

/**
 * A press without an answer. `waits`: it is tried until it goes through; `asks`: it was too long ago to be
 * done unasked; `unreadable`: another version kept it.
 */
export type Waiting = KeptView & { id: string; at: number; state: 'waits' | 'asks' | 'unreadable' };

/** What the screens know of the outbox: only what is news, since most presses are answered at once. */
export const useKept = create<{ kept: readonly Waiting[] }>()(() => ({ kept: [] }));

/**
 * Whether something that was pressed for a lead waits for the database: it need not, and cannot, be pressed
 * again.
 */
export function useWaits(lead: string): boolean {
  return useKept(({ kept }) => kept.some((one) => one.lead === lead && one.state === 'waits'));
}
