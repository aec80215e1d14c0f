import type { Instant } from '../../domain/time/calendar';
import type { Db } from '../database/db';
import { saveDocument, versionsOf } from '../database/documents';
import { type Done, lastId } from '../read/batch';

// What was done to many leads at once is kept as a document: one version for each part that was carried out, and one for each that
// was taken back. By it the whole is undone long after the screen that asked for it is gone.
export async function recordBatch(
  db: Db,
  id: string,
  done: Done,
  command: string,
  now: Instant,
): Promise<void> {
  const begun = (await versionsOf(db, 'batch', id).count()) > 0;
  await saveDocument(db, { kind: 'batch', id, body: done, command }, now);
  if (!begun)
    await saveDocument(
      db,
      { kind: 'batch', id: lastId(done.what, done.name), body: { last: id }, command },
      now,
    );
}

/** The leads of a part are as they were before it. */
export function recordUndone(db: Db, id: string, part: number, command: string, now: Instant): Promise<void> {
  return saveDocument(db, { kind: 'batch', id, body: { undone: part }, command }, now);
}
