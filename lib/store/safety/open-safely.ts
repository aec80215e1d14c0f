import type { Db } from '../database/db';
import { isOlder, type Opened, openDb } from '../database/guard';

const underWay = new WeakMap<Db, Promise<Opened>>();
/** Copied, and told to open: where an older window holds that up, it goes on by itself. */
const copied = new WeakSet<Db>();

/**
 * Opens the database as `openDb` does. One that an earlier version wrote is copied first; whoever else would open
 * it meanwhile waits. `patience`: ms until an older window is said to block it.
 */
export function openSafely(db: Db, now: number, patience?: number): Promise<Opened> {
  // All who ask for one connection wait once, not one after the other.
  const opening = underWay.get(db) ?? open(db, now, patience).finally(() => underWay.delete(db));
  underWay.set(db, opening);
  return opening;
}

async function open(db: Db, now: number, patience?: number): Promise<Opened> {
  if (db.isOpen() || copied.has(db) || !(await isOlder(db))) return openDb(db, patience);
  return navigator.locks.request('upgrade', async () => {
    if (await isOlder(db)) {
      const { copyBeforeUpgrade } = await import('./copy-before-upgrade');
      // Somebody else's change of shape, which is itself held up, would hold up the copy for ever.
      if (!(await copyBeforeUpgrade(db.name, now, patience))) return { state: 'blocked' };
      copied.add(db);
    }
    return openDb(db, patience);
  });
}
