import { decideFor } from '../../domain/decide/decide';
import type { LeadCommand } from '../../domain/log/lead-command';
import type { Reason } from '../../domain/reason';
import type { Instant } from '../../domain/time/calendar';
import type { Db, LeadRow } from '../database/db';
import { toLead } from '../projections/rows';
import { contextFor, readSharedContext } from '../read/context';

/** What many leads can be asked for at once: of each by itself, and to be taken back. */
export type Change = Exclude<LeadCommand, { type: 'undo' | 'erase-lead' | 'join-leads' }>;

/** Which of these commands would do something, and who is left as they are, with why. Writes nothing. */
export async function tryChanges(
  db: Db,
  changes: readonly { row: LeadRow; command: Change }[],
  now: Instant,
): Promise<{ can: Change[]; cannot: { name: string; why: Reason }[] }> {
  const context = await contextFor(db, await readSharedContext(db, now), undefined, now);
  const can: Change[] = [];
  const cannot: { name: string; why: Reason }[] = [];
  for (const { row, command } of changes) {
    const decision = decideFor(command, toLead(row), context);
    if (decision.ok) can.push(command);
    else cannot.push({ name: row.fields['name']?.value ?? '', why: decision.refusal });
  }
  return { can, cannot };
}
