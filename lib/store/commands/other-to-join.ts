import type { LeadCommand } from '../../domain/log/lead-command';
import type { LeadId } from '../../domain/lead/lead';
import { because, type Refusal } from '../../domain/reason';
import type { Db, LeadRow } from '../database/db';
import { readLead } from '../read/log';

/**
 * Whom a lead is to be joined with, under the id they are shown under. Refused where nobody is saved under
 * it, and where the other stands in another record: what is said of the one would be seen by whoever may see
 * the other.
 */
export async function otherToJoin(
  db: Db,
  { other }: Extract<LeadCommand, { type: 'join-leads' }>,
  row: LeadRow | undefined,
): Promise<{ ok: true; as: { other: LeadId } } | { ok: false; refusal: Refusal }> {
  const found = await readLead(db, other);
  if (!found) return { ok: false, refusal: because('unknown-lead') };
  if (row && row.scope !== found.scope) return { ok: false, refusal: because('other-record') };
  return { ok: true, as: { other: found.id } };
}
