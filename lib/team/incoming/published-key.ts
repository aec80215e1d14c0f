import type { Connection } from '../../store/database/team-rows';
import { keySubject } from '../document-subjects';
import { lastOn } from '../last-on';
import type { Message } from '../opened';
import { keyIn, readKeyDocument } from '../sealing/scope-keys';
import type { Team } from '../team';

type Member = Pick<Connection, 'actor' | 'unwrap'>;

/** The key that was published with a message; undefined where it is none, or not for this member. */
export async function publishedKey(
  { subject, text }: Pick<Message, 'subject' | 'text'>,
  scope: string,
  { actor, unwrap }: Member,
): Promise<{ kid: string; key: string } | undefined> {
  const document = readKeyDocument(text);
  if (!document || subject !== keySubject(scope, document.kid)) return undefined;
  const key = await keyIn(document, actor, unwrap);
  return key === undefined ? undefined : { kid: document.kid, key };
}

/**
 * A key that something is sealed with and that has not come in by itself yet: streams overtake one another, but
 * a key is published before it is used. Undefined: there is none for this member. Throws where the server
 * cannot be asked now.
 */
export async function askForKey(
  team: Pick<Team, 'wire' | 'later' | 'connection'>,
  scope: string,
  kid: string,
): Promise<string | undefined> {
  const last = await lastOn(team, 'FU_DOC', keySubject(scope, kid));
  if (last && 'refused' in last) {
    if (last.refused.reason === 'forbidden') return undefined;
    throw new Error(`no key: ${last.refused.text}`);
  }
  return last ? (await publishedKey(last, scope, team.connection))?.key : undefined;
}
