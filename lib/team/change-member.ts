import type { Roster } from '../domain/settings/roster';
import type { Role } from '../domain/team/roles';
import type { Connection } from '../store/database/team-rows';
import { scopeKey } from './member-keys';
import { EVERYBODY } from './scopes';

/**
 * The manager's connection once a member has another role, or is in another group (its token, null for none).
 * Their credentials are made anew by it; the keys of the group they come into reach them by the server, and the
 * one they go from gets a new key that they do not have. Throws for whom this browser has not invited.
 */
export function moveMember(
  connection: Connection,
  actor: string,
  { role, group }: { role: Role; group: string | null },
): Connection {
  const member = invited(connection, actor);
  const scopes = scopesIn(group);
  const [keys, spread] = [{ ...connection.keys }, { ...connection.spread }];
  for (const scope of scopes.filter((one) => !member.scopes.includes(one))) {
    keys[scope] ??= scopeKey();
    spread[scope] = { ...keys[scope], ...spread[scope] };
  }
  return withNewKeys(
    {
      ...connection,
      keys,
      spread,
      scopes: [...new Set([...connection.scopes, ...scopes])],
      renew: { ...connection.renew, [actor]: { ...member, role, scopes } },
    },
    member.scopes.filter((one) => !scopes.includes(one)),
  );
}

/** The manager's connection with everybody it has invited in the role and group that the roster says. */
export function withRoster(connection: Connection, roster: Roster): Connection {
  return roster.reduce((changed, { id, role, group }) => {
    const before = Object.hasOwn(changed.renew ?? {}, id) ? changed.renew![id] : undefined;
    if (!before || !role) return changed;
    const isSame = before.role === role && before.scopes.join() === scopesIn(group?.id ?? null).join();
    return isSame ? changed : moveMember(changed, id, { role, group: group?.id ?? null });
  }, connection);
}

/** What a member sees beside their own record: what everybody does, and what their group does (its token). */
export const scopesIn = (group: string | null) => [EVERYBODY, ...(group === null ? [] : [`pod.${group}`])];

/**
 * The manager's connection without a member: their credentials are not made anew, and everything they could see
 * gets a new key, which goes to everybody else. Throws for whom this browser has not invited.
 */
export function putOut(connection: Connection, actor: string): Connection {
  const { publicKey, scopes } = invited(connection, actor);
  const { [actor]: _, ...members } = connection.members ?? {};
  const { [actor]: __, ...renew } = connection.renew ?? {};
  const out = [...(connection.putOut ?? []), publicKey];
  return withNewKeys({ ...connection, members, renew, putOut: out }, scopes);
}

function invited({ renew = {} }: Connection, actor: string) {
  const member = Object.hasOwn(renew, actor) ? renew[actor] : undefined;
  if (!member) throw new Error('this browser has not invited them');
  return member;
}

function withNewKeys(connection: Connection, scopes: readonly string[]): Connection {
  const spread = { ...connection.spread };
  for (const scope of scopes) spread[scope] = { ...spread[scope], ...scopeKey() };
  return { ...connection, spread };
}
