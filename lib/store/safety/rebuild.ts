import { Dexie } from 'dexie';

import type { Instant } from '../../domain/time/calendar';
import { fold } from '../../domain/log/evolve';
import type { Lead, LeadId } from '../../domain/lead/lead';
import { contextFor, readWorld } from '../read/context';
import type { Db } from '../database/db';
import { write } from '../database/guard';
import { readLog } from '../read/log';
import { readSettings } from '../read/settings';
import { toLead, toRow } from '../projections/rows';
import { recountResults } from '../projections/script-tallies';
import { recount } from '../projections/tallies';

const SLICE = 100;

/** Called after each slice with the last lead that is done, to start after it when the work was interrupted. */
export type Progress = (last: string) => Promise<void>;

/** Folds every lead again from its log and counts again: the projection is thrown away without ever being absent. */
export async function rebuild(db: Db, now: Instant, after = '', progress?: Progress): Promise<void> {
  await everyLead(db, now, (id) => readLog(db, id).then(fold), after, progress);
  await recount(db, (await readSettings(db)).settings.zone);
  await recountResults(db);
}

/** Orders every lead again, after the rep's hours or zone have changed: what happened is the same, when things are due is not. */
export async function placeAgain(db: Db, now: Instant, after = '', progress?: Progress): Promise<void> {
  await everyLead(db, now, async (id) => db.leads.get(id).then((row) => row && toLead(row)), after, progress);
  await recount(db, (await readSettings(db)).settings.zone);
}

async function everyLead(
  db: Db,
  now: Instant,
  read: (id: LeadId) => PromiseLike<Lead | undefined>,
  after: string,
  progress?: Progress,
): Promise<void> {
  for (let last = after; ;) {
    const ids = await nextIds(db, last);
    if (ids.length === 0) return;
    await write(db, [db.events, db.leads, db.versions, db.tallies, db.meta], async () => {
      const world = await readWorld(db, now);
      for (const id of ids) {
        const lead = await read(id);
        await (lead
          ? db.leads.put(toRow(lead, await contextFor(db, world, lead, now)))
          : db.leads.delete(id));
      }
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
