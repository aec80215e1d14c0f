import type { LeadId } from '../../domain/lead/lead';
import { claimSubject, type Envelope } from '../../domain/team/envelope';
import { hlcAt } from '../../domain/time/hlc';
import { instant } from '../../domain/time/instant';
import { readSelf } from '../../store/database/self';
import type { PendingClaimRow } from '../../store/database/team-rows';
import type { Refused } from '../../wire/wire';
import { ownershipOf, settling, takeClaims } from '../incoming/claims-in';
import type { KeyRing } from '../key-ring';
import { lastOn } from '../last-on';
import { seal } from '../sealing';
import type { Team } from '../team';

/** As often one claim may be beaten to its number. */
const TRIES = 5;

type Claiming = Pick<Team, 'db' | 'wire' | 'change' | 'now' | 'later'>;

/**
 * Puts every claim that is wished for to the server, which lets one exist under each number. Who is second is
 * told who was first, and the log says so. Answers why it was not all; those wait.
 */
export async function claimAll(team: Claiming, ring: KeyRing): Promise<Refused | undefined> {
  for (const wish of await team.db.pendingClaims.toArray()) {
    const refused = await claimOne(team, ring, wish);
    if (refused) return refused;
  }
  return undefined;
}

async function claimOne(team: Claiming, ring: KeyRing, wish: PendingClaimRow): Promise<Refused | undefined> {
  const { db, wire, change } = team;
  const { event, leadId, scope, ...body } = wish;
  const [self, present] = await Promise.all([readSelf(db), ring.present(scope)]);
  if (!present) return undefined;
  for (let tries = 0; tries < TRIES; tries += 1) {
    const standing = await ownershipOf(db, leadId);
    const n = standing.n + 1;
    // Somebody has been given it in the log meanwhile, by whoever knew of this.
    if ((await db.leads.get(leadId as LeadId))?.owner !== body.owner) break;
    if (standing.owner === body.owner || !(await wouldCount(team, wish, n, self.actor))) break;
    const envelope: Envelope = {
      v: 1,
      id: event,
      kind: 'claim',
      scope,
      lead: leadId,
      ...self,
      n: 0,
      prev: '',
      hlc: hlcAt(team.now()),
      kid: present.kid,
    };
    const subject = claimSubject(envelope, n);
    const answer = await wire.publish({
      subject,
      id: `${event}/${n}`,
      text: await seal(envelope, body, present.key),
    });
    if ('refused' in answer && answer.refused.reason !== 'lost') return answer.refused;
    // Won or lost: what stands there now, with the server's time.
    const winner = await lastOn(team, 'FU_CLAIM', subject);
    if (winner && 'refused' in winner) return winner.refused;
    if (!winner) return undefined;
    const taken = await takeClaims(db, ring, [winner]);
    await change(taken);
  }
  const { by, owner, n } = await ownershipOf(db, leadId);
  const row = await db.leads.get(leadId as LeadId);
  const owners = by && row && row.owner !== owner ? [settling(row, owner, n)] : [];
  await change({ remove: { pendingClaims: [event] }, owners });
  return undefined;
}

/** Whether everybody would take it for one that its claimer had a right to. */
async function wouldCount(
  { db, now }: Claiming,
  { leadId, owner, why, since }: PendingClaimRow,
  n: number,
  actor: string,
): Promise<boolean> {
  // By the server's clock it is after the one it would follow.
  const at = instant(Math.max(now(), since ?? 0));
  const claim = { owner, why, ...(since !== undefined && { since }), leadId, n, actor, at };
  return (await ownershipOf(db, leadId, [claim])).by === claim;
}
