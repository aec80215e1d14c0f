import { aboutOf } from '@/lib/domain/log/about';
import type { Instant } from '@/lib/domain/time/calendar';
import type { LeadRow } from '@/lib/store/database/db';

import type { Ask } from '../data/use-command';
import type { Way } from './board';

type By<Type extends Ask['type']> = Extract<Ask, { type: Type }>;

/**
 * What it takes to bring a lead into another column: a command that can be carried out at once, something
 * that has to be asked first, or null where no press does it: the cadence moves a lead there by itself, or
 * they do.
 */
export type Move =
  | { run: By<'set-stage' | 'archive' | 'reopen'> }
  | { ask: 'won' | 'lost' | 'booked' }
  | null;

/** What is asked of the lead by a move. */
export const actOf = (move: NonNullable<Move>) =>
  'run' in move ? move.run.type : move.ask === 'booked' ? 'signal' : 'outcome';

export function moveTo(row: LeadRow, way: Way, column: string, now: Instant): Move {
  if (row[way] === column) return null;
  if (way === 'stage') return { run: { type: 'set-stage', leadId: row.id, stage: column } };
  if (row.optedOut) return null;
  const closed = row.closed !== null;
  switch (column) {
    case 'won':
    case 'lost':
      return closed ? null : { ask: column };
    case 'booked':
      return closed ? null : { ask: 'booked' };
    case 'archived':
      return { run: { type: 'archive', leadId: row.id } };
    case 'active':
      return closed ? { run: { type: 'reopen', leadId: row.id, about: aboutOf(row, now) } } : null;
    default:
      return null;
  }
}
