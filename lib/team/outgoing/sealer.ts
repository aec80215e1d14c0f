import { DOCUMENTS, type Envelope, logSubject } from '../../domain/team/envelope';
import type { Db } from '../../store/database/db';
import { type DocumentRow, versionName } from '../../store/database/document-row';
import type { OutgoingRow, SealedRow } from '../../store/database/team-rows';
import type { KeyRing } from '../key-ring';
import { hashOf, seal } from '../sealing/seal';
import { signEntry } from '../signed-entry';

/** Something to be sent in the log of a scope. */
export type Unsealed = Pick<Envelope, 'id' | 'kind' | 'scope' | 'lead' | 'hlc'> & { body: unknown };

/** A version of a document, as it is told in the log of a scope. */
export function inLogAs(scope: string, row: DocumentRow): Unsealed {
  return { id: versionName(row), kind: 'document', scope, lead: DOCUMENTS, hlc: row.hlc, body: row };
}

/**
 * Seals and signs what is to be sent in the log, each with its number and the hash of the one before it. Once
 * sealed it is sent as it is, however often. What there is no key for is left out.
 */
export async function sealAll(
  db: Db,
  self: { actor: string; device: string },
  unsealed: readonly Unsealed[],
  ring: KeyRing,
): Promise<{ outgoing: OutgoingRow[]; sealed: SealedRow[] }> {
  const outgoing: OutgoingRow[] = [];
  const sealed: SealedRow[] = [];
  for (const [scope, all] of Map.groupBy(unsealed, (one) => one.scope)) {
    const present = await ring.present(scope);
    if (!present) continue;
    const before = await db.sealed.get([scope, self.device]);
    let [n, prev] = [before?.n ?? 0, before?.hash ?? ''];
    for (const { body, ...about } of all) {
      n += 1;
      const envelope: Envelope = { v: 1, ...about, ...self, n, prev, kid: present.kid };
      const text = await seal(envelope, body, present.key);
      prev = await hashOf(text);
      outgoing.push({
        scope,
        device: self.device,
        n,
        subject: logSubject(envelope),
        text: await signEntry(ring.signer, text, prev),
      });
    }
    sealed.push({ scope, device: self.device, n, hash: prev });
  }
  return { outgoing, sealed };
}
