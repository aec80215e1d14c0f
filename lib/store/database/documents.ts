import { Dexie } from 'dexie';

import type { Instant } from '../../domain/time/calendar';
import type { Db, DocumentRow } from './db';

/** All versions of one document, oldest first. */
export function versionsOf(db: Db, kind: DocumentRow['kind'], id: string) {
  return db.documents.where('[kind+id+version]').between([kind, id, Dexie.minKey], [kind, id, Dexie.maxKey]);
}

/** Adds a version; none is ever overwritten, and an earlier one is brought back by saving it again. */
export async function saveDocument(
  db: Db,
  document: Pick<DocumentRow, 'kind' | 'id' | 'body' | 'command'>,
  now: Instant,
): Promise<void> {
  const last = await versionsOf(db, document.kind, document.id).last();
  await db.documents.add({ ...document, version: (last?.version ?? 0) + 1, at: now });
}
