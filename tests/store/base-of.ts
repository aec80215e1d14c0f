import type { Db } from '@/lib/store/database/db';
import type { DocumentKind } from '@/lib/store/database/document-row';
import { currentOf, versionsOf } from '@/lib/store/database/documents';

/** What whoever sees a document as it is now makes the next version from. */
export async function baseOf(db: Db, kind: DocumentKind, id: string): Promise<string | null> {
  return (await currentOf(db, kind, id))?.command ?? null;
}

/** The command that made a version, by the number people see. */
export async function documentOf(db: Db, kind: DocumentKind, id: string, version: number): Promise<string> {
  return (await versionsOf(db, kind, id))[version - 1]!.command;
}
