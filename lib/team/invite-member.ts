import { ownScope } from '../domain/self';
import type { NewLeads, Role } from '../domain/team/roles';
import type { Connection } from '../store/database/team-rows';
import type { SigningSeeds } from '../wire/credentials';
import { type Invitation, invitationText } from '../wire/invitation';
import { invite } from '../wire/invite';
import { newMemberKeys, scopeKey } from './member-keys';
import { certificateOf } from './sealing/signatures';

/** Whom a manager invites: `group` is the token of the group they are in, `newLeads` what the team shares anyway. */
export type Newcomer = { name: string; role: Role; group: string | null; newLeads?: NewLeads };

/**
 * An invitation as the code that is pasted or saved, and the manager's own connection as it is afterwards: it
 * knows the new member's public keys, and the key of a group that is new. Throws for who is no manager.
 */
export async function inviteMember(
  connection: Connection,
  { name, role, group, newLeads = 'own' }: Newcomer,
  now: number,
): Promise<{ text: string; until: number; actor: string; connection: Connection }> {
  const { signing, certify, root, signedFrom, team, servers, name: manager } = connection;
  if (!signing) throw new Error('only a manager invites');
  const actor = crypto.randomUUID().replaceAll('-', '').slice(-16);
  const scopes = ['team.all', ...(group === null ? [] : [`pod.${group}`])];
  const [member, keys] = [await newMemberKeys(), { ...connection.keys }];
  for (const scope of scopes) keys[scope] ??= scopeKey();
  const { invitation, publicKey } = await invite(
    {
      team,
      servers,
      actor,
      name,
      role,
      scopes,
      unwrap: member.unwrap as Invitation['unwrap'],
      sign: member.sign as Invitation['sign'],
      ...(certify &&
        root && {
          certificate: await certificateOf(certify, team.id, actor, member.sign),
          root: root as Invitation['root'],
        }),
      ...(signedFrom !== undefined && { signedFrom }),
      keys: {
        ...Object.fromEntries(
          scopes.map((scope) => [scope, { ...keys[scope], ...connection.spread?.[scope] }]),
        ),
        [ownScope(actor)]: member.own,
      },
      newLeads,
      manager,
      signing: signing as SigningSeeds,
    },
    now,
  );
  return {
    text: invitationText(invitation),
    until: invitation.until,
    actor,
    connection: {
      ...connection,
      keys,
      scopes: [...new Set([...connection.scopes, ...scopes])],
      members: { ...connection.members, [actor]: member.wrapFor },
      renew: { ...connection.renew, [actor]: { publicKey, role, scopes } },
    },
  };
}
