import type { LeadId } from '@/lib/domain/lead/lead';
import type { Db } from '@/lib/store/database/db';
import type { BatchRecord } from '@/lib/store/read/batch';

/** The names of those whom an import brought and who are gone, who are as they were before it, and who stay. */
export type UndoReport = { gone: string[]; before: string[]; stay: string[] };

const AT_ONCE = 500;

/** Whom an import has saved or changed, with their names: to be asked before it is taken back. */
export async function namesIn(db: Db, { parts }: Pick<BatchRecord, 'parts'>): Promise<Map<LeadId, string>> {
  const ids = [...new Set(parts.flatMap(({ commands }) => commands.map(({ leadId }) => leadId)))];
  const names = new Map<LeadId, string>();
  for (let at = 0; at < ids.length; at += AT_ONCE)
    for (const row of await db.leads.bulkGet(ids.slice(at, at + AT_ONCE)))
      if (row) names.set(row.id, row.fields['name']?.value ?? row.keys.emails[0] ?? row.keys.phones[0] ?? '');
  return names;
}

/** What came of each of them, once it was taken back. `kept`: who has been worked with since. */
export async function reportUndo(
  db: Db,
  names: ReadonlyMap<LeadId, string>,
  kept: readonly LeadId[],
): Promise<UndoReport> {
  const stays = new Set(kept);
  const ids = [...names.keys()];
  const left = new Set<LeadId>();
  for (let at = 0; at < ids.length; at += AT_ONCE)
    for (const row of await db.leads.bulkGet(ids.slice(at, at + AT_ONCE))) if (row) left.add(row.id);
  const of = (is: (id: LeadId) => boolean) => ids.filter(is).map((id) => names.get(id)!);
  return {
    gone: of((id) => !left.has(id)),
    before: of((id) => left.has(id) && !stays.has(id)),
    stay: of((id) => stays.has(id)),
  };
}
