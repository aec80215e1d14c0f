import type { Db } from '../database/db';
import type { AuditNote } from '../database/team-rows';

/** What is not as it should be about what came from the team, the newest first. */
export async function readAuditNotes(db: Db): Promise<AuditNote[]> {
  return (await db.auditNotes.toArray()).toSorted((a, b) => b.at - a.at || b.seq - a.seq);
}
