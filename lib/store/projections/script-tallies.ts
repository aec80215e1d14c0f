import type { Event } from '../../domain/log/event';
import { upcast } from '../../domain/log/upcast';
import { scriptResults } from '../../domain/log/script-results';
import type { Db } from '../database/db';
import { write } from '../database/guard';

// What came of each script, as counters: `script:<id>` counts `sent`, `replied` and `booked`. Kept by difference of one lead's log.
export const SCRIPT = 'script:';
type Sums = Map<string, Record<string, number>>;

/** Moves the counters from what a lead's log said to what it says with the new events; in the transaction that adds them. */
export async function moveResults(db: Db, before: readonly Event[], added: readonly Event[]): Promise<void> {
  if (!added.some(({ type }) => ['touched', 'message-seen', 'signalled', 'booked', 'undone'].includes(type)))
    return;
  const change: Sums = new Map();
  add(change, before, -1);
  add(change, [...before, ...added], 1);
  const ids = [...change].filter(([, sums]) => Object.values(sums).some((by) => by !== 0)).map(([id]) => id);
  if (ids.length === 0) return;
  const stored = await db.tallies.bulkGet(ids);
  await db.tallies.bulkPut(
    ids.map((id, n) => ({ id, counts: positive({ ...stored[n]?.counts }, change.get(id)!) })),
  );
}

/** Counts every log again. Logs lie together by lead, and are read one after the other. */
export async function recountResults(db: Db): Promise<void> {
  await write(db, [db.events, db.tallies], async () => {
    const sums: Sums = new Map();
    let log: Event[] = [];
    await db.events.orderBy('[leadId+at]').each((stored) => {
      const event = upcast(stored);
      if (log.length > 0 && log[0]!.leadId !== event.leadId) {
        add(sums, log, 1);
        log = [];
      }
      log.push(event);
    });
    add(sums, log, 1);
    await db.tallies.where('id').startsWith(SCRIPT).delete();
    await db.tallies.bulkPut([...sums].map(([id, counts]) => ({ id, counts: positive({}, counts) })));
  });
}

function add(into: Sums, log: readonly Event[], sign: 1 | -1): void {
  for (const [script, result] of scriptResults(log)) {
    const sums = into.get(SCRIPT + script) ?? {};
    for (const [what, count] of Object.entries(result)) sums[what] = (sums[what] ?? 0) + sign * count;
    into.set(SCRIPT + script, sums);
  }
}

/** A counter that is back at nothing is not kept: a count from scratch would not know it. */
function positive(
  stored: Record<string, number>,
  change: Readonly<Record<string, number>>,
): Record<string, number> {
  for (const [what, by] of Object.entries(change)) stored[what] = (stored[what] ?? 0) + by;
  return Object.fromEntries(Object.entries(stored).filter(([, count]) => count > 0));
}
