import type { LeadId } from '@/lib/domain/lead/lead';
import type { Instant } from '@/lib/domain/time/calendar';
import type { Db } from '@/lib/store/database/db';
import { recordLines } from '@/lib/store/hygiene/record-lines';
import { type Seal, sealed } from '@/lib/store/safety/sealed';

import type { Exported } from './export-leads';

/**
 * Leads with everything that ever happened to them, as a file that *Copies* brings in again; locked if there is a
 * seal.
 */
export async function exportRecord(
  db: Db,
  leads: readonly LeadId[],
  now: Instant,
  seal: Seal | null,
): Promise<Exported> {
  const name = `record-${new Date(now).toISOString().slice(0, 10)}.${seal ? 'sealed' : 'jsonl'}`;
  const lines = recordLines(db, leads);
  return {
    name,
    type: 'application/jsonl',
    pieces: await Array.fromAsync(seal ? sealed(seal, lines) : lines),
  };
}
