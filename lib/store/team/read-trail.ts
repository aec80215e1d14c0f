import type { LeadId } from '../../domain/lead/lead';
import type { Event } from '../../domain/log/event';
import { commandOf } from '../../domain/log/log';
import { isOwnScope } from '../../domain/self';
import { upcast } from '../../domain/log/upcast';
import type { Db, LeadRow } from '../database/db';
import type { DocumentRow } from '../database/document-row';

/** What one member did at one time: to a lead that is shared, or to something that belongs to no lead. */
export type Act = { id: string; at: number; actor: string } & (
  | { of: 'lead'; row: LeadRow; events: readonly Event[] }
  | { of: 'document'; kind: string; name: string }
);

/** Documents that the team has in common: whoever changes one is in the trail. */
const IN_COMMON: ReadonlySet<string> = new Set([
  'roster',
  'sharing',
  'playbook',
  'script',
  'links',
  'snippets',
  'recipe',
  'experiment',
  'declined',
]);

/** So many arrivals are read at once. */
const PIECE = 200;

/**
 * What the team did, the newest first: everything by hand on leads that are shared now, and on documents that
 * the team has in common, from `since` (ms) on. `more`: that was not all.
 */
export async function readTrail(
  db: Db,
  { since, actor }: { since: number; actor: string | null },
  most = 500,
): Promise<{ acts: Act[]; more: boolean }> {
  const [rows, versions] = await Promise.all([
    db.leads.filter(({ scope }) => !isOwnScope(scope)).toArray(),
    db.versions.filter(({ kind, at }) => IN_COMMON.has(kind) && at >= since).toArray(),
  ]);
  const shared = new Map(rows.flatMap((row) => [row.id, ...row.joined].map((id) => [id, row] as const)));
  const isAsked = (one: { actor: string }) => actor === null || one.actor === actor;
  const acts: Act[] = versions.filter(isAsked).map(actOf);
  for (let before = Infinity; before > 0 && acts.length <= most;) {
    // oxlint-disable-next-line unicorn/no-array-reverse -- a query, no array
    const arrivals = await db.arrivals.where(':id').below(before).reverse().limit(PIECE).toArray();
    if (arrivals.length === 0) break;
    before = arrivals.at(-1)!.n!;
    const stored = await db.events.bulkGet(arrivals.flatMap(({ events }) => events));
    const events = stored.flatMap((one) => (one && shared.has(one.leadId as LeadId) ? [upcast(one)] : []));
    const asked = events.filter((event) => !event.auto && event.at >= since && isAsked(event));
    for (const [id, all] of Map.groupBy(asked, commandOf))
      acts.push({
        id,
        at: all[0]!.at,
        actor: all[0]!.actor,
        of: 'lead',
        row: shared.get(all[0]!.leadId)!,
        events: all,
      });
  }
  acts.sort((a, b) => b.at - a.at);
  return { acts: acts.slice(0, most), more: acts.length > most };
}

function actOf(row: DocumentRow): Act {
  const { kind, command, at, actor } = row;
  return { id: command, at, actor, of: 'document', kind, name: documentName(row) };
}

/** How people call a document that the team has in common. */
export function documentName({ id, body }: Pick<DocumentRow, 'id' | 'body'>): string {
  const title = (body as { name?: unknown; title?: unknown } | null) ?? {};
  const name = [title.name, title.title].find((one) => typeof one === 'string') ?? id;
  return String(name);
}
