import type { Instant } from '../../domain/time/calendar';
import type { DocumentCommand, LeadCommand } from '../../domain/log/command';
import type { Decision } from '../../domain/log/context';
import type { Event } from '../../domain/log/event';
import { because } from '../../domain/reason';
import { recordBatch, recordUndone } from './batch-record';
import { commitLead } from './commit-lead';
import { letGo } from './stop-company';
import { readWorld } from '../read/context';
import type { Db } from '../database/db';
import { derivedId } from '../database/derived-id';
import { readBatch } from '../read/batch';

type Of<Type extends DocumentCommand['type']> = Extract<DocumentCommand, { type: Type }>;

/** One after another, so that each knows the places the ones before it took. One that was carried out before has no second effect. */
export async function commitBatch(
  db: Db,
  { id, commands, group = id, what, name }: Of<'batch'>,
  now: Instant,
): Promise<Decision> {
  const [world, before] = await Promise.all([
    readWorld(db, now),
    db.answers.bulkGet(commands.map((command) => command.id)),
  ]);
  const events: Event[] = [];
  const done: LeadCommand[] = [];
  for (const [n, command] of commands.entries()) {
    const decision = before[n]
      ? null
      : await commitLead(db, what ? { ...command, batch: group } : command, world, now);
    if (!decision?.ok || decision.events.length === 0) continue;
    events.push(...decision.events);
    done.push(command);
  }
  if (what && done.length > 0)
    await recordBatch(
      db,
      group,
      {
        what,
        name: name ?? null,
        commands: done.map((command) => ({ leadId: command.leadId, command: command.id })),
      },
      id,
      now,
    );
  return { ok: true, events };
}

/** Everybody as they were before; what was taken back one by one already stays so. */
export async function undoBatch(
  db: Db,
  { id, batch, part }: Of<'undo-batch'>,
  now: Instant,
): Promise<Decision> {
  const record = await readBatch(db, batch);
  if (!record) return { ok: false, refusal: because('batch-unknown') };
  const world = await readWorld(db, now);
  const events: Event[] = [];
  if (record.what === 'stop-company') await letGo(db, record, id, now);
  const parts = record.parts.filter((one) => part === undefined || one.part === part);
  for (const { commands } of parts) {
    // The last first: a lead who is in it twice is led back the way they came.
    for (const { leadId, command } of commands.toReversed()) {
      const undone = await commitLead(
        db,
        { id: derivedId(`undo:${id}:${command}`), type: 'undo', leadId, command, batch: id },
        world,
        now,
      );
      if (undone.ok) events.push(...undone.events);
    }
  }
  if (parts.length > 0)
    await recordUndone(
      db,
      batch,
      parts.map((one) => one.part),
      id,
      now,
    );
  return { ok: true, events };
}
