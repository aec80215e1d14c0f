import type { Db } from '../database/db';
import { type DocumentKind, type DocumentRow, versionName } from '../database/document-row';
import { currentOf, documentsOf } from '../database/documents';
import type { ProposalRow } from '../database/team-rows';

/** `name`: by which it is declined; `now`: the version that counts here, undefined where there is none. */
export type Proposal = ProposalRow & { name: string; now: DocumentRow | undefined };

/**
 * Shared documents as other members have changed them, the newest first; who and when is in each. Of one
 * member's changes of a document the last is what they propose, and where a later version counts here, or a
 * manager has declined it, none.
 */
export async function readProposals(db: Db): Promise<Proposal[]> {
  const newest = new Map<string, ProposalRow>();
  for (const row of (await db.proposals.toArray()).toSorted((a, b) => (a.hlc < b.hlc ? 1 : -1))) {
    const key = JSON.stringify([row.kind, row.id, row.actor]);
    if (!newest.has(key)) newest.set(key, row);
  }
  const declined = await documentsOf(db, 'declined');
  // What a member would decline, who may not, is no matter of anybody's.
  const open = [...newest.values()].filter(
    (row) => row.kind !== 'declined' && !declined.has(versionName(row)),
  );
  const found = await Promise.all(
    open.map(async (row) => ({
      ...row,
      name: versionName(row),
      now: await currentOf(db, row.kind as DocumentKind, row.id),
    })),
  );
  return found.filter(({ now, hlc }) => !now || now.hlc <= hlc);
}
