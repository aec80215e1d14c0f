import type { Decision } from '../../domain/log/context';
import type { Instant } from '../../domain/time/calendar';
import type { Db } from '../database/db';
import type { SharedContext } from '../read/context';
import { decideLead } from './commit-lead';
import type { AboutLead } from './known';
import { Ahead } from './ahead';

/**
 * One command after another, each deciding on what those before it have left, in the caller's transaction: read
 * together, decided in memory, written while the next are decided. It comes to the same as if each had been written before the next.
 */
export async function commitMany(
  db: Db,
  commands: readonly AboutLead[],
  shared: SharedContext,
  now: Instant,
): Promise<Decision[]> {
  const ahead = new Ahead(db, shared, now);
  await ahead.read(commands);
  const decisions: Decision[] = [];
  for (const command of commands) {
    const { decision, additions, regroups } = await decideLead(db, command, shared, now, undefined, ahead);
    if (additions.length > 0) await ahead.take(additions);
    if (regroups) await ahead.settle();
    else ahead.begin();
    decisions.push(decision);
  }
  await ahead.settle();
  return decisions;
}
