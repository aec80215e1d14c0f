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
import { readCounts } from '@/lib/store/numbers/read-counts';
import { forgetCounts } from '@/lib/store/projections/write-count-rows';

const PRESSES = 15;

/**
 * What Numbers does with everybody: the worker makes what it reads from, against reading all logs; every number of
 * thirty days and of the thirty before, read and counted after each press; the worker takes up the press; and a press
 * while everybody is counted anew, against a quiet one.
 */
export async function numbers(now: Instant) {
  const db = new Db();
  const [, logsMs] = await timed(() => recountCourses(db));
  const [, keptMs] = await timed(() => keepCourses(db, now));
  const presses = pressing(db, now);
  const times = { quiet: [] as number[], shown: [] as number[], moved: [] as number[], busy: [] as number[] };
  for (let n = 0; n < PRESSES; n += 1) {
    times.quiet.push((await timed(() => presses.next()))[1]);
    times.shown.push((await timed(() => allNumbers(db, instant(now + n))))[1]);
    times.moved.push((await timed(() => keepCourses(db, instant(now + n))))[1]);
  }
  await forgetCounts(db);
  const progress = { done: false };
  const counting = timed(() => keepCourses(db, instant(now + PRESSES))).finally(() => (progress.done = true));
  while (!progress.done && times.busy.length < PRESSES) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    times.busy.push((await timed(() => presses.next()))[1]);
  }
  const [, anewMs] = await counting;
  const [quiet, busy] = [middle(times.quiet), middle(times.busy)];
  return {
    logsMs,
    keptMs,
    anewMs,
    shownMs: middle(times.shown),
    movedMs: middle(times.moved),
    pressMs: quiet,
    busyMs: busy,
    busyRatio: busy / quiet,
    leads: await db.leads.count(),
    events: await db.events.count(),
  };
}

/** Touches marked as sent, of one lead after another. */
async function* pressing(db: Db, now: Instant): AsyncGenerator<void> {
  const leads = await db.leads.limit(2 * PRESSES).primaryKeys();
  for (const leadId of leads) {
    await commit(db, { id: crypto.randomUUID(), type: 'mark-sent', leadId } as LeadCommand, now);
    yield;
  }
}

async function allNumbers(db: Db, now: Instant): Promise<number> {
  const against = await readCountContext(db, now);
  const { zone } = against.context;
  const { now: period, before } = periodOf('30-days', dayOf(now, zone), zone)!;
  const from = dayOf(before.from, zone);
  const read = await readCounts(db, against, 'all', from);
  if (!read) throw new Error('nothing is kept');
  const counts = countsIn(read, 'all', from);
  const { until } = counts;
  return [period, before].flatMap((one) => measured({ cells: sumOf(counts, one, zone), until })).length;
}

async function timed<T>(work: () => Promise<T>): Promise<[T, number]> {
  const from = performance.now();
  return [await work(), performance.now() - from];
}

const middle = (times: readonly number[]) =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
