import type { LeadCommand } from '@/lib/domain/log/lead-command';
import { derivedId } from '@/lib/store/database/derived-id';

import type { CheckedLead } from './check-import';
import type { MergedLead } from '@/lib/files/leads/duplicates/merge-leads';

/** Some of a file's leads, written in one transaction: all of them or none. */
export type ImportPart = { id: string; rows: readonly number[] };

/** Quick enough that a tap which comes meanwhile does not wait. */
const MOST_LEADS = 100;
/** What the worker takes in one message is several times this. */
const MOST_CHARACTERS = 150_000;

/**
 * A file in parts. They follow from the file and the import alone, whatever is saved meanwhile: begun again
 * after a restart they are the same, and those that were written are known by their ids.
 */
export function partsOf(id: string, leads: readonly Pick<MergedLead, 'row' | 'lead'>[]): ImportPart[] {
  const parts: ImportPart[] = [];
  let rows: number[] = [];
  let size = 0;
  const close = () => {
    if (rows.length > 0)
      parts.push({ id: derivedId(`import:${id}:part of ${MOST_LEADS}:${parts.length}`), rows });
    [rows, size] = [[], 0];
  };
  for (const { row, lead } of leads) {
    rows.push(row);
    size += JSON.stringify(lead).length;
    if (rows.length >= MOST_LEADS || size > MOST_CHARACTERS) close();
  }
  close();
  return parts;
}

/** The commands of a part; none where nothing of it is to be written. */
export function commandsOf({ rows }: ImportPart, checked: ReadonlyMap<number, CheckedLead>): LeadCommand[] {
  return rows.flatMap((row) => checked.get(row)?.commands ?? []);
}
