import type { LeadId } from '../../domain/lead/lead';
import type { Db } from '../database/db';

/** The leads whose owner the server has not said yes to: offline, or not answered yet. */
export async function readPendingClaims(db: Db): Promise<ReadonlySet<LeadId>> {
  return new Set((await db.pendingClaims.toArray()).map(({ leadId }) => leadId as LeadId));
}
