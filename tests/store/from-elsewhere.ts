import { takeInDocuments } from '@/lib/store/commands/take-in-documents';
import type { Db } from '@/lib/store/database/db';
import type { DocumentKind } from '@/lib/store/database/document-row';
import { versionsOf } from '@/lib/store/database/documents';
import type { Instant } from '@/lib/domain/time/calendar';
import { hlcAt } from '@/lib/domain/time/hlc';

/**
 * What another device made of the first version of a document while this one was changed here, as it comes
 * in.
 */
export async function comeFromElsewhere(
  db: Db,
  document: { kind: DocumentKind; id: string; body: unknown },
  now: Instant,
): Promise<void> {
  const [first] = await versionsOf(db, document.kind, document.id);
  const row = {
    ...first!,
    ...document,
    command: crypto.randomUUID(),
    base: first!.command,
    device: 'another',
    hlc: hlcAt(now),
    at: now,
  };
  await takeInDocuments(db, [row], now);
}
