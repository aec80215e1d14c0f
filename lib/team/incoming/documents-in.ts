import type { TeamChange } from '../../domain/team/change';
import type { Db } from '../../store/database/db';
import type { DocumentRow } from '../../store/database/document-row';
import { readDocument } from '../../store/database/stored-document';
import type { AuditNote, Connection } from '../../store/database/team-rows';
import { documentSubject, isKeySubject } from '../document-subjects';
import { publishedKey } from './published-key';
import { type KeyRing, readLaterKeys, readSignedFrom } from '../key-ring';
import { type Message, noteOf, openAll } from '../opened';
import { signedFromIn } from '../signed-from';

/**
 * What published documents of one scope change. New keys of the scope are kept; a version that was proposed
 * by somebody, or an older one of it, is no proposal any more.
 */
export async function takeDocuments(
  db: Db,
  ring: KeyRing,
  connection: Connection,
  scope: string,
  messages: readonly Message[],
): Promise<TeamChange> {
  const fresh = { ...(await readLaterKeys(db))[scope] };
  for (const message of messages.filter((one) => isKeySubject(one.subject))) {
    const found = await publishedKey(message, scope, connection);
    if (found) fresh[found.kid] = found.key;
  }
  const signedFrom = await signedFromAmong(messages, connection);
  const before = await readSignedFrom(db, connection);
  const sealed = messages.filter(({ subject, text }) => !isKeySubject(subject) && text.includes('\n'));
  const notes: AuditNote[] = [];
  const documents: DocumentRow[] = [];
  for (const one of await openAll(sealed, ring, (envelope) => documentSubject(scope, envelope.id))) {
    if (one.wrong) {
      notes.push(noteOf(one, one.wrong));
      continue;
    }
    const row = readDocument(one.body);
    if (row && 'now' in row) documents.push(row.now);
    else notes.push(noteOf(one, 'unreadable'));
  }
  return {
    documents,
    put: {
      auditNotes: notes,
      team: [
        ...(Object.keys(fresh).length > 0 ? [{ id: `keys/${scope}`, scope, keys: fresh }] : []),
        ...(signedFrom < (before ?? Infinity) ? [{ id: 'signed', from: signedFrom }] : []),
      ],
    },
    remove: { proposals: await settledBy(db, documents) },
  };
}

/** The first moment that the team has named from which on its log is signed; Infinity for none. */
async function signedFromAmong(
  messages: readonly Message[],
  connection: Parameters<typeof signedFromIn>[1],
): Promise<number> {
  const said = await Promise.all(messages.map((message) => signedFromIn(message, connection)));
  return Math.min(...said.map((from) => from ?? Infinity));
}

/** The proposals that what was published now is, or comes after. */
async function settledBy(db: Db, documents: readonly DocumentRow[]): Promise<string[][]> {
  if (documents.length === 0) return [];
  const proposals = await db.proposals.toArray();
  return proposals
    .filter((proposal) =>
      documents.some(
        ({ kind, id, command, hlc }) =>
          kind === proposal.kind &&
          id === proposal.id &&
          (command === proposal.command || hlc > proposal.hlc),
      ),
    )
    .map(({ kind, id, command }) => [kind, id, command]);
}
