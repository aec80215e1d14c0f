import type { Instant } from '../../domain/time/calendar';
import type { LeadId } from '../../domain/lead/lead';
import type { DocumentCommand } from '../../domain/log/document-command';
import type { Decision } from '../../domain/log/context';
import type { Event } from '../../domain/log/event';
import { touchedSince } from '../../domain/log/touched-since';
import { because } from '../../domain/reason';
import { recordBatch, recordUndone } from './documents/batch-record';
import { commitMany } from './commit-many';
import { letGo } from './stop-company';
import type { SharedContext } from '../read/context';
import type { Db } from '../database/db';
import { derivedId } from '../database/derived-id';
import { getKnown } from '../database/get-each';
import { type Done, readBatch } from '../read/batch';
import { readLog } from '../read/log';

type Of<Type extends DocumentCommand['type']> = Extract<DocumentCommand, { type: Type }>;

/**
 * One after another, so that each knows the places the ones before it took. One that was carried out before
 * has no second effect.
 */
export async function commitBatch(
  db: Db,
  { id, commands: all, group = id, what, name }: Of<'batch'>,
  shared: SharedContext,
  now: Instant,
): Promise<Decision> {
  const before = await getKnown(
    db.answers,
    all.map((command) => command.id),
  );
  const commands = all.filter((_, n) => !before[n]);
  const decisions = await commitMany(
    db,
    commands.map((command) => (what ? { ...command, batch: group } : command)),
    shared,
    now,
  );
  const events: Event[] = [];
  const done: Done['commands'] = [];
  const refused: NonNullable<Done['refused']> = [];
  for (const [n, decision] of decisions.entries()) {
    const named = { leadId: commands[n]!.leadId, command: commands[n]!.id };
    if (!decision.ok) refused.push({ ...named, why: decision.refusal });
    else if (decision.events.length > 0) {
      events.push(...decision.events);
      done.push(named);
    }
  }
  // Every part of an import is recorded, even one that changed nothing: the import goes on after the last one.
  if (what && (done.length > 0 || what === 'import'))
    await recordBatch(
      db,
      group,
      {
        what,
        name: name ?? null,
        commands: done,
        ...(what === 'import' && refused.length > 0 && { refused }),
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
  shared: SharedContext,
  now: Instant,
): Promise<Decision> {
  const record = await readBatch(db, batch);
  if (!record) return { ok: false, refusal: because('batch-unknown') };
  if (record.what === 'stop-company') await letGo(db, record, id, now);
  const parts = record.parts.filter((one) => part === undefined || one.part === part);
  const kept = new Set<LeadId>();
  if (record.what === 'import')
    for (const { commands } of parts) for (const lead of await dealtWith(db, batch, commands)) kept.add(lead);
  // The last first: a lead who is in it twice is led back the way they came.
  const undoing = parts
    .flatMap(({ commands }) => commands.toReversed())
    .filter(({ leadId }) => !kept.has(leadId));
  const decisions = await commitMany(
    db,
    undoing.map(({ leadId, command }) => ({
      id: derivedId(`undo:${id}:${command}`),
      type: 'undo',
      leadId,
      command,
      batch: id,
    })),
    shared,
    now,
  );
  if (parts.length > 0)
    await recordUndone(
      db,
      batch,
      { undone: parts.map((one) => one.part), ...(kept.size > 0 && { kept: [...kept] }) },
      id,
      now,
    );
  return { ok: true, events: decisions.flatMap((one) => (one.ok ? one.events : [])) };
}

/** Those whom somebody has dealt with since they were imported: what was done then is built on that. */
async function dealtWith(db: Db, batch: string, commands: Done['commands']): Promise<LeadId[]> {
  const ids = [...new Set(commands.map(({ leadId }) => leadId))];
  const logs = await Promise.all(ids.map((id) => readLog(db, id)));
  return ids.filter((_, n) => touchedSince(logs[n]!, batch));
}
