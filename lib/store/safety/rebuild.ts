import { Dexie } from 'dexie';

import type { LeadId } from '../../domain/lead/lead';
import type { Context } from '../../domain/log/context';
import type { Instant } from '../../domain/time/calendar';
import { refold } from '../commands/enter';
import type { Db, LeadRow } from '../database/db';
import { write } from '../database/guard';
import { readSelf } from '../database/self';
import { toLead, toRow } from '../projections/rows';
import { recount } from '../projections/tallies';
import { contextFor, readSharedContext } from '../read/context';
import { logsAround, personsIn } from '../database/person';
import { readSettings } from '../read/settings';

const SLICE = 100;

/**
 * Called after each slice with the last lead that is done, to start after it when the work was interrupted.
 */
export type Progress = (last: string) => Promise<void>;

/**
 * Folds every lead again from its log and counts again: the projection is thrown away without ever being
 * absent.
 */
export async function rebuild(db: Db, now: Instant, after = '', progress?: Progress): Promise<void> {
  const fold = async (ids: readonly LeadId[], context: Context) =>
    personsIn(await logsAround(db, ids)).map(({ log }) => refold(log, context).row);
  await everyLead(db, now, fold, after, progress);
  await countAgain(db);
}

/**
 * Orders every lead again, after the rep's hours or zone have changed: what happened is the same, when things
 * are due is not.
 */
export async function requeue(db: Db, now: Instant, after = '', progress?: Progress): Promise<void> {
  const place = async (ids: LeadId[], context: Context) =>
    (await db.leads.bulkGet(ids)).map((row) => row && toRow(toLead(row), row.scripts, context));
  await everyLead(db, now, place, after, progress);
  await countAgain(db);
}

async function countAgain(db: Db): Promise<void> {
  const [self, { settings }] = await Promise.all([readSelf(db), readSettings(db)]);
  await recount(db, self, settings.zone);
}

async function everyLead(
  db: Db,
  now: Instant,
  make: (ids: LeadId[], context: Context) => Promise<(LeadRow | undefined)[]>,
  after: string,
  progress?: Progress,
): Promise<void> {
  for (let last = after; ;) {
    const ids = await nextIds(db, last);
    if (ids.length === 0) return;
    await write(db, [db.events, db.leads, db.versions, db.tallies, db.meta], async () => {
      const context = await contextFor(db, await readSharedContext(db, now), undefined, now);
      const rows = (await make(ids, context)).filter((row) => row !== undefined);
      const made = new Set(rows.map(({ id }) => id));
      await Promise.all([db.leads.bulkPut(rows), db.leads.bulkDelete(ids.filter((id) => !made.has(id)))]);
    });
    last = ids.at(-1)!;
    await progress?.(last);
  }
}

/** Leads by id, whether the log or only the projection knows them. */
async function nextIds(db: Db, after: string): Promise<LeadId[]> {
  const ids = new Set<LeadId>();
  for (let last = after; ids.size < SLICE;) {
    const event = await db.events.where('[leadId+at]').above([last, Dexie.maxKey]).first();
    if (!event) break;
    ids.add(event.leadId as LeadId);
    last = event.leadId;
  }
  const end = ids.size === SLICE ? [...ids].at(-1)! : undefined;
  const rows = await (
    end ? db.leads.where('id').between(after, end, false, true) : db.leads.where('id').above(after)
  )
    .limit(SLICE)
    .primaryKeys();
  return [...new Set([...ids, ...rows])].toSorted().slice(0, SLICE) as LeadId[];
}
