import { Dexie } from 'dexie';

import type { Instant } from '../../domain/time/calendar';
import type { Db, DocumentRow } from './db';

type Kind = DocumentRow['kind'];

/** All versions of one document, oldest first. Each is known by the command that made it; its number, for people, is its place here. */
export function versionsOf(db: Db, kind: Kind, id: string): Promise<DocumentRow[]> {
  return within(db, [kind, id]).toArray();
}

/** The version that counts; undefined before there is one. */
export function currentOf(db: Db, kind: Kind, id: string): Promise<DocumentRow | undefined> {
  return within(db, [kind, id]).last();
}

/** All documents of a kind with all their versions, by id, oldest first. */
export async function documentsOf(db: Db, kind: Kind): Promise<ReadonlyMap<string, DocumentRow[]>> {
  return Map.groupBy(await within(db, [kind]).toArray(), ({ id }) => id);
}

/** Adds a version; none is ever overwritten, and an earlier one is brought back by saving it again. A command makes one version of a document at most. */
export async function saveDocument(
  db: Db,
  document: Pick<DocumentRow, 'kind' | 'id' | 'body' | 'command'>,
  now: Instant,
): Promise<void> {
  const last = await currentOf(db, document.kind, document.id);
  await db.documents.add({ ...document, version: (last?.version ?? 0) + 1, at: now });
}

const KEY = ['kind', 'id', 'version'];

function within(db: Db, begin: readonly string[]) {
  const rest = (bound: unknown) => KEY.slice(begin.length).map(() => bound);
  return db.documents
    .where(`[${KEY.join('+')}]`)
    .between([...begin, ...rest(Dexie.minKey)], [...begin, ...rest(Dexie.maxKey)]);
}
