import { useEffect, useMemo, useReducer, useState } from 'react';

import type { DueWords } from '@/lib/views/due-words';

import { useServices } from '../data/services';
import { type Live, useLive } from '../data/use-live';

/**
 * Those of `ids` that what was typed lets through, in their order. Their words are learnt as soon as they stand there,
 * and again when they change; until then the database is asked.
 */
export function useMatched(ids: readonly string[] | undefined, typed: string): Live<readonly string[]> {
  const { words, times } = useWords(ids);
  const matched = useMemo(
    () => (typed === '' || !ids ? null : (words?.among(ids, typed) ?? null)),
    // What is known of the same words may have changed.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [ids, typed, words, times],
  );
  const named = useLive(
    ['named', typed],
    typed === '' || matched
      ? null
      : async () => {
          const { readNamed } = await import('@/lib/store/read/due');
          return (db) => readNamed(db, typed);
        },
  );
  const found = useMemo(
    () =>
      named.data === undefined ? undefined : named.data ? ids?.filter((id) => named.data!.has(id)) : ids,
    [ids, named.data],
  );
  return { data: matched ?? found, error: matched ? null : named.error };
}

/** What is known of these leads, and how often that has changed. */
function useWords(ids: readonly string[] | undefined): { words: DueWords | undefined; times: number } {
  const { db } = useServices();
  const [words, setWords] = useState<DueWords>();
  const [times, changed] = useReducer((n: number) => n + 1, 0);
  useEffect(() => {
    let over = false;
    void Promise.all([db(), import('@/lib/views/due-words')]).then(
      ([database, { dueWords }]) => over || setWords(dueWords(database)),
      () => undefined,
    );
    return () => void (over = true);
  }, [db]);
  useEffect(() => {
    if (!words || !ids) return undefined;
    let over = false;
    // One that fails leaves the question to the database.
    const learn = () =>
      void words
        .learn(ids, () => !over)
        .then(
          () => over || changed(),
          () => undefined,
        );
    const stop = words.onChange(learn);
    learn();
    return () => {
      over = true;
      stop();
    };
  }, [words, ids]);
  return { words, times };
}
