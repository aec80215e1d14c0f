import type { LeadId } from '../../domain/lead/lead';
import type { Instant } from '../../domain/time/calendar';
import type { Db } from '../database/db';
import { commit } from '../commands/commit';

/** After this many rounds a lead has nothing left to put right. */
const ROUNDS = 3;

/**
 * Takes back what came about by a clock that was ahead, and moves what was planned by it. Done again it does
 * nothing.
 */
export async function rightLead(db: Db, leadId: LeadId, now: Instant): Promise<void> {
  for (let round = 0; round < ROUNDS; round += 1) {
    const decision = await commit(db, { id: crypto.randomUUID(), type: 'clock-back', leadId }, now);
    if (!decision.ok || decision.events.length === 0) return;
  }
}
