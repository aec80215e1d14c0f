import { commandOf, undoneCommands } from '../../domain/log/log';
import type { Instant } from '../../domain/time/calendar';
import type { Db, LeadRow } from '../database/db';
import { readBatch } from '../read/batch';
import type { SharedContext } from '../read/context';
import { readLog } from '../read/log';
import { recordBatch, recordUndone } from './documents/batch-record';
import { commitLead } from './commit-lead';
import { by, readStops, stopOf, type Stops } from './company-stop';

/**
 * For leads of whom something has come from elsewhere, or at whose company: who is at a company that was
 * stopped, here or there, is stopped with it, and so is who asked a colleague to stop; whom such a stop stopped that
 * was let go is let go. Several
 * devices may do so at once: it counts once, by its occasion.
 */
export async function applyStops(
  db: Db,
  rows: readonly LeadRow[],
  shared: SharedContext,
  now: Instant,
): Promise<void> {
  const stops = await readStops(db);
  if (stops.standing.size === 0 && stops.letGo.size === 0) return;
  for (const row of rows) {
    if (row.optedOut) await letGo(db, row, stops, shared, now);
    else await stop(db, row, stops, shared, now);
  }
}

async function stop(db: Db, row: LeadRow, stops: Stops, shared: SharedContext, now: Instant): Promise<void> {
  const found = stopOf(row, stops);
  if (!found) return;
  const { stopped: batch, company } = found;
  const id = crypto.randomUUID();
  const decision = await commitLead(db, { id, type: 'opt-out', leadId: row.id, ...by(found) }, shared, now);
  if (!company || !decision.ok || decision.events.length === 0) return;
  const commands = [{ leadId: row.id, command: id }];
  await recordBatch(db, batch, { what: 'stop-company', name: company, commands }, id, now);
}

async function letGo(
  db: Db,
  row: LeadRow,
  { letGo: gone }: Stops,
  shared: SharedContext,
  now: Instant,
): Promise<void> {
  if (gone.size === 0) return;
  const log = await readLog(db, row.id);
  const undone = undoneCommands(log);
  for (const event of log) {
    const command = commandOf(event);
    const { batch } = event;
    if (event.type !== 'opted-out' || batch === undefined || !gone.has(batch) || undone.has(command))
      continue;
    const id = crypto.randomUUID();
    const decision = await commitLead(db, { id, type: 'undo', leadId: row.id, command, batch }, shared, now);
    const record = decision.ok ? await readBatch(db, batch) : undefined;
    const parts = (record?.parts ?? [])
      .filter(({ commands }) => commands.length === 1 && commands[0]!.command === command)
      .map(({ part }) => part);
    if (parts.length > 0) await recordUndone(db, batch, { undone: parts }, id, now);
  }
}
