import { Claim, type Ownership, ownership } from '../../domain/team/claims';
import type { TeamChange } from '../../domain/team/change';
import { claimSubject, type Envelope } from '../../domain/team/envelope';
import type { Db } from '../../store/database/db';
import type { ClaimRow } from '../../store/database/team-rows';
import type { KeyRing } from '../key-ring';
import { readManagers } from '../members';
import { type Message, noteOf, openAll, type Opened } from '../opened';
import { readClaim } from '../sealing/signed-claim';

/** Number and lead of a claim stand in its subject. */
const numberIn = (subject: string) => Number(subject.slice(subject.lastIndexOf('.') + 1));

/** What claims of one scope change: they are kept, and those against the rules are noted. */
export async function takeClaims(db: Db, ring: KeyRing, messages: readonly Message[]): Promise<TeamChange> {
  const subjectOf = (envelope: Envelope, message: Message) =>
    claimSubject(envelope, numberIn(message.subject));
  const opened = await openAll(messages, ring, subjectOf);
  const auditNotes = opened.flatMap((one) => (one.wrong ? [noteOf(one, one.wrong)] : []));
  const ownerClaims: ClaimRow[] = [];
  const unsigned = new Set<Opened>();
  for (const one of opened) {
    if (one.wrong) {
      ownerClaims.push(...emptyClaim(one.message));
      continue;
    }
    const { envelope, message } = one;
    const n = numberIn(message.subject);
    const said = await readClaim(ring.signer, envelope, n, one.body);
    if (said === null) {
      ownerClaims.push(...emptyClaim(message));
      unsigned.add(one);
      auditNotes.push(noteOf(one, 'unsigned'));
      continue;
    }
    const claim = Claim.safeParse({
      ...said,
      leadId: envelope.lead,
      n,
      actor: envelope.actor,
      at: message.at,
    });
    if (claim.success) ownerClaims.push({ ...claim.data, scope: envelope.scope, event: envelope.id });
    else auditNotes.push(noteOf(one, 'unreadable'));
  }
  const standing = await ownerships(db, ownerClaims, ownerClaims);
  const ignored = new Set([...standing.values()].flatMap((one) => one.ignored.map(nameOf)));
  auditNotes.push(
    ...opened.flatMap((one) =>
      !one.wrong && !unsigned.has(one) && ignored.has(`${one.envelope.lead}/${numberIn(one.message.subject)}`)
        ? [noteOf(one, 'claim-ignored')]
        : [],
    ),
  );
  return { put: { ownerClaims, auditNotes } };
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

const nameOf = ({ leadId, n }: Claim) => `${leadId}/${n}`;

/** A lead in one of the scopes that it has stood in: each has claims of its own. */
export type Where = Pick<ClaimRow, 'scope' | 'leadId'>;
export const placeOf = ({ scope, leadId }: Where) => `${scope}/${leadId}`;

/** What was claimed of a lead in a scope, as far as it is here. */
export function readClaims(db: Db, { scope, leadId }: Where): Promise<ClaimRow[]> {
  return db.ownerClaims
    .where('[scope+leadId+n]')
    .between([scope, leadId, 0], [scope, leadId, Infinity])
    .toArray();
}

/** Whose leads are by the claims that are here, and by `more`; under `placeOf`. */
export async function ownerships(
  db: Db,
  leads: readonly Where[],
  more: readonly ClaimRow[] = [],
): Promise<Map<string, Ownership>> {
  const places = [...new Map(leads.map((one) => [placeOf(one), one])).values()];
  const [known, isManager] = await Promise.all([
    Promise.all(places.map((one) => readClaims(db, one))),
    readManagers(db),
  ]);
  const fresh = Map.groupBy(more, placeOf);
  return new Map(
    places.map((one, n) => {
      const id = placeOf(one);
      return [id, ownership([...known[n]!, ...(fresh.get(id) ?? [])], isManager)];
    }),
  );
}

/** Whose a lead is in a scope by the claims that are here, and by these. */
export async function ownershipOf(db: Db, where: Where, more: readonly ClaimRow[] = []): Promise<Ownership> {
  return (await ownerships(db, [where], more)).get(placeOf(where))!;
}
