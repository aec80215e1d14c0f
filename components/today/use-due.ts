import type { LeadRow } from '@/lib/store/database/db';

import { type Live, useLive } from '../data/use-live';

/** The ids of everything due, in order. */
export function useDue(filter: string): Live<string[]> {
  return useLive(['due', filter], async () => {
    const { readDueIds } = await import('@/lib/store/read/due');
    return (db) => readDueIds(db, { words: filter });
  });
}

/** The rows of the part that is on screen. */
export function useRows(ids: readonly string[]): Live<LeadRow[]> {
  return useLive(['rows', ids], async () => {
    const { readLeads } = await import('@/lib/store/read/log');
    return (db) => readLeads(db, ids);
  });
}
