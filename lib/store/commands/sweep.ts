import { HOUR, type Instant, MINUTE } from '../../domain/time/calendar';
import type { Event } from '../../domain/log/event';
import { readSharedContext } from '../read/context';
import { written } from './enter';
import { commitLead } from './commit-lead';
import { readKnown } from './known';
import { recordAt } from './looks';
import type { Db, LeadRow } from '../database/db';
import { write } from '../database/guard';

/**
 * Leads in one transaction: long enough that a morning's backlog is quick, short enough that a tap never
 * waits.
 */
const SLICE = 50;

/**
 * Looks again at every lead whose time has come, and gives back what happened. What a look finds is done and
 * no longer waits when its transaction ends, so that a worker stopped midway and started again does nothing
 * twice; on another device it has the same occasions.
 */
export async function sweep(db: Db, now: Instant): Promise<Event[]> {
  const events: Event[] = [];
  for (;;) {
    const due = await db.leads.where('wakeAt').belowOrEqual(now).limit(SLICE).toArray();
    if (due.length === 0) return events;
    events.push(...(await tickAll(db, due, now)));
  }
}

async function tickAll(db: Db, rows: readonly LeadRow[], now: Instant): Promise<Event[]> {
  try {
    return await inOneTransaction(db, rows, now);
  } catch (error) {
    if (rows.length > 1) return (await Promise.all(rows.map((row) => tickAll(db, [row], now)))).flat();
    // One lead that cannot be decided must not keep all the others from being looked at. If nothing can be
    // written, this throws.
    console.error('tick', rows[0]!.id, error);
    await db.leads.update(rows[0]!.id, { wakeAt: now + HOUR });
    return [];
  }
}

function inOneTransaction(db: Db, rows: readonly LeadRow[], now: Instant): Promise<Event[]> {
  const ticks = rows.map(({ id }) => ({
    id: crypto.randomUUID(),
    type: 'tick' as const,
    leadId: id,
  }));
  return write(db, written(db), async () => {
    const [shared, known] = await Promise.all([
      readSharedContext(db, now),
      Promise.all(ticks.map((tick) => readKnown(recordAt(db), tick))),
    ]);
    const events: Event[] = [];
    for (const [n, tick] of ticks.entries()) {
      const decision = await commitLead(db, tick, shared, now, known[n]);
      if (decision.ok) events.push(...decision.events);
    }
    await lookLater(db, rows, now);
    return events;
  });
}

/** Whatever the plan says, nobody is looked at twice in the same minutes: a sweep always ends. */
async function lookLater(db: Db, rows: readonly LeadRow[], now: Instant): Promise<void> {
  const after = await db.leads.bulkGet(rows.map(({ id }) => id));
  const overdue = after.filter((row) => row?.wakeAt !== undefined && row.wakeAt <= now) as LeadRow[];
  if (overdue.length > 0)
    await db.leads.bulkPut(overdue.map((row) => ({ ...row, wakeAt: now + 15 * MINUTE })));
}
