import type { LeadId } from '../../domain/lead/lead';
import { isStone } from '../../domain/log/stone';
import type { Stored } from '../../domain/log/upcast';
import type { Db } from '../database/db';
import { documentsOf } from '../database/documents';
import { logOf, readPerson } from '../database/person';
import { withoutErased } from '../database/refused-leads';

/** How much of somebody lies where in the database: nothing is left of who was erased. */
export type KeptOf = { entries: number; leads: number; reminders: number; answers: number; imports: number };

/** Everything logged of a person, and under which ids. */
export async function recordOf(
  db: Db,
  id: LeadId,
): Promise<{ ids: readonly LeadId[]; log: readonly Stored[] }> {
  const { ids, log } = await readPerson(db, id);
  return { ids, log: log.filter((event) => !isStone(event)) };
}

/**
 * Counts what is kept of people under any of their ids, and of nobody's but theirs by any of their keys. A
 * stone names nobody and does not count.
 */
export async function keptOf(db: Db, ids: readonly LeadId[], keys: readonly string[]): Promise<KeptOf> {
  const [logs, byId, byKey, answers, due, late, batches] = await Promise.all([
    Promise.all(ids.map((id) => logOf(db, id).toArray())),
    db.leads.where('id').anyOf(ids).primaryKeys(),
    db.leads
      .where('allKeys')
      .anyOf([...keys])
      .primaryKeys(),
    db.answers
      .where('whom')
      .anyOf([...ids])
      .count(),
    db.notified
      .where('id')
      .startsWithAnyOf(ids.map((id) => `due:${id}:`))
      .count(),
    db.notified
      .where('id')
      .startsWithAnyOf(ids.map((id) => `late:${id}:`))
      .count(),
    documentsOf(db, 'batch'),
  ]);
  const erased = new Set<string>(ids);
  const named = [...batches.values()].flat().filter((row) => withoutErased(row, erased));
  return {
    entries: logs.flat().filter((event) => !isStone(event)).length,
    leads: new Set([...byId, ...byKey]).size,
    reminders: due + late,
    answers,
    imports: named.length,
  };
}
