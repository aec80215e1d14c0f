import { memberJwt, newMemberKey, type SigningSeeds } from './credentials';
import type { Invitation } from './invitation';

/** Whom a manager invites, and as what. */
export type Invited = Omit<Invitation, 'v' | 'jwt' | 'seed' | 'made' | 'until'> & { signing: SigningSeeds };

/**
 * An invitation for a new member, good from `now` (ms) for a week. `publicKey` is what their credentials are
 * renewed for later (`memberJwt`), and what is put out when they leave.
 */
export async function invite(
  { signing, ...invited }: Invited,
  now: number,
): Promise<{ invitation: Invitation; publicKey: string }> {
  const key = newMemberKey();
  const { team, actor, role, scopes } = invited;
  const forWhom = { team: team.id, actor, role, scopes, publicKey: key.public };
  const { jwt, until } = await memberJwt({ ...forWhom, signing, now });
  return {
    invitation: { v: 1, ...invited, jwt, seed: key.seed, made: now, until },
    publicKey: key.public,
  };
}
