import type { Connection } from '@/lib/store/database/team-rows';

import { type Live, useLive } from '../../data/use-live';

/** The team this browser has joined; null for whoever works alone. */
export function useConnection(): Live<Connection | null> {
  return useLive(['connection'], async () => {
    const { readConnection } = await import('@/lib/store/team/read-membership');
    return async (db) => (await readConnection(db)) ?? null;
  });
}
