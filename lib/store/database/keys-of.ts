import type { Db } from './db';

/**
 * The primary keys in an index of leads, in its order, all or within a range. Past Dexie, which would note
 * each of ten thousand for its live queries: whoever is to hear of changes asks Dexie something of the same
 * range beside it.
 */
export async function keysOf(db: Db, index: string, range?: IDBKeyRange): Promise<string[]> {
  if (!db.isOpen()) await db.open();
  const request = db
    .backendDB()
    .transaction('leads')
    .objectStore('leads')
    .index(index)
    .getAllKeys(range ?? null);
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result as string[]));
    request.addEventListener('error', () => reject(request.error ?? new Error('no answer')));
  });
}
