import { hashKey, type QueryKey, skipToken, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';

import type { Db } from '@/lib/store/database/db';

import { useServices } from './services';

/**
 * Loads the code of a read and returns the read. It is loaded first, since Dexie follows only what a read
 * itself awaits.
 */
export type Reader<T> = () => Promise<(db: Db) => Promise<T>>;

export type Live<T> = { data: T | undefined; error: Error | null };

/**
 * A Dexie read that is pushed again whenever a row it read changes, in any context; kept in react-query, so
 * that coming back to a screen shows at once what was there. `again`: read once more when it changes, without
 * forgetting what is shown.
 */
export function useLive<T>(key: QueryKey, reader: Reader<T> | null, again: unknown = null): Live<T> {
  const { db } = useServices();
  const queries = useQueryClient();
  const [error, setError] = useState<Error | null>(null);
  const hash = hashKey(key);
  const off = reader === null;
  useEffect(() => {
    if (!reader) return;
    let stop: (() => void) | undefined;
    let over = false;
    setError(null);
    void Promise.all([db(), reader(), import('dexie')]).then(
      ([database, read, { liveQuery }]) => {
        if (over) return;
        const subscription = liveQuery(() => read(database)).subscribe({
          next: (value) => queries.setQueryData(key, { value }),
          error: setError,
        });
        stop = () => subscription.unsubscribe();
      },
      (failure: Error) => over || setError(failure),
    );
    return () => {
      over = true;
      stop?.();
    };
    // The key says everything that the read depends on.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [db, queries, hash, again, off]);
  const { data } = useQuery<{ value: T }>({ queryKey: key, queryFn: skipToken });
  return { data: data?.value, error };
}
