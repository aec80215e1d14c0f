import { latestBelieved } from '../../domain/time/doubt';
import type { Instant } from '../../domain/time/calendar';
import type { Db } from '../database/db';
import { write } from '../database/guard';
import { commit } from '../commands/commit';
import { requeue } from './rebuild';

/** After this many rounds a lead has nothing left to put right. */
const ROUNDS = 3;

/**
 * The clock was ahead for a while and is right again: what had come about by it is taken back, and everybody
 * stands where they stand now. Done again it does nothing, so that a worker stopped on the way begins anew.
 */
export async function rightClock(db: Db, now: Instant): Promise<void> {
  const believed = latestBelieved(now);
  const ahead = await db.leads.filter(({ heard }) => heard.at > believed).primaryKeys();
  for (const leadId of ahead)
    for (let round = 0; round < ROUNDS; round += 1) {
      const id = crypto.randomUUID();
      const { ok, ...decision } = await commit(db, { id, type: 'clock-back', leadId }, now);
      if (!ok || !('events' in decision) || decision.events.length === 0) break;
    }
  await write(db, [db.notified], () => db.notified.where('at').above(believed).delete());
  await requeue(db, now);
}
