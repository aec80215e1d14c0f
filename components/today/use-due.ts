import { useMemo, useState } from 'react';

import type { DueView } from '@/lib/views/due-view';

import { type Live, useLive } from '../data/use-live';
import { useServices } from '../data/services';

/**
 * The ids of everything due that the filter lets through, in order. Those of the filter before stay until the
 * answer to this one is there. `all`: how many there are without it.
 */
export function useDue(filter: string): Live<readonly string[]> & { all: number | undefined } {
  const due = useLive(['due'], async () => (await import('@/lib/store/read/due')).readDueIds);
  const named = useLive(
    ['named', filter],
    filter === ''
      ? null
      : async () => {
          const { readNamed } = await import('@/lib/store/read/due');
          return (db) => readNamed(db, filter);
        },
  );
  const wanted = filter === '' ? null : named.data;
  const ids = useMemo(
    () => (wanted === undefined ? undefined : wanted ? due.data?.filter((id) => wanted.has(id)) : due.data),
    [due.data, wanted],
  );
  const [before, keep] = useState(ids);
  if (ids !== undefined && ids !== before) keep(ids);
  return { data: ids ?? before, error: due.error ?? named.error, all: due.data?.length };
}

/** The lines of the part that is on screen. */
export function useRows(ids: readonly string[]): Live<DueView[]> {
  const { clock } = useServices();
  return useLive(['rows', ids], async () => {
    const { readDueViews } = await import('@/lib/views/due-view');
    return (db) => readDueViews(db, ids, clock());
  });
}
