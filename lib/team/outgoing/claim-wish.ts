import type { Event } from '../../domain/log/event';
import type { ClaimBody } from '../../domain/team/claims';
import { isOwnScope } from '../../domain/self';
import type { Db } from '../../store/database/db';
import type { Connection, PendingClaimRow } from '../../store/database/team-rows';
import { readLead } from '../../store/read/log';
import { ownershipOf } from '../incoming/claims-in';
import { scopesOf } from '../scopes';

/** The claim that an event wishes for; undefined where the lead is nobody else's matter, or owned so already. */
export async function wishFor(
  db: Db,
  event: Event,
  connection: Connection,
): Promise<PendingClaimRow | undefined> {
  const row = await readLead(db, event.leadId);
  // A claim in a group that the member is not in could never be made.
  if (!row || isOwnScope(row.scope) || !scopesOf(connection).includes(row.scope)) return undefined;
  const { owner } = row;
  const standing = await ownershipOf(db, event.leadId);
  if (standing.owner === owner) return undefined;
  return {
    event: event.id,
    leadId: event.leadId,
    scope: row.scope,
    ...bodyFor(owner, standing, connection.actor),
  };
}

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
