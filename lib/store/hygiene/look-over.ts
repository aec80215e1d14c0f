import { CLEANSE, type CleanseItem, type CleanseList, cleanseOf } from '../../domain/hygiene/cleanse';
import { Duplicates, type Pair } from '../../domain/hygiene/duplicates';
import type { LeadId } from '../../domain/lead/lead';
import type { Instant } from '../../domain/time/calendar';
import type { Db } from '../database/db';
import { readCurrentPlaybooks } from '../read/current-playbooks';
import { readRoster } from '../read/roster';
import { roleLimit } from '../../domain/routing/role-limit';
import { readApart } from './apart';
import { leadSlices } from './lead-slices';

/** A list that is longer is worked off from its beginning; how long it is, is told. */
const LISTED = 300;

export type Listed = Omit<CleanseItem, 'list'> & { id: LeadId };
export type LookedOver = {
  leads: number;
  pairs: readonly Pair[];
  lists: Readonly<Record<CleanseList, { count: number; leads: readonly Listed[] }>>;
};

/**
 * Looks at every lead once, a slice at a time, and yields how many it has seen: who may be saved twice, and
 * who is on a list of the cleanse. Whom the rep's role leaves to others is left out. Writes nothing.
 */
export async function* lookOver(db: Db, now: Instant): AsyncGenerator<number, LookedOver> {
  const [apart, playbooks, { roster, me, self }] = await Promise.all([
    readApart(db),
    readCurrentPlaybooks(db),
    readRoster(db),
  ]);
  const required = new Map(playbooks.map(({ id, requiredFields }) => [id, requiredFields]));
  const duplicates = new Duplicates();
  const lists = Object.fromEntries(
    CLEANSE.map((list) => [list, { count: 0, leads: [] as Listed[] }]),
  ) as unknown as Record<CleanseList, { count: number; leads: Listed[] }>;
  let leads = 0;
  for await (const rows of leadSlices(db)) {
    for (const row of rows) {
      if (me && roleLimit(row, { roster, self: { actor: self } })) continue;
      duplicates.add(row);
      const rules = { required: required.get(row.playbook.id) ?? [], hasTeam: roster.length > 0, now };
      for (const { list, ...item } of cleanseOf(row, rules)) {
        lists[list].count += 1;
        if (lists[list].leads.length < LISTED) lists[list].leads.push({ id: row.id, ...item });
      }
    }
    leads += rows.length;
    yield leads;
  }
  return { leads, pairs: duplicates.pairs(apart), lists };
}
