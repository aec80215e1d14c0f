import { useEffect, useState } from 'react';

import type { PageHealth } from '@/lib/domain/page/page-health';

/** How every recipe has done here, kept up to date. Undefined until known. */
export function usePageHealth(): ReadonlyMap<string, PageHealth> | undefined {
  const [health, setHealth] = useState<ReadonlyMap<string, PageHealth>>();
  useEffect(() => {
    let stop: (() => void) | undefined;
    let over = false;
    void import('@/lib/session/page-health').then(({ onPageHealth, readAllPageHealth }) => {
      if (over) return;
      const look = () => void readAllPageHealth().then((all) => over || setHealth(all));
      stop = onPageHealth(look);
      look();
    });
    return () => {
      over = true;
      stop?.();
    };
  }, []);
  return health;
}
