import type { TeamChange } from '../../domain/team/change';
import type { Db } from '../../store/database/db';
import type { DocumentRow } from '../../store/database/document-row';
import { readDocument } from '../../store/database/stored-document';
import type { AuditNote, Connection } from '../../store/database/team-rows';
import { documentSubject, isKeySubject } from '../document-subjects';
import { publishedKey } from './published-key';
import { type KeyRing, readLaterKeys } from '../key-ring';
import { type Message, noteOf, openAll } from '../opened';

/**
 * What published documents of one scope change. New keys of the scope are kept; a version that was proposed
 * by somebody, or an older one of it, is no proposal any more.
 */
export async function takeDocuments(
  db: Db,
  ring: KeyRing,
  connection: Pick<Connection, 'actor' | 'unwrap'>,
  scope: string,
  messages: readonly Message[],
): Promise<TeamChange> {
  const fresh = { ...(await readLaterKeys(db))[scope] };
  for (const message of messages.filter((one) => isKeySubject(one.subject))) {
    const found = await publishedKey(message, scope, connection);
    if (found) fresh[found.kid] = found.key;
  }
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
      ...(Object.keys(fresh).length > 0 && { team: [{ id: `keys/${scope}`, scope, keys: fresh }] }),
    },
    remove: { proposals: await settledBy(db, documents) },
  };
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
