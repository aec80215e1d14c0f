import '@/components/frame/no-eval';

import { countsIn, sumOf } from '@/lib/domain/counts/days';
import { measured } from '@/lib/domain/counts/measured';
import type { LeadCommand } from '@/lib/domain/log/lead-command';
import { type Period, periodOf } from '@/lib/domain/metrics/period';
import { type Day, dayOf, type Instant } from '@/lib/domain/time/calendar';
import { instant } from '@/lib/domain/time/instant';
import { commit } from '@/lib/store/commands/commit';
import { Db } from '@/lib/store/database/db';
import { readCountContext } from '@/lib/store/numbers/count-context';
import { recountCourses } from '@/lib/store/numbers/courses';
import { keepCourses } from '@/lib/store/numbers/keep-courses';
import { readCounts } from '@/lib/store/numbers/read-counts';
import { forgetCounts } from '@/lib/store/projections/write-count-rows';

import { compare } from './compare';
import { notingWrites, writeRaw } from './writes';

const PRESSES = 15;
const MOST_PRESSES = 300;

/**
 * What Numbers does with everybody: the worker makes what it reads from, against reading all logs; every number of
 * thirty days and of the thirty before, read and counted after each press; what a press keeps for the counts, which is
 * the row of what came; the worker takes up what was pressed, and counts everybody anew, and a press while it does
 * either, against a quiet one.
 */
export async function numbers(now: Instant) {
  const db = new Db();
  const writes = notingWrites(db);
  const [, logsMs] = await timed(() => recountCourses(db));
  const [, keptMs] = await timed(() => keepCourses(db, now));
  const presses = pressing(db, now);
  const press = async () => (await timed(() => presses.next()))[1];
  const quiet: number[] = [];
  const shown: number[] = [];
  for (let n = 0; n < PRESSES; n += 1) {
    writes.length = 0;
    quiet.push(await press());
    shown.push((await timed(() => allNumbers(db, instant(now + n))))[1]);
  }
  const last = [...writes];
  const mark = await compare(
    PRESSES,
    () => writeRaw(db.backendDB(), last),
    () =>
      writeRaw(
        db.backendDB(),
        last.filter(({ store }) => store !== 'arrivals'),
      ),
  );
  const moving = await pressedWhile(press, () => keepCourses(db, instant(now + PRESSES)));

  await forgetCounts(db);
  const counting = await pressedWhile(press, () => keepCourses(db, instant(now + PRESSES + 1)));
  const pressMs = middle(quiet);
  return {
    logsMs,
    keptMs,
    movedMs: moving.ms,
    anewMs: counting.ms,
    shownMs: middle(shown),
    pressMs,
    markRatio: (mark.oursMs - mark.baselineMs) / pressMs,
    movingRatio: moving.pressMs / pressMs,
    busyRatio: counting.pressMs / pressMs,
    leads: await db.leads.count(),
    events: await db.events.count(),
  };
}

/** Everybody is counted anew, from what is kept of them, and a press meanwhile against a quiet one. */
export async function countedAnew(now: Instant) {
  const db = new Db();
  const presses = pressing(db, now);
  const press = async () => (await timed(() => presses.next()))[1];
  const quiet: number[] = [];
  for (let n = 0; n < PRESSES; n += 1) quiet.push(await press());
  await keepCourses(db, now);
  await forgetCounts(db);
  const counting = await pressedWhile(press, () => keepCourses(db, instant(now + 1)));
  const pressMs = middle(quiet);
  return { ...counting, quietMs: pressMs, ratio: counting.pressMs / pressMs };
}

/** Between two presses while something is done: they are to fall on all of it. */
const PAUSE_MS = 100;

/** How long some work takes, and how long presses take until it is done; at least one is made. */
async function pressedWhile(press: () => Promise<number>, work: () => Promise<unknown>) {
  const progress = { done: false };
  const working = timed(work).finally(() => (progress.done = true));
  const times = [await press()];
  while (!progress.done && times.length < MOST_PRESSES) {
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    times.push(await press());
  }
  const [, ms] = await working;
  return { ms, pressMs: middle(times), longestMs: Math.max(...times), presses: times.length };
}

/** Touches marked as sent, of one lead after another. */
async function* pressing(db: Db, now: Instant): AsyncGenerator<void> {
  const leads = await db.leads.limit(2 * MOST_PRESSES + 3 * PRESSES).primaryKeys();
  for (const leadId of leads) {
    await commit(db, { id: crypto.randomUUID(), type: 'mark-sent', leadId } as LeadCommand, now);
    yield;
  }
}

async function allNumbers(db: Db, now: Instant): Promise<number> {
  const { zone } = (await readCountContext(db, now)).context;
  const { now: period, before } = periodOf('30-days', dayOf(now, zone), zone)!;
  return numbersOf(db, now, [period, before], dayOf(before.from, zone));
}

/** Every number of all time, the best of several readings. */
export async function everSince(now: Instant): Promise<number> {
  const db = new Db();
  const times: number[] = [];
  for (let run = 0; run < PRESSES; run += 1) {
    times.push((await timed(() => numbersOf(db, now, [null], null)))[1]);
  }
  return Math.min(...times);
}

async function numbersOf(
  db: Db,
  now: Instant,
  periods: readonly (Period | null)[],
  from: Day | null,
): Promise<number> {
  const against = await readCountContext(db, now);
  const read = await readCounts(db, against, 'all', from);
  if (!read) throw new Error('nothing is kept');
  const counts = countsIn(read, 'all', from);
  const { until } = counts;
  return periods.flatMap((one) => measured({ cells: sumOf(counts, one, against.context.zone), until }))
    .length;
}

async function timed<T>(work: () => Promise<T>): Promise<[T, number]> {
  const from = performance.now();
  return [await work(), performance.now() - from];
}

const middle = (times: readonly number[]) =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
