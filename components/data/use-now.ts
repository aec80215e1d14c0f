import { useSyncExternalStore } from 'react';

import { useWorld } from './world';

/** Now, in epoch milliseconds, moved on every `step` milliseconds. */
export function useNow(step: number): number {
  const { clock } = useWorld();
  return useSyncExternalStore(
    (changed) => {
      const timer = setInterval(changed, Math.min(step, 1000));
      return () => clearInterval(timer);
    },
    () => Math.floor(clock() / step) * step,
  );
}
