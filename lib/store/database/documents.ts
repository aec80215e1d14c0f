import { Dexie } from 'dexie';

import { ownScope } from '../../domain/self';
import type { Instant } from '../../domain/time/calendar';
import { hlcAfter } from '../../domain/time/hlc';
import type { Db } from './db';
import type { DocumentKey, DocumentKind, DocumentRow } from './document-row';
import { withoutErasedHere } from './refused-leads';
import { readSelf } from './self';

/**
 * All versions of one document in their order, which is the same on every device that has them: by the
 * logical clock, then device, then command. Each is known by the command that made it; its number, for
 * people, is its place here.
 */
export function versionsOf(db: Db, kind: DocumentKind, id: string): Promise<DocumentRow[]> {
  return within(db, [kind, id]).toArray();
}

/** The version that counts, the last in order; undefined before there is one. */
export function currentOf(db: Db, kind: DocumentKind, id: string): Promise<DocumentRow | undefined> {
  return within(db, [kind, id]).last();
}

/** All documents of a kind with all their versions, by id, each in order. */
export async function documentsOf(db: Db, kind: DocumentKind): Promise<ReadonlyMap<string, DocumentRow[]>> {
  return Map.groupBy(await within(db, [kind]).toArray(), ({ id }) => id);
}

/** A new version, before it is said who made it and when. */
type Written = Pick<DocumentRow, 'id' | 'body' | 'command'> & { kind: DocumentKind };

/**
 * Adds a version; none is ever overwritten, and an earlier one is brought back by saving it again. A command
 * makes one version of a document at most.
 */
export function saveDocument(db: Db, document: Written, now: Instant): Promise<void> {
  return saveDocuments(db, [document], now);
}

/**
 * Writes new versions of documents, each after the one that stands, and says that documents have changed. In
 * the caller’s transaction where there is one.
 */
export async function saveDocuments(db: Db, documents: readonly Written[], now: Instant): Promise<void> {
  const [{ actor, device }, before] = await Promise.all([
    readSelf(db),
    Promise.all(documents.map(({ kind, id }) => currentOf(db, kind, id))),
  ]);
  await insert(
    db,
    documents.map((document, n) => ({
      ...document,
      base: before[n]?.command ?? null,
      hlc: hlcAfter(before[n]?.hlc, now),
      device,
      actor,
      scope: ownScope(actor),
      at: now,
    })),
  );
}

/**
 * Adds versions that were made elsewhere, or earlier, in any order and however often they come, and gives
 * back those that were not here. Should two of them claim one command, which the product never does, the
 * later one stands, on every device. `heard`: of the team, which has them already.
 */
export async function addVersions(
  db: Db,
  rows: readonly DocumentRow[],
  heard = false,
): Promise<DocumentRow[]> {
  const latest = new Map<string, DocumentRow>();
  for (const row of rows) {
    const other = latest.get(keyOf(row).join());
    if (!other || isLater(row, other)) latest.set(keyOf(row).join(), row);
  }
  const fresh: DocumentRow[] = [];
  for (const row of latest.values()) {
    const known = await db.versions.where(KEY).equals(keyOf(row)).first();
    if (known && !isLater(row, known)) continue;
    if (known) await db.versions.where(KEY).equals(keyOf(row)).delete();
    fresh.push(row);
  }
  const told = await withoutErasedHere(db, fresh);
  if (told.length > 0) await insert(db, told, heard);
  return told;
}

async function insert(db: Db, rows: DocumentRow[], heard = false): Promise<void> {
  await Promise.all([
    db.versions.bulkAdd(rows),
    db.arrivals.add({ events: [], documents: rows.map(keyOf), ...(heard && { heard }) }),
    rows.some(isRead) ? markDocuments(db) : null,
  ]);
}

/** What was done to many at once is kept as a document, too, by each of their hundred parts, and is nobody's rule. */
const isRead = ({ kind }: DocumentRow) => kind !== 'batch';

/** Whoever keeps what they have read of documents learns by it that it no longer holds. */
async function markDocuments(db: Db): Promise<void> {
  await db.meta.put({ id: 'documents', mark: crypto.randomUUID() });
}

const KEY = '[kind+id+command]';
const keyOf = ({ kind, id, command }: DocumentRow): DocumentKey => [kind, id, command];
const isLater = (one: DocumentRow, other: DocumentRow) =>
  one.hlc !== other.hlc ? one.hlc > other.hlc : one.device > other.device;

const ORDER = ['kind', 'id', 'hlc', 'device', 'command'];

function within(db: Db, begin: readonly string[]) {
  const rest = (bound: unknown) => ORDER.slice(begin.length).map(() => bound);
  return db.versions
    .where(`[${ORDER.join('+')}]`)
    .between([...begin, ...rest(Dexie.minKey)], [...begin, ...rest(Dexie.maxKey)]);
}
