import { useRef } from 'react';

/** How far a reading is: `share` of the whole, 0 to 1, and rows so far. */
export type Reading = { share: number; rows: number };
type Show = (share: number, rows: number) => void;

/**
 * Of work that is asked for again and again, as with each answer about a file, the last counts: nothing is shown of
 * those before, and they stop. `forget` lets go of the last, too.
 */
export function useLastOnly(fail: (error: unknown) => Promise<void>) {
  const asked = useRef(0);
  const lastOnly = async <T>(
    work: (show: Show) => Promise<T>,
    show: (reading: Reading) => void,
    end: (found: T) => void,
  ): Promise<void> => {
    const turn = (asked.current += 1);
    const isStale = () => asked.current !== turn;
    const showThis: Show = (share, rows) => {
      if (isStale()) throw new Error('Asked for again.');
      show({ share, rows });
    };
    try {
      showThis(0, 0);
      const found = await work(showThis);
      if (!isStale()) end(found);
    } catch (error) {
      if (!isStale()) await fail(error);
    }
  };
  return { lastOnly, forget: () => void (asked.current += 1) };
}
