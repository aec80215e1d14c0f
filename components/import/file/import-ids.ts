import type { LeadId } from '@/lib/domain/lead/lead';
import { numberedId, numberIn } from '@/lib/store/database/derived-id';
import type { BatchRecord } from '@/lib/store/read/batch';

// Every id in an import is made of its own and of the row: begun again after a restart they are the same, and what was
// written is known by them.

/** The id of whom a row brings. */
export const leadIdOf = (id: string, row: number) => numberedId(`import:${id}`, row) as LeadId;

/** More commands than any row comes to. */
const MOST_COMMANDS = 16;
const commandsOf = (id: string) => `import:${id}:command`;

/** The id of a row's command, by its place among those of the row: the same whenever the import is begun again. */
export const commandId = (id: string, row: number, place: number): string =>
  numberedId(commandsOf(id), row * MOST_COMMANDS + place);

/** The rows that an import has written already, as its record says. */
export function rowsWritten(id: string, record: BatchRecord | undefined): Set<number> {
  const named = [...(record?.parts.flatMap(({ commands }) => commands) ?? []), ...(record?.refused ?? [])];
  const numberOf = numberIn(commandsOf(id));
  const rows = new Set<number>();
  for (const { command } of named) {
    const number = numberOf(command);
    if (number !== null) rows.add(Math.floor(number / MOST_COMMANDS));
  }
  return rows;
}
