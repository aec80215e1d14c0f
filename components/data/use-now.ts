import { useSyncExternalStore } from 'react';

import { useServices } from './services';

/** Now, in epoch milliseconds, moved on every `step` milliseconds. */
export function useNow(step: number): number {
  const { clock } = useServices();
  return useSyncExternalStore(
    (changed) => {
      const timer = setInterval(changed, Math.min(step, 1000));
      return () => clearInterval(timer);
    },
    () => Math.floor(clock() / step) * step,
  );
}
