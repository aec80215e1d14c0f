import { useEffect, useState } from 'react';

import type { Snapshot } from '@/lib/store/safety/kept-copies';

/** The copies in this browser, newest first, whenever they change; undefined until they are read. */
export function useCopies(): readonly Snapshot[] | undefined {
  const [copies, setCopies] = useState<readonly Snapshot[]>();
  useEffect(() => {
    let over = false;
    let stop: (() => void) | undefined;
    void import('@/lib/store/safety/kept-copies').then(({ listSnapshots, onSnapshots }) => {
      if (over) return;
      const look = () =>
        void listSnapshots().then(
          (all) => over || setCopies(all),
          () => over || setCopies([]),
        );
      stop = onSnapshots(look);
      look();
    });
    return () => {
      over = true;
      stop?.();
    };
  }, []);
  return copies;
}
