import type { Envelope } from '../../domain/team/envelope';
import { type DocumentRow, versionName } from '../../store/database/document-row';
import { type OutgoingRow, PUBLISHED } from '../../store/database/team-rows';
import { documentSubject } from '../document-subjects';
import type { KeyRing } from '../key-ring';
import { kindOf } from '../kinds';
import { EVERYBODY } from '../scopes';
import { seal } from '../sealing/seal';

/** The rules among documents, sealed to be published for everybody, in the order in which they were made. */
export async function publications(
  self: { actor: string; device: string },
  documents: readonly DocumentRow[],
  ring: KeyRing,
  after: number,
): Promise<OutgoingRow[]> {
  const present = await ring.present(EVERYBODY);
  if (!present) return [];
  const rules = documents.filter(({ kind }) => kindOf(kind) === 'rules');
  return Promise.all(
    rules.map(async (row, at): Promise<OutgoingRow> => {
      const { kind, id, command, hlc } = row;
      const name = versionName(row);
      const envelope: Envelope = {
        v: 1,
        id: name,
        kind: 'document',
        scope: EVERYBODY,
        lead: 'documents',
        ...self,
        n: 0,
        prev: '',
        hlc,
        kid: present.kid,
      };
      return {
        scope: EVERYBODY,
        device: PUBLISHED,
        // Arrivals are counted on; of each there are far fewer documents.
        n: after * 1_000_000 + at,
        subject: documentSubject(EVERYBODY, name),
        text: await seal(envelope, row, present.key),
        document: [kind, id, command],
      };
    }),
  );
}
