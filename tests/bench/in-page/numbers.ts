import '@/components/frame/no-eval';

import { countsIn, sumOf } from '@/lib/domain/counts/days';
import { measured } from '@/lib/domain/counts/measured';
import type { LeadCommand } from '@/lib/domain/log/lead-command';
import { periodOf } from '@/lib/domain/metrics/period';
import { dayOf, type Instant } from '@/lib/domain/time/calendar';
import { instant } from '@/lib/domain/time/instant';
import { commit } from '@/lib/store/commands/commit';
import { Db } from '@/lib/store/database/db';
import { readCountContext } from '@/lib/store/numbers/count-context';
import { recountCourses } from '@/lib/store/numbers/courses';
import { keepCourses } from '@/lib/store/numbers/keep-courses';
import { readAudited, readCounts } from '@/lib/store/numbers/read-counts';

const timed = async <T>(work: () => Promise<T> | T): Promise<[T, number]> => {
  const from = performance.now();
  const result = await work();
  return [result, performance.now() - from];
};

/** Reading all logs, and making what Numbers reads from them: for the worker, once. */
export async function keepNumbers(now: Instant) {
  const db = new Db();
  const [, logsMs] = await timed(() => recountCourses(db));
  const [, keptMs] = await timed(() => keepCourses(db, now));
  return { logsMs, keptMs, leads: await db.leads.count(), events: await db.events.count() };
}

/** Every number of thirty days and of the thirty before, as Numbers reads and counts them, after one press. */
export async function numbers(now: Instant) {
  const db = new Db();
  const [, pressMs] = await timed(async () => press(db, now));
  const [shown, shownMs] = await timed(() => allNumbers(db, instant(now + 1000)));
  const [, auditMs] = await timed(async () =>
    readAudited(db, await readCountContext(db, instant(now + 1000))),
  );
  const [, movedMs] = await timed(() => keepCourses(db, instant(now + 1000)));
  return { shownMs, auditMs, movedMs, pressMs, numbers: shown.length };
}

async function press(db: Db, now: Instant): Promise<void> {
  const lead = (await db.leads.toCollection().first())!;
  const sent = { id: crypto.randomUUID(), type: 'mark-sent', leadId: lead.id } as LeadCommand;
  await commit(db, sent, now);
}

async function allNumbers(db: Db, now: Instant) {
  const against = await readCountContext(db, now);
  const { zone } = against.context;
  const { now: period, before } = periodOf('30-days', dayOf(now, zone), zone)!;
  const from = dayOf(before.from, zone);
  const read = await readCounts(db, against, 'all', from);
  if (!read) throw new Error('nothing is kept');
  const counts = countsIn(read, 'all', from);
  return [period, before].flatMap((one) =>
    measured({ cells: sumOf(counts, one, zone), until: counts.until }),
  );
}
