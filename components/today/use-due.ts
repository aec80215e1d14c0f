import type { DueView } from '@/lib/views/due-view';

import { type Live, useLive } from '../data/use-live';
import { useServices } from '../data/services';

/** The ids of everything due, in order. */
export function useDue(filter: string): Live<string[]> {
  return useLive(['due', filter], async () => {
    const { readDueIds } = await import('@/lib/store/read/due');
    return (db) => readDueIds(db, { words: filter });
  });
}

/** The lines of the part that is on screen. */
export function useRows(ids: readonly string[]): Live<DueView[]> {
  const { clock } = useServices();
  return useLive(['rows', ids], async () => {
    const { readDueViews } = await import('@/lib/views/due-view');
    return (db) => readDueViews(db, ids, clock());
  });
}
