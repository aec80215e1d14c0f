import type { LeadId } from '@/lib/domain/lead/lead';
import { derivedId, numberedId, numberIn } from '@/lib/store/database/derived-id';
import type { BatchRecord } from '@/lib/store/read/batch';

// Every id in an import is made of its own and of the row: begun again after a restart they are the same, and what was
// written is known by them.

/** The id of whom a row brings. */
export const leadIdOf = (id: string, row: number) => numberedId(`import:${id}`, row) as LeadId;

/** More commands than any row comes to. */
const MOST_COMMANDS = 16;
const commandsOf = (id: string) => `import:${id}:command`;

const commandId = (id: string, row: number, place: number): string =>
  numberedId(commandsOf(id), row * MOST_COMMANDS + place);

/** The ids of a row's commands, in their order: the same whenever the import is begun again. */
export function commandIds(id: string, row: number): () => string {
  let place = 0;
  return () => commandId(id, row, (place += 1));
}

/** The row whose first command this is; null of every other. */
export function rowBegunBy(id: string, command: string): number | null {
  const number = numberIn(commandsOf(id))(command);
  return number !== null && number % MOST_COMMANDS === 1 ? Math.floor(number / MOST_COMMANDS) : null;
}

/** The id of a row's first command, as the versions made it whose ids did not lie side by side. */
const scatteredId = (id: string, row: number): string => derivedId(`import:${id}:${row}:1`);

/**
 * Those of a file's rows that an import has written already, as its record says. An earlier version may have
 * begun it.
 */
export function rowsWritten(
  id: string,
  record: BatchRecord | undefined,
  rows: readonly number[],
): Set<number> {
  const named = [...(record?.parts.flatMap(({ commands }) => commands) ?? []), ...(record?.refused ?? [])];
  const numberOf = numberIn(commandsOf(id));
  const written = new Set<number>();
  const others = new Set<string>();
  for (const { command } of named) {
    const number = numberOf(command);
    if (number === null) others.add(command);
    else written.add(Math.floor(number / MOST_COMMANDS));
  }
  if (others.size > 0) for (const row of rows) if (others.has(scatteredId(id, row))) written.add(row);
  return written;
}
