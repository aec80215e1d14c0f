import { expiredBy, type RetentionRule, type RetentionRules } from '../../domain/hygiene/retention';
import type { LeadId } from '../../domain/lead/lead';
import { leaves } from '../../domain/routing/leaves';
import { roleLimit } from '../../domain/routing/role-limit';
import type { Instant, Zone } from '../../domain/time/calendar';
import type { Db } from '../database/db';
import { readRoster } from '../read/roster';
import { leadSlices } from './lead-slices';

export type Expired = { id: LeadId; name: string; rule: RetentionRule; since: Instant };

/**
 * Who has been kept long enough by these rules and may be erased by the rep, looked for a slice at a time. Writes
 * nothing.
 */
export async function* findExpired(
  db: Db,
  rules: RetentionRules,
  { now, zone }: { now: Instant; zone: Zone },
): AsyncGenerator<number, Expired[]> {
  const found: Expired[] = [];
  const { roster, me, self } = await readRoster(db);
  let seen = 0;
  for await (const rows of leadSlices(db)) {
    for (const row of rows) {
      if (me && !leaves(roleLimit(row, { roster, self: { actor: self } }), 'erase-lead')) continue;
      const expired = expiredBy(row, rules, now, zone);
      const name = row.fields['name']?.value ?? row.keys.emails[0] ?? '';
      if (expired) found.push({ id: row.id, name, ...expired });
    }
    seen += rows.length;
    yield seen;
  }
  return found;
}
