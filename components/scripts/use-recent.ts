import { useEffect, useState } from 'react';

import { onRecent, readRecent } from '@/lib/session/recent-scripts';

/** The scripts last used, newest first. */
export function useRecent(): readonly string[] {
  const [recent, setRecent] = useState<readonly string[]>([]);
  useEffect(() => {
    let over = false;
    const stop = onRecent(setRecent);
    readRecent().then(
      (scripts) => over || setRecent(scripts),
      () => undefined,
    );
    return () => {
      over = true;
      stop();
    };
  }, []);
  return recent;
}
