import type { z } from 'zod';

import { pairId } from '../../../domain/hygiene/duplicates';
import type { DocumentCommand } from '../../../domain/log/document-command';
import type { Decision } from '../../../domain/log/context';
import type { Instant } from '../../../domain/time/calendar';
import type { Db } from '../../database/db';
import { saveDocument } from '../../database/documents';
import type { Apart } from '../../hygiene/apart';

/** Two leads are two people, or are not said to be any longer: no log names anybody else than whose it is. */
export async function tellApart(
  db: Db,
  { id, leads, apart }: Extract<DocumentCommand, { type: 'tell-apart' }>,
  now: Instant,
): Promise<Decision> {
  const body: z.infer<typeof Apart> = { apart };
  await saveDocument(db, { kind: 'apart', id: pairId(leads), body, command: id }, now);
  return { ok: true, events: [] };
}
