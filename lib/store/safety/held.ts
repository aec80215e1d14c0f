import type { LeadId } from '../../domain/lead/lead';
import { isStone, stoneId } from '../../domain/log/stone';
import type { Stored } from '../../domain/log/upcast';
import type { Db } from '../database/db';
import { readCopyLine } from './copy-line';

/** `gone`: whoever it is of was erased here. `other`: it is here in another shape. */
export type Held = 'same' | 'other' | 'fresh' | 'gone';

const SLICE = 500;

/** How each of some events is held by a database. */
export async function howHeld(db: Db, events: readonly Stored[]): Promise<Held[]> {
  const [known, stones] = await Promise.all([
    db.events.bulkGet(events.map(({ id }) => id)),
    db.events.bulkGet(events.map(({ leadId }) => stoneId(leadId as LeadId))),
  ]);
  return events.map((event, n) => {
    if (known[n]) return JSON.stringify(known[n]) === JSON.stringify(event) ? 'same' : 'other';
    return stones[n] && !isStone(event) ? 'gone' : 'fresh';
  });
}

/** How many events a copy holds, and whether a database holds every one of them as the copy does. */
export async function holdsAll(
  db: Db,
  lines: AsyncIterable<string>,
): Promise<{ events: number; equal: boolean }> {
  const found = { events: 0, equal: true };
  let some: Stored[] = [];
  const look = async () => {
    const held = await howHeld(db, some);
    found.equal &&= held.every((one) => one === 'same' || one === 'gone');
    found.events += some.length;
    some = [];
  };
  for await (const text of lines) {
    const line = text ? readCopyLine(text) : undefined;
    if (line && 'event' in line) some.push(line.event);
    if (some.length === SLICE) await look();
  }
  await look();
  return found;
}
