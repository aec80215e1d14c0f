import type { Instant } from '../../../domain/time/calendar';
import type { Db } from '../../database/db';
import { currentOf, saveDocument } from '../../database/documents';
import { type Done, lastId, type Undone } from '../../read/batch';

// What was done to many leads at once is kept as a document: one version for each part that was carried out,
// and one for each that was taken back. By it the whole is undone long after the screen that asked for it is
// gone.
export async function recordBatch(
  db: Db,
  id: string,
  done: Done,
  command: string,
  now: Instant,
): Promise<void> {
  const begun = (await currentOf(db, 'batch', id)) !== undefined;
  await saveDocument(db, { kind: 'batch', id, body: done, command }, now);
  if (!begun)
    await saveDocument(
      db,
      { kind: 'batch', id: lastId(done.what, done.name), body: { last: id }, command },
      now,
    );
}

/**
 * The leads of these parts, each named by the command that carried it out, are as they were before, but for
 * those that are kept.
 */
export function recordUndone(db: Db, id: string, body: Undone, command: string, now: Instant): Promise<void> {
  return saveDocument(db, { kind: 'batch', id, body, command }, now);
}
