import { ownScope } from '../domain/self';
import type { Connection } from '../store/database/team-rows';
import { type Accounts, newTeam, type RootKeys, type SigningSeeds } from '../wire/credentials';
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
  team: NewTeam,
  now: number,
): Promise<{ connection: Connection; accounts: Accounts; root: RootKeys }> {
  const { accounts, signing, root } = await newTeam();
  return { connection: await firstManager(team, accounts.account, signing, now), accounts, root };
}

/** How the first manager of a team connects: to its own account, or to one that is hosted (`hostedSigning`). */
export async function firstManager(
  { name, servers, actor, manager }: NewTeam,
  account: string,
  signing: SigningSeeds,
  now: number,
): Promise<Connection> {
  const [keys, certifying] = await Promise.all([newMemberKeys(), newSigningPair()]);
  const { invitation } = await invite(
    {
      team: { id: account, name },
      servers,
      actor,
      name: manager,
      role: 'manager',
      scopes: ['team.all'],
      unwrap: keys.unwrap as Invitation['unwrap'],
      sign: keys.sign as Invitation['sign'],
      certificate: await certificateOf(certifying.sign, account, actor, keys.sign),
      root: certifying.verify as Invitation['root'],
      signedFrom: 0,
      keys: { 'team.all': scopeKey(), [ownScope(actor)]: keys.own },
      manager,
      signing,
    },
    now,
  );
  return {
    ...connectionOf(invitation),
    signing,
    certify: certifying.sign,
    members: { [actor]: keys.wrapFor },
  };
}
