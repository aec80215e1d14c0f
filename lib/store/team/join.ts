import type { Db } from '../database/db';
import { write } from '../database/guard';
import { becomeAnother, storedSelf } from '../database/self';
import type { Connection } from '../database/team-rows';

/**
 * From now on this browser is one of a member's of the team. What the rep has written before stays as it is,
 * and is sent to whoever may see it.
 */
export function joinTeam(db: Db, connection: Connection): Promise<void> {
  return write(db, [db.meta, db.team, db.arrivals], async () => {
    const [self, last] = await Promise.all([storedSelf(db), db.arrivals.orderBy('n').last()]);
    if (self?.actor !== connection.actor) await becomeAnother(db, connection);
    await db.team.bulkPut([
      { id: 'connection', connection },
      { id: 'progress', life: null, sent: 0, again: last?.n ?? 0 },
    ]);
  });
}
