import { ownScope } from '../domain/self';
import type { Connection } from '../store/database/team-rows';
import { type Accounts, newTeam, type RootKeys } from '../wire/credentials';
import type { Invitation } from '../wire/invitation';
import { invite } from '../wire/invite';
import { connectionOf } from './connection-of';
import { newMemberKeys, scopeKey } from './member-keys';
import { certificateOf, newSigningPair } from './sealing/signatures';

/** `actor`: who the first manager writes as already. */
export type NewTeam = { name: string; servers: string[]; actor: string; manager: string };

/**
 * A new team and its first manager. `accounts` goes into the server's configuration; `root` into a file that
 * is kept offline, and is forgotten here.
 */
export async function startTeam(
  { name, servers, actor, manager }: NewTeam,
  now: number,
): Promise<{ connection: Connection; accounts: Accounts; root: RootKeys }> {
  const [{ accounts, signing, root }, keys, certifying] = await Promise.all([
    newTeam(name),
    newMemberKeys(),
    newSigningPair(),
  ]);
  const { invitation } = await invite(
    {
      team: { id: accounts.account, name },
      servers,
      actor,
      name: manager,
      role: 'manager',
      scopes: ['team.all'],
      unwrap: keys.unwrap as Invitation['unwrap'],
      sign: keys.sign as Invitation['sign'],
      certificate: await certificateOf(certifying.sign, accounts.account, actor, keys.sign),
      root: certifying.verify as Invitation['root'],
      signedFrom: 0,
      keys: { 'team.all': scopeKey(), [ownScope(actor)]: keys.own },
      manager,
      signing,
    },
    now,
  );
  const connection = {
    ...connectionOf(invitation),
    signing,
    certify: certifying.sign,
    members: { [actor]: keys.wrapFor },
  };
  return { connection, accounts, root };
}
