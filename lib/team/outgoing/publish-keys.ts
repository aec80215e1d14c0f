import type { Refused } from '../../wire/wire';
import { keySubject } from '../document-subjects';
import { lastOn } from '../last-on';
import { keyDocument, readKeyDocument } from '../sealing/scope-keys';
import type { Team } from '../team';

/**
 * Publishes the keys that this manager's browser has made, and those of a group that somebody came into, each
 * wrapped for everybody who may have it; what stands there for all of them already is left. Nobody seals with
 * a key before it has come from there. Answers why it was not all.
 */
export async function publishKeys(
  team: Pick<Team, 'wire' | 'later' | 'connection'>,
): Promise<Refused | undefined> {
  const { spread = {} } = team.connection;
  for (const [scope, keys] of Object.entries(spread))
    for (const [kid, key] of Object.entries(keys)) {
      const refused = await publishKey(team, scope, { kid, key });
      if (refused) return refused;
    }
  return undefined;
}

async function publishKey(
  team: Parameters<typeof publishKeys>[0],
  scope: string,
  { kid, key }: { kid: string; key: string },
): Promise<Refused | undefined> {
  const { members = {}, renew = {}, actor: self } = team.connection;
  const subject = keySubject(scope, kid);
  const last = await lastOn(team, 'FU_DOC', subject);
  if (last && 'refused' in last) return last.refused;
  const readers = Object.entries(members).filter(
    ([actor]) => actor === self || renew[actor]?.scopes.includes(scope),
  );
  const standing = last ? readKeyDocument(last.text)?.wrapped : undefined;
  if (standing && readers.every(([actor]) => Object.hasOwn(standing, actor))) return undefined;
  const text = JSON.stringify(await keyDocument({ kid, key }, Object.fromEntries(readers)));
  const id = `key/${kid}/${crypto.randomUUID()}`;
  const answer = await team.wire.publish({ subject, id, text, expect: last?.seq ?? 0 });
  return 'refused' in answer ? answer.refused : undefined;
}
