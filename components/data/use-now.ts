import { useSyncExternalStore } from 'react';

import type { Instant } from '@/lib/domain/time/calendar';
import { instant } from '@/lib/domain/time/instant';

import { useServices } from './services';

/** Now, in epoch milliseconds, moved on every `step` milliseconds. */
export function useNow(step: number): Instant {
  const { clock } = useServices();
  return useSyncExternalStore(
    (changed) => {
      const timer = setInterval(changed, Math.min(step, 1000));
      return () => clearInterval(timer);
    },
    () => instant(Math.floor(clock() / step) * step),
  );
}
