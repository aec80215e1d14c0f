import { latestBelieved } from '../../domain/time/doubt';
import type { Instant } from '../../domain/time/calendar';
import type { Db } from '../database/db';
import { write } from '../database/guard';
import { rightLead } from '../team/right-lead';
import { requeue } from './rebuild';

/**
 * The clock was ahead for a while and is right again: what had come about by it is taken back, and everybody
 * stands where they stand now. Done again it does nothing, so that a worker stopped on the way begins anew.
 */
export async function rightClock(db: Db, now: Instant): Promise<void> {
  const believed = latestBelieved(now);
  const ahead = await db.leads.filter(({ heard }) => heard.at > believed).primaryKeys();
  for (const leadId of ahead) await rightLead(db, leadId, now);
  await write(db, [db.notified], () => db.notified.where('at').above(believed).delete());
  await requeue(db, now);
}
