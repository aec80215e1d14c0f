import type { Instant } from '../domain/calendar';
import type { DocumentCommand, LeadCommand } from '../domain/command';
import type { Decision } from '../domain/context';
import type { Event } from '../domain/event';
import { readWorld, type World } from './context';
import type { Db } from './db';

type Batch = Extract<DocumentCommand, { type: 'batch' }>;
type CommitLead = (db: Db, command: LeadCommand, world: World, now: Instant) => Promise<Decision>;

/** One after another, so that each knows the places the ones before it took. One that was carried out before has no second effect. */
export async function commitBatch(db: Db, { commands }: Batch, now: Instant, commitLead: CommitLead): Promise<Decision> {
  const [world, before] = await Promise.all([readWorld(db, now), db.answers.bulkGet(commands.map(({ id }) => id))]);
  const events: Event[] = [];
  for (const [n, command] of commands.entries()) {
    const decision = before[n] ? null : await commitLead(db, command, world, now);
    if (decision?.ok) events.push(...decision.events);
  }
  return { ok: true, events };
}
