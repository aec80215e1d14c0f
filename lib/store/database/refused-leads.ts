import { z } from 'zod';

import { stoneId } from '../../domain/log/stone';
import { because, Reason } from '../../domain/reason';
import type { Db } from './db';
import type { DocumentRow } from './document-row';

// Why leads of a batch were refused is kept with the batch, and may name them: of somebody who was erased
// only that is told.
const Refused = z.looseObject({ refused: z.array(z.looseObject({ leadId: z.string(), why: Reason })) });

function refusedIn({ kind, body }: DocumentRow): z.infer<typeof Refused>['refused'] {
  return kind === 'batch' ? (Refused.safeParse(body).data?.refused ?? []) : [];
}

/** Whom a refusal is about, and whom it may name instead. */
const namedBy = ({ leadId, why }: { leadId: string; why: Reason }) => [
  leadId,
  String(why.args?.['id'] ?? ''),
];

/** The same without what it says of these; undefined where it says nothing of them. */
export function withoutErased(row: DocumentRow, erased: ReadonlySet<string>): DocumentRow | undefined {
  const refused = refusedIn(row);
  const concerns = (one: (typeof refused)[number]) => namedBy(one).some((id) => erased.has(id));
  if (!refused.some(concerns)) return undefined;
  const after = refused.map((one) => (concerns(one) ? { ...one, why: because('erased') } : one));
  return { ...row, body: { ...(row.body as object), refused: after } };
}

/** Versions that have come, without what they say of those who are erased here. */
export async function withoutErasedHere(db: Db, rows: readonly DocumentRow[]): Promise<DocumentRow[]> {
  const named = [...new Set(rows.flatMap(refusedIn).flatMap(namedBy))].filter(Boolean);
  if (named.length === 0) return [...rows];
  const stones = await db.events.bulkGet(named.map(stoneId));
  const erased = new Set(stones.flatMap((stone) => stone?.leadId ?? []));
  return rows.map((row) => withoutErased(row, erased) ?? row);
}
