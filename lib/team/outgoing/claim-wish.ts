import type { LeadId } from '../../domain/lead/lead';
import type { Event } from '../../domain/log/event';
import { liveEvents } from '../../domain/log/log';
import { ownerWords } from '../../domain/log/owner-words';
import { isOrTakesBack } from '../../domain/log/taken-back';
import type { ClaimBody } from '../../domain/team/claims';
import { isOwnScope } from '../../domain/self';
import type { Db } from '../../store/database/db';
import type { Connection, PendingClaimRow } from '../../store/database/team-rows';
import { readLead, readLog } from '../../store/read/log';
import { ownershipOf } from '../incoming/claims-in';
import { scopesOf } from '../scopes';

/**
 * The claim that follows from what the rep said of a lead (`said`: ids of events): to whom it was given, or shared
 * as whose. Undefined where somebody else has the last word, where the lead is nobody else's matter, or where it is
 * owned so already.
 */
export async function wishFor(
  db: Db,
  leadId: string,
  said: ReadonlySet<string>,
  connection: Connection,
): Promise<PendingClaimRow | undefined> {
  const row = await readLead(db, leadId);
  // A claim in a group that the member is not in could never be made.
  if (!row || isOwnScope(row.scope) || !scopesOf(connection).includes(row.scope)) return undefined;
  const { id, owner, scope } = row;
  const log = await readLog(db, id);
  const last = ownerWords(log).at(-1);
  const events = [last && !last.byClaim ? last.event.id : undefined, lastSharing(log)];
  const event = events.find((one) => one !== undefined && said.has(one));
  if (event === undefined) return undefined;
  const standing = await ownershipOf(db, { scope, leadId: id });
  if (standing.owner === owner) return undefined;
  return { event, leadId: id, scope, ...bodyFor(owner, standing, connection.actor) };
}

/**
 * A claim as it is wished for now; undefined where it is not any more. Where somebody has meant something else since,
 * or the lead stands elsewhere, whoever did that claims. Who has shared it claims for whomever the log names. What
 * only repeats an earlier claim was written without knowing of this one, and takes nothing back.
 */
export async function wishNow(db: Db, wish: PendingClaimRow): Promise<PendingClaimRow | undefined> {
  const { event, leadId, scope } = wish;
  const row = await db.leads.get(leadId as LeadId);
  if (row?.scope !== scope) return undefined;
  const log = await readLog(db, leadId);
  const meant = ownerWords(log).findLast(({ byClaim }) => !byClaim);
  if (meant?.event.id === event) return wish;
  return lastSharing(log) === event ? { ...wish, owner: row.owner } : undefined;
}

const lastSharing = (log: readonly Event[]) =>
  liveEvents(log).live.findLast((event) => isOrTakesBack(event, 'shared', log))?.id;

/** What somebody claims by who wants a lead to be this owner's: by what right follows from whose it is. */
function bodyFor(
  owner: string | null,
  { by }: Awaited<ReturnType<typeof ownershipOf>>,
  actor: string,
): ClaimBody {
  if (!by || by.owner === null) return { owner, why: 'given' };
  if (by.owner === actor) return { owner, why: 'handed-over' };
  return { owner, why: 'taken-over', since: by.at };
}
