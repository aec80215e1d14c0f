import { z } from 'zod';

import { ActorId } from '../self';
import { Instant } from '../time/calendar';

/**
 * What is asked by a claim: a lead that is nobody's is `given` to somebody, its owner hands it over, or it is
 * taken over from an owner who has let it wait `since` then. A manager may do any of it.
 */
export const ClaimBody = z.strictObject({
  owner: z.string().min(1).max(90).nullable(),
  why: z.enum(['given', 'handed-over', 'taken-over']),
  since: Instant.optional(),
});
export type ClaimBody = z.infer<typeof ClaimBody>;

/** Claim number `n` for a lead, as the server took it: who claimed, and when, by the server's clock. */
export const Claim = ClaimBody.extend({
  leadId: z.string(),
  n: z.int().min(1),
  actor: ActorId,
  at: Instant,
});
export type Claim = z.infer<typeof Claim>;

/**
 * Whose a lead is: by the claim `by`, null before there is one. `n`: the number of the last claim, whether it
 * counted or not; the next takes the one after it. `ignored`: claims against the rules.
 */
export type Ownership = { owner: string | null; n: number; by: Claim | null; ignored: readonly Claim[] };

/**
 * The owner of one lead, out of all claims for it in any order: the same for everybody who has them. A claim
 * that its claimer had no right to is passed over, and so are numbers ahead of what has come.
 * `isManager`: whether somebody was one then.
 */
export function ownership(
  claims: readonly Claim[],
  isManager: (actor: string, at: Instant) => boolean,
): Ownership {
  const byNumber = new Map(claims.map((claim) => [claim.n, claim]));
  const ignored: Claim[] = [];
  let [by, n]: [Claim | null, number] = [null, 0];
  for (let claim = byNumber.get(1); claim; claim = byNumber.get(n + 1)) {
    n = claim.n;
    if (isManager(claim.actor, claim.at) || mayClaim(claim, by)) by = claim;
    else ignored.push(claim);
  }
  ignored.push(...claims.filter((claim) => claim.n > n));
  return { owner: by?.owner ?? null, n, by, ignored };
}

function mayClaim(claim: Claim, before: Claim | null): boolean {
  if (!before || before.owner === null) return claim.why === 'given';
  if (claim.why === 'handed-over') return claim.actor === before.owner;
  const { since } = claim;
  return claim.why === 'taken-over' && since !== undefined && since >= before.at && since <= claim.at;
}
