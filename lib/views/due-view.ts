import type { Instant } from '@/lib/domain/time/calendar';
import { aboutOf } from '@/lib/domain/log/about';
import type { About } from '@/lib/domain/log/lead-command';
import type { Db, LeadRow } from '@/lib/store/database/db';
import { readDue } from '@/lib/store/read/due';
import { readLeads } from '@/lib/store/read/log';

/** A line of Today: the lead, and what a press on the line is about. */
export type DueView = { row: LeadRow; about: About };

/** In the order asked for; one that is gone is left out. */
export async function readDueViews(db: Db, ids: readonly string[], now: Instant): Promise<DueView[]> {
  return (await readLeads(db, ids)).map((row) => viewOf(row, now));
}

/** The first lines of what is due, in order. */
export async function readFirstDue(db: Db, limit: number, now: Instant): Promise<DueView[]> {
  return (await readDue(db, { offset: 0, limit })).map((row) => viewOf(row, now));
}

const viewOf = (row: LeadRow, now: Instant): DueView => ({ row, about: aboutOf(row, now) });
