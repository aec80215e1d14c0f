import type { LeadId } from '../../domain/lead/lead';
import { claimOccasion } from '../../domain/lead/occasions';
import { ownerWords } from '../../domain/log/owner-words';
import { isOwnScope } from '../../domain/self';
import { HOUR, type Instant } from '../../domain/time/calendar';
import type { TeamChange } from '../../domain/team/change';
import type { Db, LeadRow } from '../../store/database/db';
import type { ClaimRow } from '../../store/database/team-rows';
import { readLead, readLog } from '../../store/read/log';
import { isToTell, readProgress } from '../progress';
import { ownershipOf, ownerships, placeOf, type Where } from './claims-in';

/** A lead whose log has to say another owner. */
export type Settling = NonNullable<TeamChange['owners']>[number];

/**
 * What puts a lead's log right where it says another owner than the claims do: once for all devices, of each word
 * that was wrong. Undefined where it is right, nobody has claimed, or the rep has just said something here whose
 * claim is not answered, or not even made (`but`: the event of one that is).
 */
export async function settlingOf(db: Db, leadId: string, but?: string): Promise<Settling | undefined> {
  const row = await db.leads.get(leadId as LeadId);
  if (!row || row.optedOut || isOwnScope(row.scope)) return undefined;
  const { by, owner, n } = await ownershipOf(db, { scope: row.scope, leadId });
  if (!by || row.owner === owner) return undefined;
  const instead = ownerWords(await readLog(db, leadId)).at(-1)?.event.id ?? '';
  // After the log was read: nothing that is in it can be missed.
  if (await isUnderWay(db, row, but)) return undefined;
  return { leadId, owner, instead, occasion: claimOccasion(row.scope, n, instead) };
}

async function isUnderWay(db: Db, { id, joined }: LeadRow, but: string | undefined): Promise<boolean> {
  const ids = new Set<string>([id, ...joined]);
  const pending = await db.pendingClaims.filter((one) => ids.has(one.leadId) && one.event !== but).count();
  if (pending > 0) return true;
  const progress = await readProgress(db);
  const fresh = await db.arrivals
    .where('n')
    .above(progress.sent)
    .filter((arrival) => isToTell(arrival, progress))
    .toArray();
  const events = await db.events.bulkGet(fresh.flatMap((one) => one.events));
  return events.some((event) => event !== undefined && ids.has(event.leadId));
}

/** What a claim was made for comes after it, but for who lost their computer in between. */
const PATIENCE_MS = HOUR;

/**
 * The leads whose log says another owner than the claims do, as far as it is for this member to put it right:
 * whoever made the claim that counts, or was given the lead by it. Who has lost one puts it right when they hear
 * that. `ripe`: those that need not wait any more. `looked`: among which leads; all that the member has to do with
 * where it is not known what has moved.
 */
export async function amiss(
  db: Db,
  { actor }: { actor: string },
  now: Instant,
  looked: ReadonlySet<string> | null,
): Promise<{ wrong: LeadId[]; ripe: Where[] }> {
  const rows = looked ? await rowsOf(db, looked) : await rowsClaimed(db, actor);
  const standing = await ownerships(db, rows.map(whereOf));
  const wrong = rows.flatMap((row) => {
    const { by, owner } = standing.get(placeOf(whereOf(row)))!;
    return by && row.owner !== owner && (by.actor === actor || owner === actor) ? [{ row, by }] : [];
  });
  const meant = await db.events.bulkGet(wrong.map(({ by }) => (by as ClaimRow).event ?? ''));
  return {
    wrong: wrong.map(({ row }) => row.id),
    ripe: wrong.flatMap(({ row, by }, n) => (meant[n] || now - by.at > PATIENCE_MS ? [whereOf(row)] : [])),
  };
}

/** Under whichever id something of them came. */
async function rowsOf(db: Db, looked: ReadonlySet<string>): Promise<LeadRow[]> {
  const ids = [...looked] as LeadId[];
  const found = await db.leads.bulkGet(ids);
  const others = await Promise.all(ids.filter((_, n) => !found[n]).map((id) => readLead(db, id)));
  return distinct([...found, ...others]);
}

async function rowsClaimed(db: Db, actor: string): Promise<LeadRow[]> {
  const mine = await db.ownerClaims.filter((one) => one.actor === actor || one.owner === actor).toArray();
  return distinct(await db.leads.bulkGet([...new Set(mine.map(({ leadId }) => leadId as LeadId))]));
}

const distinct = (rows: readonly (LeadRow | undefined)[]) => [
  ...new Map(rows.flatMap((row) => (row ? [[row.id, row]] : []))).values(),
];

const whereOf = ({ id, scope }: LeadRow): Where => ({ leadId: id, scope });
