import { useEffect, useState } from 'react';

import type { Health } from '@/lib/store/safety/recovery';

import { useServices } from '../data/services';

/**
 * What can be said of the data: looked at when the panel opens, and again whenever the worker finds
 * otherwise.
 */
export function useHealth(): Health | undefined {
  const { db } = useServices();
  const [health, setHealth] = useState<Health>();
  useEffect(() => {
    let stop: (() => void) | undefined;
    let over = false;
    void Promise.all([import('@/lib/store/safety/recovery'), db()]).then(
      async ([{ examine, onHealth, readHealth }, database]) => {
        if (over) return;
        stop = onHealth((found) => setHealth(found));
        const found = (await readHealth()) ?? (await examine(database));
        if (!over) setHealth((known) => known ?? found);
      },
    );
    return () => {
      over = true;
      stop?.();
    };
  }, [db]);
  return health;
}
