import type { Db } from '../database/db';
import { isOlder, type Opened, openDb } from '../database/guard';

/**
 * Opens the database as `openDb` does. One that an earlier version wrote is copied first; whoever else would open
 * it meanwhile waits.
 */
export async function openSafely(db: Db, now: number): Promise<Opened> {
  if (db.isOpen() || !(await isOlder(db))) return openDb(db);
  return navigator.locks.request('upgrade', async () => {
    if (await isOlder(db)) {
      const { copyBeforeUpgrade } = await import('./copy-before-upgrade');
      await copyBeforeUpgrade(db.name, now);
    }
    return openDb(db);
  });
}
