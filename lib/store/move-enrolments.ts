import type { Instant } from '../domain/calendar';
import type { DocumentCommand, LeadCommand } from '../domain/command';
import type { Decision } from '../domain/context';
import type { Event } from '../domain/event';
import { readWorld, type World } from './context';
import type { Db } from './db';
import { derivedId } from './derived-id';

type Moves = Extract<DocumentCommand, { type: 'move-enrolments' }>;
type CommitLead = (db: Db, command: LeadCommand, world: World, now: Instant) => Promise<Decision>;

/**
 * Each lead to the version asked for, by a command of its own, so that any of them can be undone alone. Who cannot go on there
 * stays where they are; the preview has said so.
 */
export async function moveEnrolments(db: Db, { id, playbook, to, leads }: Moves, now: Instant, commitLead: CommitLead): Promise<Decision> {
  const world = await readWorld(db, now);
  const events: Event[] = [];
  for (const leadId of leads) {
    const row = await db.leads.get(leadId);
    if (row?.playbook.id !== playbook) continue;
    const moved = await commitLead(db, { id: derivedId(`move:${id}:${leadId}`), type: 'move-version', leadId, to }, world, now);
    if (moved.ok) events.push(...moved.events);
  }
  return { ok: true, events };
}
