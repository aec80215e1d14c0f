import { useEffect, useState } from 'react';

import { onFlags, readFlags, type Wrote } from '@/lib/session/flags';

/** When saved leads wrote, by what a list on screen showed, until their thread has been opened. */
export function useFlags(): ReadonlyMap<string, Wrote> {
  const [flags, show] = useState<ReadonlyMap<string, Wrote>>(new Map());
  useEffect(() => {
    let over = false;
    const read = () => void readFlags().then((found) => over || show(found));
    const stop = onFlags(read);
    read();
    return () => {
      over = true;
      stop();
    };
  }, []);
  return flags;
}
