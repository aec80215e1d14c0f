import type { OwnerCount } from '../../domain/log/context';
import { memberOf, presentIn, Roster } from '../../domain/settings/roster';
import type { NewLeads } from '../../domain/team/roles';
import type { Db } from '../database/db';
import { currentOf } from '../database/documents';
import { readMeta } from '../database/self';
import { readCounted } from '../projections/counted';
import { countOwned } from '../projections/owners';
import { newLeadsIn } from './rules';

/**
 * Who leads are given to, and how much each has now. Empty: the rep works alone. `me`: the member of a shared
 * team whom this browser belongs to.
 */
export type ReadRoster = {
  roster: Roster;
  /** Those of it who have not left. */
  present: Roster;
  counts: Readonly<Record<string, OwnerCount>>;
  me: ReturnType<typeof memberOf> | null;
  /** Who sees the leads that members save, where they say nothing else. */
  newLeads: NewLeads;
  /** Who the rep at this browser writes as. */
  self: string;
};

/** Who leads are given to, and how many each has open. */
export async function readRoster(db: Db): Promise<ReadRoster> {
  const [last, sharing, counted, { self }] = await Promise.all([
    currentOf(db, 'roster', 'roster'),
    currentOf(db, 'sharing', 'sharing'),
    readCounted(db),
    readMeta(db),
  ]);
  const roster = Roster.safeParse(last?.body).data ?? [];
  return {
    roster,
    present: presentIn(roster),
    counts: await countOwned(db, roster, counted),
    me: memberOf(roster, self.actor) ?? null,
    newLeads: newLeadsIn(sharing),
    self: self.actor,
  };
}
