import '@/components/frame/no-eval';

import { measure } from '@/lib/domain/metrics/measure';
import type { LeadCommand } from '@/lib/domain/log/lead-command';
import { DAY, type Instant } from '@/lib/domain/time/calendar';
import { instant } from '@/lib/domain/time/instant';
import { commit } from '@/lib/store/commands/commit';
import { Db } from '@/lib/store/database/db';
import { readCourses, recountCourses } from '@/lib/store/numbers/courses';
import { keepCourses } from '@/lib/store/numbers/keep-courses';

/**
 * What Numbers does: reads what the worker has kept ready of everybody, against reading all logs; reads what has
 * changed after one press; and counts every number of thirty days.
 */
export async function numbers(now: Instant) {
  const db = new Db();
  const timed = async <T>(work: () => Promise<T> | T): Promise<[T, number]> => {
    const from = performance.now();
    const result = await work();
    return [result, performance.now() - from];
  };
  const [, logsMs] = await timed(() => recountCourses(db));
  await keepCourses(db);
  const [first, firstMs] = await timed(() => readCourses(db));
  const lead = (await db.leads.toCollection().first())!;
  const note = { id: crypto.randomUUID(), type: 'note', leadId: lead.id, text: 'Rang' } as LeadCommand;
  await commit(db, note, now);
  const [again, againMs] = await timed(() => readCourses(db, undefined, first!));
  const span = { from: instant(now - 30 * DAY), to: now, by: null };
  const context = { until: now, works: () => true, alone: 'rep' };
  const [, countedMs] = await timed(() => measure(again!.courses, span, context));
  return {
    ratio: firstMs / logsMs,
    logsMs,
    shownMs: againMs + countedMs,
    firstMs,
    againMs,
    countedMs,
    leads: again!.courses.length,
    events: await db.events.count(),
  };
}
