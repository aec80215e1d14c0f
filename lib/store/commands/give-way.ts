import { because } from '../../domain/reason';
import type { Db } from '../database/db';
import { documentsOf } from '../database/documents';
import { logOf } from '../database/person';
import { withoutErased } from '../database/refused-leads';
import { takeOutCourses } from '../projections/write-course-rows';

/**
 * What was stored of somebody gives way to their stone, in the caller's transaction: their events, what was
 * to be told of them, what became of them, and what refusals say of them, those of a batch too.
 */
export async function giveWay(db: Db, stones: readonly { leadId: string }[]): Promise<void> {
  const leads = stones.map(({ leadId }) => leadId);
  const [events, refused, batches] = await Promise.all([
    Promise.all(leads.map((lead) => logOf(db, lead).primaryKeys())).then((keys) => keys.flat()),
    db.answers.where('whom').anyOf(leads).toArray(),
    documentsOf(db, 'batch'),
  ]);
  const erased = new Set(leads);
  const told = [...batches.values()].flat().flatMap((row) => withoutErased(row, erased) ?? []);
  const answer = { ok: false, refusal: because('erased') };
  await Promise.all([
    db.events.bulkDelete(events),
    db.versions.bulkPut(told),
    db.answers.bulkPut(refused.map(({ id, at }) => ({ id, at, answer }))),
    db.notified.bulkDelete(events.map((id) => `alert:${id}`)),
    db.notified
      .where('id')
      .startsWithAnyOf(leads.flatMap((lead) => [`due:${lead}:`, `late:${lead}:`]))
      .delete(),
    takeOutCourses(db, leads),
  ]);
}
