import type { Instant } from '@/lib/domain/time/calendar';
import { aboutOf } from '@/lib/domain/log/about';
import type { About } from '@/lib/domain/log/command';
import type { Db, LeadRow } from '@/lib/store/database/db';
import { readLeads } from '@/lib/store/read/log';

/** A line of Today: the lead, and what a press on the line is about. */
export type DueView = { row: LeadRow; about: About };

/** In the order asked for; one that is gone is left out. */
export async function readDueViews(db: Db, ids: readonly string[], now: Instant): Promise<DueView[]> {
  return (await readLeads(db, ids)).map((row) => ({ row, about: aboutOf(row, now) }));
}
