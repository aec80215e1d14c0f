import type { Dexie, PromiseExtended, Table } from 'dexie';

import { type Db, SCHEMA_VERSION } from './db';

/**
 * The database was made by a newer version of the product. It may be read, and must not be written with what
 * we know of it.
 */
export class NewerDatabase extends Error {}

/** How opening went. `blocked`: another window holds an older version open. */
export type Opened =
  | { state: 'open' }
  | { state: 'newer' }
  | { state: 'blocked' }
  | { state: 'cannot-open'; message: string };

const PATIENCE_MS = 5000;

/**
 * Opens the database and says what state it is in; never throws. Dexie opens a newer database without a word,
 * so the version is asked for.
 */
export async function openDb(db: Db, patience?: number): Promise<Opened> {
  if (!db.isOpen()) {
    const opened = await openOrBlocked(db, patience);
    if (opened.state !== 'open') return opened;
  }
  return isNewer(db) ? { state: 'newer' } : { state: 'open' };
}

/** Opens whatever is there. After `patience` (ms) it is `blocked`, and goes on opening when the other lets go. */
export async function openOrBlocked(db: Dexie, patience = PATIENCE_MS): Promise<Opened> {
  let timer: number | NodeJS.Timeout | undefined;
  const tooLong = new Promise<Opened>(
    (resolve) => (timer = setTimeout(() => resolve({ state: 'blocked' }), patience)),
  );
  const opening = db.open().then(
    (): Opened => ({ state: 'open' }),
    (error: unknown): Opened => ({ state: 'cannot-open', message: String(error) }),
  );
  const opened = await Promise.race([opening, tooLong]);
  clearTimeout(timer);
  return opened;
}

/**
 * Call once for each connection: when another version takes over, this one closes and stays closed until it
 * is opened with the guard.
 */
export function yieldToUpdates(db: Db): void {
  db.on('versionchange', () => {
    db.close({ disableAutoOpen: true });
    return false;
  });
}

let writing = 0;

/** Whether something is being written here: whoever has time waits until it is done. */
export const isWriting = (): boolean => writing > 0;

/** A transaction that may write. Whatever way the connection came back, a newer database is never written. */
export function write<Result>(
  db: Db,
  tables: Table[],
  work: () => PromiseLike<Result>,
): PromiseExtended<Result> {
  writing += 1;
  // Dexie follows the awaits of a function only when it can see that it is an async one.
  const done = db.transaction('rw', tables, async () => {
    if (isNewer(db)) throw new NewerDatabase();
    return work();
  });
  return done.finally(() => (writing -= 1));
}

/** Dexie multiplies versions by ten. */
function isNewer(db: Db): boolean {
  return db.backendDB().version > SCHEMA_VERSION * 10;
}

/** Whether opening will put what is there into another shape. */
export async function isOlder({ name }: Db): Promise<boolean> {
  const all = await indexedDB.databases().catch(() => []);
  return all.some(
    (one) => one.name === name && one.version !== undefined && one.version < SCHEMA_VERSION * 10,
  );
}
