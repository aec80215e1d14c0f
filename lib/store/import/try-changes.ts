import { decideFor } from '../../domain/decide/decide';
import { evolve } from '../../domain/log/evolve';
import type { LeadCommand } from '../../domain/log/lead-command';
import type { Lead } from '../../domain/lead/lead';
import { place } from '../../domain/queue/queue';
import type { Reason } from '../../domain/reason';
import type { Day, Instant } from '../../domain/time/calendar';
import type { Db, LeadRow } from '../database/db';
import { toLead } from '../projections/rows';
import { contextFor, readSharedContext } from '../read/context';
import { countPlace, isCrowdedOut } from './places';

/** What many leads can be asked for at once: of each by itself, and to be taken back. */
export type Change = Exclude<LeadCommand, { type: 'undo' | 'erase-lead' | 'join-leads' }>;

/**
 * What would come of many changes. `days`: how many first touches on which day, of those that begin a plan or go on
 * with one; `unplaced`: how many of them find no day within the caps.
 */
export type Tried = {
  can: Change[];
  cannot: { name: string; why: Reason }[];
  days: ReadonlyMap<Day, number>;
  unplaced: number;
};

/** After these the next touch has another day. */
const PLANNING: ReadonlySet<Change['type']> = new Set(['enrol', 'switch', 'resume']);

/**
 * Which of these commands would do something, and who is left as they are, with why. One after another as the worker
 * will do them, each knowing the places that those before took. Writes nothing.
 */
export async function tryChanges(
  db: Db,
  changes: readonly { row: LeadRow; command: Change }[],
  now: Instant,
): Promise<Tried> {
  const shared = await readSharedContext(db, now);
  const same = await contextFor(db, shared, undefined, now);
  const can: Change[] = [];
  const cannot: Tried['cannot'] = [];
  const days = new Map<Day, number>();
  let unplaced = 0;
  for (const { row, command } of changes) {
    const plans = PLANNING.has(command.type);
    const context = plans ? await contextFor(db, shared, row, now) : same;
    const decision = decideFor(command, toLead(row), context);
    if (!decision.ok) {
      cannot.push({ name: row.fields['name']?.value ?? '', why: decision.refusal });
      continue;
    }
    can.push(command);
    if (!plans) continue;
    const lead = decision.events.reduce<Lead | undefined>(evolve, toLead(row));
    const slot = lead && place(lead, 0, now, context).slot;
    if (row.slot) countPlace(shared, row, row.slot, -1);
    if (slot) countPlace(shared, row, slot, 1);
    if (lead && isCrowdedOut(lead)) unplaced += 1;
    else if (slot) days.set(slot.slice(0, 10) as Day, (days.get(slot.slice(0, 10) as Day) ?? 0) + 1);
  }
  return { can, cannot, days, unplaced };
}
