import type { DBCore } from 'dexie';

import type { Db } from '@/lib/store/database/db';

export type Injector = { writes: number; failAt: number | 'every' | null };

/**
 * Counts writes of single rows or batches, and makes the one asked for, or every one, fail as a full disk
 * does.
 */
export function failNthWrite(db: Db): Injector {
  const injector: Injector = { writes: 0, failAt: null };
  db.use({
    stack: 'dbcore',
    name: 'fail-nth-write',
    create: (core): DBCore => ({
      ...core,
      table: (name) => {
        const table = core.table(name);
        return {
          ...table,
          mutate: (request) => {
            injector.writes += 1;
            return injector.failAt === 'every' || injector.writes === injector.failAt
              ? Promise.reject(new DOMException('disk full', 'QuotaExceededError'))
              : table.mutate(request);
          },
        };
      },
    }),
  });
  return injector;
}
