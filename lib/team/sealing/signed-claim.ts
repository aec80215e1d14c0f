import type { z } from 'zod';

import { ClaimBody } from '../../domain/team/claims';
import type { Envelope } from '../../domain/team/envelope';
import { Signature, type Signer } from './signatures';

/** What is sealed in a claim: what is claimed, and the signature of whoever claims. */
const SignedClaim = ClaimBody.extend({ by: Signature.optional() });
type SignedClaim = z.infer<typeof SignedClaim>;

/**
 * A claim with its member's signature. The subject of a claim names the lead and not who claims, so the server
 * cannot see to it that nobody claims in another's name. Its number is signed with it: nobody puts an old claim
 * of a colleague's there again, under the next number.
 */
export async function signClaim(
  signer: Signer,
  envelope: Envelope,
  n: number,
  body: ClaimBody,
): Promise<SignedClaim> {
  const by = await signer.sign(textOf(envelope, n, body));
  return { ...body, ...(by && { by }) };
}

/** What a claim says that its member has signed; null where they have not, undefined where it is none. */
export async function readClaim(
  signer: Signer,
  envelope: Envelope,
  n: number,
  sealed: unknown,
): Promise<ClaimBody | null | undefined> {
  const { data } = SignedClaim.safeParse(sealed);
  if (!data) return undefined;
  const { by, ...body } = data;
  return (await signer.isBy(envelope.actor, textOf(envelope, n, body), by)) ? body : null;
}

function textOf({ scope, lead, actor, id }: Envelope, n: number, { owner, why, since }: ClaimBody): string {
  return JSON.stringify(['fifth-touch claim', scope, lead, n, actor, id, owner, why, since ?? null]);
}
