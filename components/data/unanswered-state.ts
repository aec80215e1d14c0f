import { create } from 'zustand';

import type { UnansweredView } from '@/lib/views/unanswered-view';

/**
 * A press without an answer. `waits`: it is tried until it goes through; `asks`: it was too long ago to be
 * done unasked; `unreadable`: another version kept it.
 */
export type Waiting = UnansweredView & { id: string; at: number; state: 'waits' | 'asks' | 'unreadable' };

/** What the screens know of the outbox: only what is news, since most presses are answered at once. */
export const useUnanswered = create<{ unanswered: readonly Waiting[] }>()(() => ({ unanswered: [] }));

/**
 * Whether something that was pressed for a lead waits for the database: it need not, and cannot, be pressed
 * again.
 */
export function useWaits(lead: string): boolean {
  return useUnanswered(({ unanswered }) =>
    unanswered.some((one) => one.lead === lead && one.state === 'waits'),
  );
}
