import { cmp, type DBCoreCursor, Dexie } from 'dexie';

/** Goes through rows that were read already, in their order, as through those of a database; null: there are none. */
export function cursorOver<Row extends { id: string }>(
  rows: readonly Row[],
  keyOf: (row: Row) => unknown,
  trans: DBCoreCursor['trans'],
): DBCoreCursor | null {
  let at = 0;
  let goesOn = true;
  const goTo = (next: number) => {
    at = next;
    goesOn = true;
  };
  const cursor = {
    trans,
    get key() {
      return keyOf(rows[at]!);
    },
    get primaryKey() {
      return rows[at]!.id;
    },
    get value() {
      return rows[at];
    },
    continue: (key?: unknown) => {
      const next =
        key === undefined ? at + 1 : rows.findIndex((row, n) => n > at && cmp(keyOf(row), key) >= 0);
      goTo(next < 0 ? rows.length : next);
    },
    advance: (count: number) => goTo(at + count),
    start: (visit: () => void) =>
      new Dexie.Promise((resolve, reject) => {
        cursor.stop = (value) => {
          at = rows.length;
          resolve(value);
        };
        cursor.fail = reject;
        for (; goesOn && at < rows.length;) {
          goesOn = false;
          visit();
        }
        resolve(undefined);
      }),
    stop: (_value?: unknown): void => undefined,
    fail: (_error: unknown): void => undefined,
  };
  return rows.length === 0 ? null : (cursor as never as DBCoreCursor);
}
