import type { Db } from '@/lib/store/database/db';

/** A row that was written, and how. */
export type Write = { store: string; type: 'add' | 'put'; row: { id?: string } };

/** Every row that is written from now on through this connection. */
export function notingWrites(db: Db): Write[] {
  const writes: Write[] = [];
  db.use({
    stack: 'dbcore',
    name: 'noting-writes',
    create: (core) => ({
      ...core,
      table: (store) => {
        const table = core.table(store);
        return {
          ...table,
          mutate: (request) => {
            if (request.type === 'add' || request.type === 'put')
              writes.push(
                ...request.values.map((row): Write => ({
                  store,
                  type: request.type as 'add',
                  row: { ...row },
                })),
              );
            return table.mutate(request);
          },
        };
      },
    }),
  });
  return writes;
}

/** The same rows in one strict transaction and nothing else; what was added is added again under other ids. */
export async function writeRaw(raw: IDBDatabase, writes: readonly Write[]): Promise<void> {
  const id = crypto.randomUUID();
  const stores = [...new Set(writes.map(({ store }) => store))];
  const transaction = raw.transaction(stores, 'readwrite', { durability: 'strict' });
  writes.forEach(({ store, type, row }, n) =>
    transaction.objectStore(store)[type](type === 'add' && row.id ? { ...row, id: `${id}.${n}` } : row),
  );
  await completed(transaction);
}

export function completed(transaction: IDBTransaction): Promise<unknown> {
  return new Promise((resolve, reject) => {
    transaction.addEventListener('complete', resolve);
    transaction.addEventListener('abort', reject);
  });
}
