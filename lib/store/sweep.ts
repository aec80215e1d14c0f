import { HOUR, type Instant, MINUTE } from '../domain/calendar';
import type { Event } from '../domain/event';
import { commitLead, written } from './commit';
import { readWorld, type World } from './context';
import type { Db, LeadRow } from './db';
import { derivedId } from './derived-id';
import { write } from './guard';

/** Leads in one transaction: long enough that a morning's backlog is quick, short enough that a tap never waits. */
const SLICE = 50;

/**
 * Looks again at every lead whose time has come, and gives back what happened. Each look is a `tick` with an id made of the lead
 * and the moment, so that a worker stopped midway and started again does nothing twice.
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
    // One lead that cannot be decided must not keep all the others from being looked at. If nothing can be written, this throws.
    console.error('tick', rows[0]!.id, error);
    await db.leads.update(rows[0]!.id, { wakeAt: now + HOUR });
    return [];
  }
}

function inOneTransaction(db: Db, rows: readonly LeadRow[], now: Instant): Promise<Event[]> {
  return write(db, written(db), async () => {
    const world = await readWorld(db, now);
    const events: Event[] = [];
    for (const { id, wakeAt } of rows) events.push(...(await tick(db, id, wakeAt!, world, now)));
    return events;
  });
}

async function tick(db: Db, id: LeadRow['id'], wakeAt: number, world: World, now: Instant): Promise<readonly Event[]> {
  const command = { id: derivedId(`tick:${id}:${wakeAt}`), type: 'tick' as const, leadId: id };
  const decision = (await db.answers.get(command.id)) ? undefined : await commitLead(db, command, world, now);
  const events = decision?.ok ? decision.events : [];
  if (events.length > 0) await db.answers.add({ id: command.id, at: now, answer: { ok: true } });
  const row = await db.leads.get(id);
  // Whatever the plan says, nobody is looked at twice in the same minutes: a sweep always ends.
  if (row?.wakeAt !== undefined && row.wakeAt <= now) await db.leads.put({ ...row, wakeAt: now + 15 * MINUTE });
  return events;
}
