import type { LeadId } from '../../domain/lead/lead';
import { Claim, ClaimBody, type Ownership, ownership } from '../../domain/team/claims';
import type { TeamChange } from '../../domain/team/change';
import { claimSubject, type Envelope } from '../../domain/team/envelope';
import type { Db, LeadRow } from '../../store/database/db';
import type { ClaimRow } from '../../store/database/team-rows';
import type { KeyRing } from '../key-ring';
import { readManagers } from '../members';
import { type Message, noteOf, openAll } from '../opened';

/** Number and lead of a claim stand in its subject. */
const numberIn = (subject: string) => Number(subject.slice(subject.lastIndexOf('.') + 1));

/** What claims of one scope change: they are kept, and those against the rules are noted. */
export async function takeClaims(db: Db, ring: KeyRing, messages: readonly Message[]): Promise<TeamChange> {
  const subjectOf = (envelope: Envelope, message: Message) =>
    claimSubject(envelope, numberIn(message.subject));
  const opened = await openAll(messages, ring, subjectOf);
  const auditNotes = opened.flatMap((one) => (one.wrong ? [noteOf(one, one.wrong)] : []));
  const claims: ClaimRow[] = [];
  for (const one of opened) {
    if (one.wrong) {
      claims.push(...emptyClaim(one.message));
      continue;
    }
    const { envelope, message } = one;
    const claim = Claim.safeParse({
      ...ClaimBody.safeParse(one.body).data,
      leadId: envelope.lead,
      n: numberIn(message.subject),
      actor: envelope.actor,
      at: message.at,
    });
    if (claim.success) claims.push({ ...claim.data, scope: envelope.scope });
    else auditNotes.push(noteOf(one, 'unreadable'));
  }
  const standing = await ownerships(db, [...new Set(claims.map(({ leadId }) => leadId))], claims);
  const ignored = new Set([...standing.values()].flatMap((one) => one.ignored.map(nameOf)));
  auditNotes.push(
    ...opened.flatMap((one) =>
      !one.wrong && ignored.has(`${one.envelope.lead}/${numberIn(one.message.subject)}`)
        ? [noteOf(one, 'claim-ignored')]
        : [],
    ),
  );
  return { put: { claims, auditNotes } };
}

/** A text that is no claim takes up its number, and claims nothing. */
function emptyClaim({ subject, at }: Message): ClaimRow[] {
  const [, , one, two, leadId] = subject.split('.');
  const claim = Claim.safeParse({
    leadId,
    n: numberIn(subject),
    actor: '0',
    at,
    owner: null,
    why: 'taken-over',
  });
  return claim.success ? [{ ...claim.data, scope: `${one}.${two}` }] : [];
}

/** What puts the log right: once for all devices, of each time it was wrong. */
export function settling(
  { id, ownerAt }: Pick<LeadRow, 'id' | 'ownerAt'>,
  owner: string | null,
  n: number,
): NonNullable<TeamChange['owners']>[number] {
  return { leadId: id, owner, occasion: `claim:${n} ${ownerAt ?? 0}` };
}

const nameOf = ({ leadId, n }: Claim) => `${leadId}/${n}`;

/** Whose leads are by the claims that are here, and by `more`. */
async function ownerships(
  db: Db,
  leads: readonly string[],
  more: readonly Claim[] = [],
): Promise<Map<string, Ownership>> {
  const [known, isManager] = await Promise.all([
    Promise.all(leads.map((id) => db.claims.where('[leadId+n]').between([id, 0], [id, Infinity]).toArray())),
    readManagers(db),
  ]);
  const fresh = Map.groupBy(more, ({ leadId }) => leadId);
  return new Map(leads.map((id, n) => [id, ownership([...known[n]!, ...(fresh.get(id) ?? [])], isManager)]));
}

/** Whose a lead is by the claims that are here, and by these. */
export async function ownershipOf(db: Db, leadId: string, more: readonly Claim[] = []): Promise<Ownership> {
  return (await ownerships(db, [leadId], more)).get(leadId)!;
}

/**
 * The leads whose log says another owner than the claims do, as far as it is for this member to put it right:
 * whoever made the claim that counts, or was given the lead by it.
 */
export async function toSettle(
  db: Db,
  { actor }: { actor: string },
): Promise<NonNullable<TeamChange['owners']>> {
  const pending = new Set((await db.pendingClaims.toArray()).map(({ leadId }) => leadId));
  const mine = await db.claims.filter((one) => one.actor === actor || one.owner === actor).toArray();
  const leads = [...new Set(mine.map(({ leadId }) => leadId))].filter((id) => !pending.has(id));
  const [standing, rows] = await Promise.all([ownerships(db, leads), db.leads.bulkGet(leads as LeadId[])]);
  return leads.flatMap((leadId, n) => {
    const { by, owner, n: number } = standing.get(leadId)!;
    const isMine = by && (by.actor === actor || owner === actor);
    const row = rows[n];
    return isMine && row && !row.optedOut && row.owner !== owner ? [settling(row, owner, number)] : [];
  });
}
