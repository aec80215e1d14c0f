import type { Table } from 'dexie';

import type { LeadId } from '../../domain/lead/lead';
import type { Stored } from '../../domain/log/upcast';
import { TeamTable, type TeamChange } from '../../domain/team/change';
import type { Instant } from '../../domain/time/calendar';
import { isDoubted } from '../../domain/time/doubt';
import { isOurLead } from '../../domain/lead/keeper';
import { append } from '../commands/append';
import { rightLead } from './right-lead';
import { commitLead } from '../commands/commit-lead';
import { written } from '../commands/enter';
import { takeInDocuments } from '../commands/take-in-documents';
import type { Db } from '../database/db';
import type { DocumentRow } from '../database/document-row';
import { write } from '../database/guard';
import { becomeAnother, readSelf } from '../database/self';
import { readSharedContext } from '../read/context';

/** The tables of the team. */
const teamTables = (db: Db): Table[] => TeamTable.options.map((name) => db[name] as Table);

/**
 * Writes what the page that follows the team has found, in one transaction: what came, and up to where, or
 * nothing of both.
 */
export function applyChange(db: Db, change: TeamChange, now: Instant): Promise<void> {
  const { events = [], documents = [], put = {}, remove = {}, owners = [], ahead = [], anew } = change;
  return write(db, [...written(db), ...teamTables(db)], async () => {
    if (anew) await becomeAnother(db, await readSelf(db));
    // Documents first: leads are placed by them.
    if (documents.length > 0) await takeInDocuments(db, documents as never as DocumentRow[], now, true);
    if (events.length > 0) await append(db, events as never as Stored[], now, { alert: true, heard: true });
    // Where the server's clock says that it is this one which is behind, it has no say.
    for (const { leadId, at } of ahead) if (!isDoubted(at, now)) await rightOurs(db, leadId as LeadId, now);
    for (const { leadId, ...claimed } of owners) {
      const command = {
        id: crypto.randomUUID(),
        type: 'take-claim',
        leadId: leadId as LeadId,
        ...claimed,
      } as const;
      await commitLead(db, command, await readSharedContext(db, now), now);
    }
    await Promise.all(
      TeamTable.options.flatMap((name) => [
        ...(remove[name] ? [(db[name] as Table).bulkDelete(remove[name])] : []),
        ...(put[name] ? [(db[name] as Table).bulkPut(put[name])] : []),
      ]),
    );
  });
}

/** A lead of ours with a plan that was made by a clock ahead would wait for that clock's days. */
async function rightOurs(db: Db, leadId: LeadId, now: Instant): Promise<void> {
  const [row, shared] = await Promise.all([db.leads.get(leadId), readSharedContext(db, now)]);
  if (row && isDoubted(row.heard.at, now) && isOurLead(row, shared.self)) await rightLead(db, leadId, now);
}
