import type { OwnerCount } from '../../domain/log/context';
import { Roster } from '../../domain/settings/roster';
import type { Db } from '../database/db';
import { currentOf } from '../database/documents';
import { readCounted } from '../projections/counted';
import { countOwned } from '../projections/owners';

/** Who leads are given to, and how much each has now. Empty: the rep works alone. */
export type ReadRoster = { roster: Roster; counts: Readonly<Record<string, OwnerCount>> };

/** Who leads are given to, and how many each has open. */
export async function readRoster(db: Db): Promise<ReadRoster> {
  const [last, counted] = await Promise.all([currentOf(db, 'roster', 'roster'), readCounted(db)]);
  const roster = Roster.safeParse(last?.body).data ?? [];
  return { roster, counts: await countOwned(db, roster, counted) };
}
