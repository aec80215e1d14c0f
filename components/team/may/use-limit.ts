import type { RoleLimit } from '@/lib/domain/routing/leaves';
import { roleLimit } from '@/lib/domain/routing/role-limit';
import type { LeadRow } from '@/lib/store/database/db';

import { useRoster } from '../../data/use-roster';

/** How the rep's role in their team limits what they do with a lead; nothing does until that is known. */
export function useLimit(): (row: LeadRow) => RoleLimit | null {
  const { data } = useRoster();
  return (row) => (data?.me ? roleLimit(row, { roster: data.roster, self: { actor: data.self } }) : null);
}
