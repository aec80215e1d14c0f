import { useMemo, useState } from 'react';

import type { DueView } from '@/lib/views/due-view';

import { type Live, useLive } from '../data/use-live';
import { useServices } from '../data/services';
import { useMatched } from './use-matched';

/**
 * How many lines are read first: more than a panel shows at once. The ids of all others are read once these are on
 * screen.
 */
const FIRST = 24;

/**
 * What is due and the filter lets through, in order. `ids`: of all, or, as long as these are not there, of the first
 * lines; `count`: how many there are. `first`: the first lines, unfiltered. `all`: how many there are without the
 * filter.
 */
type Due = {
  ids: readonly string[] | undefined;
  count: number;
  first: readonly DueView[];
  all: number | undefined;
  error: Error | null;
};

const NONE: readonly DueView[] = [];

/** Lines of the filter before stay until the answer to this one is there. */
export function useDue(filter: string): Due {
  const { clock } = useServices();
  const start = useLive(['due-first'], async () => {
    const { readFirstDue } = await import('@/lib/views/due-view');
    return (db) => readFirstDue(db, FIRST, clock());
  });
  const { data: first } = start;
  const isAll = first !== undefined && first.length < FIRST;
  const due = useLive(
    ['due'],
    first && !isAll ? async () => (await import('@/lib/store/read/due')).readDueIds : null,
  );
  // The header asks for it.
  const { data: counted = 0 } = useLive<number>(['due-count'], null);
  const firstIds = useMemo(() => first?.map(({ row }) => row.id), [first]);
  const ids = isAll ? firstIds : due.data;
  const named = useMatched(ids, filter);
  const shown = filter === '' ? (ids ?? firstIds) : named.data;
  const [before, keep] = useState(shown);
  if (shown !== undefined && shown !== before) keep(shown);
  const all = ids?.length ?? (first && Math.max(counted, first.length));
  const last = shown ?? before;
  return {
    ids: last,
    count: filter === '' && last === firstIds ? (all ?? 0) : (last?.length ?? 0),
    first: first ?? NONE,
    error: start.error ?? due.error ?? named.error,
    all,
  };
}

/** The lines of the part that is on screen. */
export function useRows(ids: readonly string[]): Live<DueView[]> {
  const { clock } = useServices();
  return useLive(['rows', ids], async () => {
    const { readDueViews } = await import('@/lib/views/due-view');
    return (db) => readDueViews(db, ids, clock());
  });
}
