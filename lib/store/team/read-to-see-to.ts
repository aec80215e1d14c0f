import { escalatedAt } from '../../domain/routing/escalated';
import { isOwnScope } from '../../domain/self';
import type { Db, LeadRow } from '../database/db';
import { readEscalated } from '../read/due';
import { readRoster } from '../read/roster';

/** A colleague's lead that a manager has to see to, and since when (ms); null: since its owner left. */
export type ToSeeTo = { row: LeadRow; since: number | null };

/** Of a long list no more are read than anybody looks through in one go. */
const MOST = 100;

/**
 * Colleagues' leads that a manager has to see to: past their time, owned by nobody, or by somebody who has left
 * the team. Nothing for anybody else. `more`: that were not all.
 */
export async function readToSeeTo(db: Db): Promise<{ rows: ToSeeTo[]; more: boolean }> {
  const { me, roster, self } = await readRoster(db);
  if (me?.role !== 'manager') return { rows: [], more: false };
  const late = await readEscalated(db, MOST + 1);
  const known = new Set(late.map(({ id }) => id));
  const left = await Promise.all(
    roster.filter((one) => one.left !== undefined).map(({ id }) => ownedBy(db, id)),
  );
  const rows = [
    ...late.map((row) => ({ row, since: escalatedAt(row, { roster, self: { actor: self } }) })),
    ...left.flat().flatMap((row) => (known.has(row.id) ? [] : [{ row, since: null }])),
  ];
  return { rows: rows.slice(0, MOST), more: rows.length > MOST };
}

/** Shared leads of somebody that are not over. */
function ownedBy(db: Db, owner: string): Promise<LeadRow[]> {
  return db.leads
    .where('[owner+ownerAt]')
    .between([owner, 0], [owner, Infinity])
    .filter(
      ({ scope, closed, optedOut, status }) =>
        !isOwnScope(scope) && !closed && !optedOut && status !== 'archived',
    )
    .limit(MOST)
    .toArray();
}
