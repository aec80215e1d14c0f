import type { Table } from 'dexie';

import { isOwnScope, ownScope } from '../../domain/self';
import { TeamTable } from '../../domain/team/change';
import type { Instant } from '../../domain/time/calendar';
import { commit } from '../commands/commit';
import { enter, written } from '../commands/enter';
import type { Db, LeadRow } from '../database/db';
import { write } from '../database/guard';
import { logOf } from '../database/person';
import { readSharedContext } from '../read/context';
import { readRoster } from '../read/roster';

const newId = () => crypto.randomUUID();
/** So many leads go in one transaction. */
const SLICE = 200;

/**
 * The rep works alone again. What they saved stays theirs, with everything in it; what others shared goes, and
 * with it what was kept of the team. Stopped on the way and asked again, it ends the same. To be called when
 * nothing is sent or fetched any more.
 */
export async function leaveTeam(db: Db, now: Instant): Promise<void> {
  const { roster, self } = await readRoster(db);
  const others = new Set(roster.flatMap(({ id }) => (id === self ? [] : [id])));
  const shared = await db.leads.filter(({ scope }) => !isOwnScope(scope)).toArray();
  const theirs = shared.filter(({ savedBy }) => others.has(savedBy));
  for (let at = 0; at < theirs.length; at += SLICE) await wipe(db, theirs.slice(at, at + SLICE), now);
  if (roster.length > 0) await commit(db, { id: newId(), type: 'save-roster', roster: [] }, now);
  for (const { id, savedBy } of shared)
    if (!others.has(savedBy))
      await commit(db, { id: newId(), type: 'share-lead', leadId: id, scope: ownScope(self) }, now);
  const tables = TeamTable.options.map((name) => db[name] as Table);
  await write(db, tables, () => Promise.all(tables.map((table) => table.clear())));
}

function wipe(db: Db, rows: readonly LeadRow[], now: Instant): Promise<void> {
  return write(db, written(db), async () => {
    const ids = rows.flatMap(({ id, joined }) => [id, ...joined]);
    const [shared, ...keys] = await Promise.all([
      readSharedContext(db, now),
      ...ids.map((id) => logOf(db, id).primaryKeys()),
    ]);
    const gone = rows.map((row) => ({
      leadId: row.id,
      before: row,
      after: undefined,
      events: [],
      alerts: [],
    }));
    await enter(db, gone, shared);
    await db.events.bulkDelete(keys.flat());
  });
}
