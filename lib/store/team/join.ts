import type { Db } from '../database/db';
import type { Instant } from '../../domain/time/calendar';
import { tellStops } from '../commands/person-stop';
import { write } from '../database/guard';
import { becomeAnother, storedSelf } from '../database/self';
import type { Connection } from '../database/team-rows';

/**
 * From now on this browser is one of a member's of the team. What the rep has written before stays as it is,
 * and is sent to whoever may see it. The same member of the same team goes on where they were, with what is
 * new in the connection.
 */
export async function joinTeam(db: Db, connection: Connection, now: Instant): Promise<void> {
  await write(db, [db.meta, db.team, db.arrivals], async () => {
    const [self, before, last] = await Promise.all([
      storedSelf(db),
      db.team.get('connection'),
      db.arrivals.orderBy('n').last(),
    ]);
    const same =
      before?.id === 'connection' &&
      before.connection.team.id === connection.team.id &&
      before.connection.actor === connection.actor;
    if (self?.actor !== connection.actor) await becomeAnother(db, connection);
    await db.team.put({ id: 'connection', connection });
    if (!same) await db.team.put({ id: 'progress', life: null, sent: 0, again: last?.n ?? 0 });
  });
  await tellStops(db, now);
}
