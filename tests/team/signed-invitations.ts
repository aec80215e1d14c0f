import type { Connection } from '@/lib/store/database/team-rows';
import { certificateOf, newSigningPair } from '@/lib/team/sealing/signatures';

import { type Actor, actors, invitations } from './browser';

/** Everybody's invitation to a team that signs; Mia can certify. `signedFrom`: as started now, unless said otherwise. */
export async function signedInvitations(
  { signedFrom }: { signedFrom?: number | undefined } = { signedFrom: 0 },
) {
  const invited = invitations();
  const { sign: certify, verify: root } = await newSigningPair();
  for (const actor of actors) {
    const { sign } = await newSigningPair();
    const certificate = await certificateOf(certify, 'T', actor, sign);
    const made: Connection = { ...invited[actor], sign, certificate, root };
    invited[actor] = { ...made, ...(signedFrom !== undefined && { signedFrom }) };
  }
  invited.mia = { ...invited.mia, certify };
  return invited as Record<Actor, Connection>;
}
