import type { Instant } from '../../domain/time/calendar';
import type { DocumentCommand } from '../../domain/log/document-command';
import type { Decision } from '../../domain/log/context';
import type { Event } from '../../domain/log/event';
import { commitLead } from './commit-lead';
import { recordBatch } from './documents/batch-record';
import type { SharedContext } from '../read/context';
import type { Db } from '../database/db';
import { derivedId } from '../database/derived-id';
import type { Done } from '../read/batch';

type Moves = Extract<DocumentCommand, { type: 'move-enrolments' }>;

/**
 * Each lead to the version asked for, by a command of its own, so that any of them can be undone alone; all
 * of them, over as many of these as have one `group`, are undone as one. Who cannot go on there stays where
 * they are; the preview has said so.
 */
export async function moveEnrolments(
  db: Db,
  { id, playbook, to, leads, group = id }: Moves,
  shared: SharedContext,
  now: Instant,
): Promise<Decision> {
  const events: Event[] = [];
  const commands: Done['commands'] = [];
  for (const leadId of leads) {
    const row = await db.leads.get(leadId);
    if (row?.playbook.id !== playbook) continue;
    const command = derivedId(`move:${id}:${leadId}`);
    const moved = await commitLead(
      db,
      { id: command, type: 'move-version', leadId, to, batch: group },
      shared,
      now,
    );
    if (!moved.ok) continue;
    events.push(...moved.events);
    commands.push({ leadId, command });
  }
  if (commands.length > 0)
    await recordBatch(db, group, { what: 'move-version', name: playbook, commands }, id, now);
  return { ok: true, events };
}
