import type { Connection } from '../store/database/team-rows';
import type { Invitation } from '../wire/invitation';

/** What a browser keeps of an invitation that it has accepted. */
export function connectionOf(invitation: Invitation): Connection {
  const { team, servers, actor, name, role, scopes, jwt, seed, unwrap, sign, keys, manager, until } =
    invitation;
  return { team, servers, actor, name, role, scopes, jwt, seed, unwrap, sign, keys, manager, until };
}
