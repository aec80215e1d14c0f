import type { LeadRow } from '@/lib/store/database/db';

export type Group = 'breached' | 'hot' | 'warm' | 'cold' | 'unqualified';

const BREACHED = 0;

/** Under which title a due lead stands: a breached SLA first, then by tier. */
export function groupOf(row: LeadRow): Group {
  return row.bucket === BREACHED ? 'breached' : row.tier;
}
