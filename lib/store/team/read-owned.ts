import type { LeadId } from '../../domain/lead/lead';
import type { Db } from '../database/db';

/** The leads that are somebody's, as far as they are here. */
export async function readOwned(db: Db, owner: string): Promise<LeadId[]> {
  const rows = await db.leads.where('[owner+ownerAt]').between([owner, 0], [owner, Infinity]).toArray();
  return rows.map(({ id }) => id);
}
