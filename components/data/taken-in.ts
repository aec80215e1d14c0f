import { useEffect } from 'react';

import type { About } from '@/lib/domain/log/lead-command';

/**
 * Nobody takes in what has changed on a screen and presses within so long: a press that comes sooner is about
 * what stood there before.
 */
const TAKE_IN_MS = 300;

type Shown = { about: About; before: About | null; since: number };

/** What stands on the screen, by lead. */
const shown = new Map<string, Shown>();

/** Call where a lead is on screen, with what a press on them would be about. */
export function useShown(leadId: string, about: About): void {
  const same = JSON.stringify(about);
  useEffect(() => {
    const before = shown.get(leadId)?.about ?? null;
    if (JSON.stringify(before) !== same)
      shown.set(leadId, { about: JSON.parse(same) as About, before, since: performance.now() });
  }, [leadId, same]);
  useEffect(() => () => void shown.delete(leadId), [leadId]);
}

/**
 * What a press now is about: pressed twice, by a heavy thumb or in two windows at once, the second time is
 * about the same as the first. `otherwise`: for a lead who is not on screen.
 */
export function takenIn(leadId: string, otherwise: About): About {
  const found = shown.get(leadId);
  if (!found) return otherwise;
  const { about, before, since } = found;
  return before && performance.now() - since < TAKE_IN_MS ? before : about;
}
