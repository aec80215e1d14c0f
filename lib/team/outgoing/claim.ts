import type { ClaimBody } from '../../domain/team/claims';
import { claimSubject, type Envelope } from '../../domain/team/envelope';
import { hlcAt } from '../../domain/time/hlc';
import { instant } from '../../domain/time/instant';
import { readSelf } from '../../store/database/self';
import type { ClaimRow, PendingClaimRow } from '../../store/database/team-rows';
import type { Refused } from '../../wire/wire';
import { ownershipOf, readClaims, takeClaims, type Where } from '../incoming/claims-in';
import { amiss, settlingOf } from '../incoming/settle';
import type { KeyRing } from '../key-ring';
import { lastOn } from '../last-on';
import type { Moved } from '../moved';
import { seal } from '../sealing/seal';
import { signClaim } from '../sealing/signed-claim';
import type { Team } from '../team';
import { wishNow } from './claim-wish';

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

async function claimOne(
  team: Claiming,
  ring: KeyRing,
  pending: PendingClaimRow,
): Promise<Refused | undefined> {
  const { db, wire, change } = team;
  const { event, leadId, scope } = pending;
  const [self, present] = await Promise.all([readSelf(db), ring.present(scope)]);
  if (!present) return undefined;
  let isLost = true;
  for (let tries = 0; tries < TRIES; tries += 1) {
    const wish = await wishNow(db, pending);
    const standing = await ownershipOf(db, pending);
    // It may have been taken without our having heard of that, and somebody have claimed after it.
    const isMade = (await readClaims(db, pending)).some(
      (one) => one.event === event && one.actor === self.actor,
    );
    isLost = !isMade && wish !== undefined && standing.owner !== wish.owner;
    if (!isLost || !wish) break;
    const n = standing.n + 1;
    if (!(await wouldCount(team, wish, n, self.actor))) break;
    const { owner, why, since } = wish;
    const body: ClaimBody = { owner, why, ...(since !== undefined && { since }) };
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
    const answer = await wire.publish({
      subject: claimSubject(envelope, n),
      // Said once in each scope: an id that the server knows is not taken again.
      id: `${scope}/${event}/${n}`,
      text: await seal(envelope, await signClaim(ring.signer, envelope, n, body), present.key),
    });
    const isBeaten = 'refused' in answer;
    if (isBeaten && answer.refused.reason !== 'lost') return answer.refused;
    // What stands there now, with the server's time.
    const found = isBeaten ? await takeAll(team, ring, pending) : await takeOne(team, ring, pending, n);
    if (typeof found === 'object') return found;
    if (found === 'none') return undefined;
  }
  const settling = isLost ? await settlingOf(db, leadId, event) : undefined;
  await change({ remove: { pendingClaims: [event] }, owners: settling ? [settling] : [] });
  return undefined;
}

/** Takes in what was claimed of a lead under a number, if that is there. */
async function takeOne(
  team: Claiming,
  ring: KeyRing,
  { scope, leadId }: Where,
  n: number,
): Promise<'taken' | 'none' | Refused> {
  const found = await lastOn(team, 'FU_CLAIM', claimSubject({ scope, lead: leadId }, n));
  if (!found) return 'none';
  if ('refused' in found) return found.refused;
  await team.change(await takeClaims(team.db, ring, [found]));
  return 'taken';
}

/** Takes in all that was claimed of a lead since the last that is here. */
async function takeAll(team: Claiming, ring: KeyRing, where: Where): Promise<Refused | undefined> {
  for (;;) {
    const { n } = await ownershipOf(team.db, where);
    const found = await takeOne(team, ring, where, n + 1);
    if (found !== 'taken') return found === 'none' ? undefined : found;
  }
}

/** Whether everybody would take it for one that its claimer had a right to. */
async function wouldCount(
  { db, now }: Claiming,
  wish: PendingClaimRow,
  n: number,
  actor: string,
): Promise<boolean> {
  // By the server's clock it is after the one it would follow.
  const claim: ClaimRow = { ...wish, n, actor, at: instant(Math.max(now(), wish.since ?? 0)) };
  return (await ownershipOf(db, wish, [claim])).by === claim;
}

/**
 * Has the log say whose leads are by the claims, where it says another. Claims are put to the server before the log
 * says anything of them, but come apart from it: first everything that was claimed has to be here. Answers why
 * that was not all.
 */
export async function settleAll(team: Claiming, ring: KeyRing, moved: Moved): Promise<Refused | undefined> {
  const { db } = team;
  const looked = moved.take();
  try {
    const { wrong, ripe } = await amiss(db, await readSelf(db), team.now(), looked);
    for (const where of ripe) {
      const refused = await takeAll(team, ring, where);
      if (refused) {
        moved.giveBack(looked);
        return refused;
      }
      const settling = await settlingOf(db, where.leadId);
      if (settling) await team.change({ owners: [settling] });
    }
    // They are looked at again until they are right.
    moved.giveBack(new Set(wrong));
    return undefined;
  } catch (error) {
    moved.giveBack(looked);
    throw error;
  }
}
