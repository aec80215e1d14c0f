import { Roster } from '../domain/settings/roster';
import type { Db } from '../store/database/db';
import { currentOf, versionsOf } from '../store/database/documents';
import type { Instant } from '../domain/time/calendar';

/** The ids of everybody who is known to be a member: on the roster, or heard of. */
export async function readMembers(db: Db): Promise<ReadonlySet<string>> {
  const [row, chains] = await Promise.all([currentOf(db, 'roster', 'roster'), db.chains.toArray()]);
  const roster = Roster.safeParse(row?.body).data ?? [];
  return new Set([...roster.map(({ id }) => id), ...chains.map(({ actor }) => actor)]);
}

/** Whether somebody was a manager at a moment, by the roster as it was then. */
export async function readManagers(db: Db): Promise<(actor: string, at: Instant) => boolean> {
  const versions = await versionsOf(db, 'roster', 'roster');
  const rosters = versions.map(({ at, body }) => ({ at, roster: Roster.safeParse(body).data ?? [] }));
  return (actor, at) => {
    const then = rosters.findLast((one) => one.at <= at) ?? rosters[0];
    return then?.roster.some(({ id, role }) => id === actor && role === 'manager') ?? false;
  };
}
