import type { Db } from '../database/db';
import type { Connection } from '../database/team-rows';

/** The team this browser has joined, with its secrets; undefined for whoever works alone. */
export async function readConnection(db: Db): Promise<Connection | undefined> {
  const row = await db.team.get('connection');
  return row?.id === 'connection' ? row.connection : undefined;
}
