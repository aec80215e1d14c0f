import type { Instant } from '@/lib/domain/time/calendar';
import type { Db, LeadRow } from '@/lib/store/database/db';
import { readToday } from '@/lib/store/read/day';
import { dueCount, readDue } from '@/lib/store/read/due';
import { readLead } from '@/lib/store/read/log';

/** How long after a lead was dealt with the next one is offered. */
const LATELY_MS = 15 * 60_000;

/**
 * Who is due after `lead`; `before`: who was on screen before; `isDue`: the lead still is; `done` and `due`:
 * how far the day has come.
 */
export type NextLeadRead = {
  next: LeadRow | null;
  before: LeadRow | null;
  isDue: boolean;
  dealtWith: boolean;
  done: number;
  due: number;
};

export async function readNextLead(
  db: Db,
  lead: string,
  before: string | null,
  now: Instant,
): Promise<NextLeadRead> {
  const [first, due, day, row, earlier] = await Promise.all([
    readDue(db, { offset: 0, limit: 2 }),
    dueCount(db),
    readToday(db, now),
    readLead(db, lead),
    before === null ? undefined : readLead(db, before),
  ]);
  const did = Math.max(row?.lastOut?.at ?? 0, row?.handledAt ?? 0, row?.outcomes.at(-1)?.at ?? 0);
  return {
    next: first.find(({ id }) => id !== lead) ?? null,
    before: earlier ?? null,
    isDue: row?.bucket !== undefined,
    dealtWith: now - Math.max(did, row?.touches.at(-1)?.at ?? 0) < LATELY_MS,
    done: Object.values(day).reduce((sum, { sent }) => sum + sent, 0),
    due,
  };
}
